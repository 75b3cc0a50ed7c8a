import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPath } from './project.mjs';

/** A download that has brought nothing for this long will bring nothing. */
const patience = 8000;

/** The Electron program where npm's package has it, or nothing; never downloads. */
export function presentElectron() {
  const nameFile = projectPath('node_modules/electron/path.txt');
  const own = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  // The installer writes path.txt last: without it, what lies there is half unpacked.
  if (!own && !existsSync(nameFile)) return undefined;
  const name = existsSync(nameFile) ? readFileSync(nameFile, 'utf8').trim() : 'electron';
  const program = join(own ?? projectPath('node_modules/electron/dist'), name);
  return statSync(program, { throwIfNoEntry: false })?.isFile() ? program : undefined;
}

/**
 * The Electron program, downloaded if need be and allowed, or in a few words why there is none.
 * @param {{ mayDownload: boolean }} options
 * @returns {Promise<{ program: string } | { missing: string }>}
 */
export async function findElectron({ mayDownload }) {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return { missing: 'there is no display' };
  if (platform === 'linux' && process.getuid?.() === 0) return { missing: 'Electron does not run as root' };
  if (!presentElectron() && mayDownload) await download();
  const program = presentElectron();
  return program
    ? { program }
    : { missing: `Electron is not installed${mayDownload ? ' and could not be downloaded' : ''}` };
}

/**
 * Runs the package's own installer without its noise, and stops it as soon as bytes stop coming, so that a machine
 * without a network waits seconds, and a slow network is given the time it needs.
 */
function download() {
  const scratch = mkdtempSync(join(tmpdir(), 'casewright-electron-'));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [projectPath('node_modules/electron/install.js')], {
      env: { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch },
      stdio: 'ignore',
    });
    let seen = sizeOf(scratch);
    let since = Date.now();
    let isTold = false;
    const timer = setInterval(() => {
      const size = sizeOf(scratch) + sizeOf(projectPath('node_modules/electron/dist'));
      if (size !== seen) {
        if (!isTold) console.log('Downloading Electron (once) ...');
        isTold = true;
        seen = size;
        since = Date.now();
      } else if (Date.now() - since > patience) child.kill('SIGKILL');
    }, 500);
    const end = () => {
      clearInterval(timer);
      rmSync(scratch, { recursive: true, force: true });
      resolve(undefined);
    };
    child.on('error', end);
    child.on('exit', end);
  });
}

/** @param {string} folder */
function sizeOf(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, entry) => sum + (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
}
