import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { projectPath } from './project.mjs';
import { forwardSignals } from './run.mjs';

const wantedMajor = '24';
const isWindows = process.platform === 'win32';
const localNode = projectPath(isWindows ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node');

/**
 * Returns only under the project's own Node with every dependency installed; under any other Node it installs what is
 * missing, runs the same command again under the right one, and ends with its exit code.
 * Uses nothing but built-ins of Node 20: on a fresh clone there is nothing else.
 */
export async function setUp() {
  if (!isInstalled()) install();
  const found = existsSync(localNode) ? spawnSync(localNode, ['--version'], { encoding: 'utf8' }).stdout?.trim() : '';
  if (!found?.startsWith(`v${wantedMajor}.`)) {
    fail(
      `Casewright runs on Node ${wantedMajor}, which npm installs as the package "node"; ` +
        `${found ? `node_modules has ${found}` : 'it is missing from node_modules'}. ` +
        'Its install script must be allowed to run (allowScripts in package.json, no --ignore-scripts): ' +
        'delete node_modules and run this again.',
    );
  }
  if (realpathSync(process.execPath) === realpathSync(localNode)) return;
  const child = spawn(localNode, process.argv.slice(1), { stdio: 'inherit' });
  forwardSignals(child);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  process.exit(code ?? 1);
}

/**
 * Whether node_modules holds what package-lock.json asks for, by npm's own record of what it installed. Contents are
 * compared, not times: a checkout or a copy gives files any time it likes. Packages for other systems may be missing.
 */
function isInstalled() {
  const wanted = readLock('package-lock.json');
  const installed = readLock('node_modules/.package-lock.json');
  if (!wanted) fail('package-lock.json is missing.');
  if (!installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '') return true;
    const present = installed[path];
    return present ? present.version === version : optional === true || peer === true;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version: string, optional?: boolean, peer?: boolean }> | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(projectPath(path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Installs exactly what the lockfile names. Windows cannot delete a running program, so when this very process runs
 * from node_modules there, npm changes what differs and leaves the rest.
 */
function install() {
  console.log('Installing dependencies (once, a few minutes) ...');
  const runsFromModules = realpathSync(process.execPath).startsWith(realpathSync(projectPath()));
  const words = isWindows && runsFromModules ? ['install', '--no-save'] : ['ci'];
  const { npm_execpath: npmScript, npm_node_execpath: npmNode } = process.env;
  const quiet = ['--loglevel=error', '--no-progress'];
  const { status, error } =
    npmScript && npmNode && /npm-cli\.c?js$/.test(npmScript)
      ? spawnSync(npmNode, [npmScript, ...words, ...quiet], { cwd: projectPath(), stdio: 'inherit' })
      : spawnSync('npm', [...words, ...quiet], { cwd: projectPath(), stdio: 'inherit', shell: isWindows });
  if (error || status !== 0) fail(`npm ${words.join(' ')} failed${error ? `: ${error.message}` : ''}.`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
