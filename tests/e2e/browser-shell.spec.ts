import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectPath } from '../../build/project.mjs';
import { expect, startBrowserShell, test } from '../helpers/app.ts';

// biome-ignore lint/suspicious/noSkippedTests: the desktop app has no such program
test.skip(({ shell }) => shell !== 'browser', 'these specs are about the program behind the browser');

const { HOME } = process.env;
test.beforeEach(({ userData }) => {
  // The folder chooser starts at home.
  process.env.HOME = userData;
});
test.afterEach(() => {
  process.env.HOME = HOME;
});

/** The exit code, once the program has ended by itself. */
async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = await once(child, 'exit');
  return code;
}

/** Asks the server as the page does; gives the value, or the code of the refusal. */
async function ask(page: Page, path: string, input: object) {
  const answer = await page.evaluate(
    async ([address, body]) => {
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(address ?? '', { method: 'POST', headers, body: body ?? '' });
      return response.json();
    },
    [path, JSON.stringify(input)],
  );
  return answer.ok ? answer.value : answer.error.code;
}

async function openSample(page: Page, name: string) {
  await ask(page, '/api/app.setWho', { who: 'P. Reviewer' });
  const { folder } = await ask(page, '/shell/folders', { handle: null });
  const { handle } = await ask(page, '/shell/new-case', { folder: folder.handle, name });
  return ask(page, '/api/case.openSample', { target: handle });
}

test('a case named on the command line is open, and a signal closes it and ends the program', async ({
  app: page,
  userData,
}) => {
  const first = await startBrowserShell(userData);
  try {
    await page.goto(first.address);
    await openSample(page, 'T');
    await ask(page, '/api/people.add', { pseudonym: 'Kept' });
    first.process.kill('SIGTERM');
    expect(await exitOf(first.process)).toBe(0);
  } finally {
    await first.stop();
  }
  const second = await startBrowserShell(userData, [join(userData, 'T.casewright')]);
  try {
    await page.goto(second.address);
    expect(await ask(page, '/api/app.state', {})).toMatchObject({ case: { fileName: 'T.casewright' } });
    expect(JSON.stringify(await ask(page, '/api/people.list', {}))).toContain('Kept');
  } finally {
    await second.stop();
  }
});

test('a file that does not open leads to the start screen all the same', async ({ app: page, userData }) => {
  const file = join(userData, 'letter.casewright');
  await writeFile(file, 'not a case');
  const server = await startBrowserShell(userData, [file]);
  try {
    await page.goto(server.address);
    expect(await ask(page, '/api/app.state', {})).toMatchObject({ case: null });
  } finally {
    await server.stop();
  }
});

test('two tabs on one case stay in step', async ({ app: page }) => {
  await openSample(page, 'T');
  const other = await page.context().newPage();
  await other.goto(new URL(page.url()).origin);
  await Promise.all([page, other].map((tab) => expect(tab.getByRole('navigation').first()).toBeVisible()));
  await ask(page, '/api/review.update', { changes: { subject: 'Child Zeta' } });
  for (const tab of [page, other]) await expect(tab.getByText('Child Zeta').first()).toBeVisible();
});

test('the page keeps to its policy, and quit ends the program', async ({ app: page, userData }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const server = await startBrowserShell(userData);
  try {
    await page.goto(server.address);
    await openSample(page, 'T');
    const screens = page.getByRole('navigation').getByRole('link');
    await expect(screens.first()).toBeVisible();
    for (const screen of await screens.all()) {
      await screen.click({ timeout: 10_000 });
      await expect(page.getByRole('heading').first()).toBeVisible();
    }
    expect(complaints).toEqual([]);
    expect(await ask(page, '/shell/quit', {})).toBeNull();
    expect(await exitOf(server.process)).toBe(0);
  } finally {
    await server.stop();
  }
});

test('words that make no sense are refused with how they would', async () => {
  const child = spawn(process.execPath, [projectPath('electron/loopback/main.ts'), '--sideways'], { stdio: 'pipe' });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  expect(await exitOf(child)).toBe(2);
  expect(said).toContain('Usage: [FILE] [--no-open] [--port N]');
});
