import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, test as base, chromium, _electron as electron, type Page } from '@playwright/test';
import { presentElectron } from '../../build/electron.mjs';
import { projectPath } from '../../build/project.mjs';

export { expect } from '@playwright/test';

/** What a spec gets: the app's window, open on the Start screen, with settings of its own that are thrown away. */
type AppFixtures = { app: Page; userData: string };
type AppOptions = { shell: 'browser' | 'electron' };
/** One Chromium serves every test of a worker, each in a context of its own; started when a test first needs it. */
type WorkerFixtures = { startChromium: () => Promise<Browser> };

const quietBrowser = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const test = base.extend<AppFixtures & AppOptions, WorkerFixtures>({
  shell: ['browser', { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
  userData: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'casewright-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  startChromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
    async ({}, use) => {
      const executablePath = process.env.CASEWRIGHT_TEST_BROWSER;
      let browser: Promise<Browser> | undefined;
      await use(() => {
        browser ??= chromium.launch({ args: quietBrowser, ...(executablePath && { executablePath }) });
        return browser;
      });
      await (await browser)?.close();
    },
    { scope: 'worker' },
  ],

  app: async ({ shell, userData, startChromium }, use) => {
    if (shell === 'browser') return openInBrowser(await startChromium(), userData, use);
    const program = presentElectron();
    // biome-ignore lint/suspicious/noSkippedTests: said plainly where there is nothing to run.
    test.skip(!program, 'Electron is not installed here, so the desktop shell was not run');
    if (program) await openInElectron(program, userData, use);
  },
});

/** What axe finds wrong on the page as it stands: the rule and where. (Electron has no second page for axe to work in.) */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function openInBrowser(browser: Browser, userData: string, give: (page: Page) => Promise<void>): Promise<void> {
  const server = await startBrowserShell(userData);
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', acceptDownloads: true });
  try {
    const page = await context.newPage();
    await page.goto(server.address);
    await give(page);
  } finally {
    await context.close();
    await server.stop();
  }
}

async function openInElectron(program: string, userData: string, give: (page: Page) => Promise<void>): Promise<void> {
  const app = await electron.launch({
    executablePath: program,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), projectPath()],
    env: withoutUndefined({ ...process.env, CASEWRIGHT_USER_DATA: userData }),
  });
  // Nobody is there to answer the system's dialogs: a file is saved under the name that was suggested.
  await app.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = (async (...words: unknown[]) => {
      const { defaultPath = '' } = words.at(-1) as { defaultPath?: string };
      return { canceled: false, filePath: `${folder}/${defaultPath.split(/[\\/]/).at(-1)}` };
    }) as typeof dialog.showSaveDialog;
  }, userData);
  try {
    await give(await app.firstWindow());
  } finally {
    await app.close();
  }
}

/** The browser shell in a process of its own, once it has printed where it is; `words` go to it as they are. */
export async function startBrowserShell(
  userData: string,
  words: string[] = [],
): Promise<{ address: string; process: ChildProcess; stop: () => Promise<void> }> {
  const child = spawn(
    process.execPath,
    [projectPath('electron/loopback/main.ts'), '--no-open', '--port', '0', ...words],
    {
      cwd: projectPath(),
      // The folder chooser starts at home: nothing is written outside of the test's folder.
      env: { ...process.env, HOME: userData, USERPROFILE: userData, CASEWRIGHT_USER_DATA: userData },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(force);
  };
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The browser shell printed no address:\n${printed}`)), 20_000);
    const read = (text: string) => {
      printed += text;
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*(?=\s)/.exec(printed)?.[0];
      if (found) {
        clearTimeout(timer);
        resolve(found);
      }
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The browser shell ended (exit ${code}):\n${printed}`));
    });
  }).catch(async (error) => {
    await stop();
    throw error;
  });
  return { address, process: child, stop };
}

function withoutUndefined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
