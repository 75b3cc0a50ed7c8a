import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { projectPath } from './project.mjs';
import { forwardSignals } from './run.mjs';
import { setUp } from './set-up.mjs';

/**
 * Opens Casewright from a fresh clone: installs and builds what is missing, then the desktop app where there is an
 * Electron to run it, else the same app in a browser. Words given after `--` go on: --no-open, --browser, a case FILE.
 */
await setUp();
const { buildStale } = await import('./build.mjs');
const { findElectron } = await import('./electron.mjs');

// npm runs scripts in the project's folder; a file is named from where the person stands.
const from = process.env.INIT_CWD ?? process.cwd();
const given = process.argv.slice(2);
const asksForBrowser = given.some((word) => /^--(browser|no-open|port)\b/.test(word));
const words = given
  .map((word, index) => (word.startsWith('-') || given[index - 1] === '--port' ? word : resolve(from, word)))
  .filter((word) => word !== '--browser');

const electron = await findElectron({ mayDownload: !asksForBrowser });
const program = 'program' in electron && !asksForBrowser ? electron.program : undefined;
let reason = 'missing' in electron ? electron.missing : 'a browser was asked for';

try {
  await buildStale(program ? ['renderer', 'desktop'] : ['renderer']);
} catch (error) {
  console.error(`The build failed: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

if (program) {
  const started = Date.now();
  const code = await follow(program, [projectPath(), ...words]);
  if (code === 0 || Date.now() - started > 5000) process.exit(code);
  reason = 'Electron ended at once';
}
console.log(`No desktop window (${reason}): Casewright is served to your browser instead.`);
process.exit(await follow(process.execPath, [projectPath('electron/loopback/main.ts'), ...words]));

/**
 * Runs the app with this terminal as its own, until it ends.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function follow(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    forwardSignals(child);
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 0));
  });
}
