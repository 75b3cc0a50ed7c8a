import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectPath } from './project.mjs';
import { run, runNode } from './run.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where browsers of the Chromium family are put by their own installers. */
const usualPlaces = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    commands.map((command) => join(folder, command)),
  ),
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((folder) =>
      join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].map((program) => join(folder ?? 'C:\\', program)),
  ),
};

/**
 * The browser that end-to-end tests drive: one that is here, else Playwright's own, else Debian's package.
 * Nothing at all is given when none can be had.
 * @returns {Promise<string | undefined>}
 */
export async function findTestBrowser() {
  return (await presentBrowser()) ?? (await playwrightBrowser()) ?? (await debianBrowser());
}

async function presentBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return named;
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((name) => join(folder, name)));
  const usual = usualPlaces[/** @type {keyof typeof usualPlaces} */ (process.platform)] ?? [];
  for (const program of new Set([...usual, ...onPath]))
    if (existsSync(program) && (await runs(program))) return program;
  return undefined;
}

/**
 * Some systems put a note in the browser's place that only says how to install it. (On Windows and macOS the question
 * itself would open a window.)
 * @param {string} program
 */
async function runs(program) {
  if (process.platform !== 'linux') return true;
  return (await run(program, ['--version'], { timeLimit: 20_000 })).code === 0;
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const program = chromium.executablePath();
  if (existsSync(program)) return program;
  console.log('Downloading a browser for the tests (once) ...');
  await runNode([projectPath('node_modules/@playwright/test/cli.js'), 'install', 'chromium'], {
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    timeLimit: 10 * 60_000,
  });
  return existsSync(program) ? program : undefined;
}

async function debianBrowser() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined;
  console.log("Installing Debian's Chromium for the tests (once) ...");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
  return presentBrowser();
}
