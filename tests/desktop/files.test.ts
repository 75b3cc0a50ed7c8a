import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { projectPath } from '../../build/project.mjs';
import { openCore } from '../../electron/core/open-core.ts';
import type { AppState, Choice, DesktopBridge, MenuCommand, Result } from '../../shared/contract/index.ts';
import { type Desktop, startDesktop } from '../helpers/desktop.ts';

let desktop: Desktop | undefined;
let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casewright-files-'));
  await makeCase('plain.casewright');
  await makeCase('other.casewright');
  await makeCase('secret.casewright', 'open sesame');
  await writeFile(inFolder('letter.casewright'), 'not a case');
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  await desktop?.quit();
  desktop = undefined;
});

function openWorkspace() {
  return openCore({
    userDataFolder: inFolder('settings'),
    appVersion: 'test',
    now: () => new Date(),
    exportWorker: pathToFileURL(projectPath('electron/core/export/worker.ts')),
    log: () => {},
  }).openWorkspace();
}

async function makeCase(name: string, passphrase?: string) {
  const workspace = openWorkspace();
  const target = workspace.mintHandle(inFolder(name));
  const given = { target, subject: name, typeLabel: 'Review', ...(passphrase && { passphrase }) };
  expect(await workspace.dispatch('case.create', given)).toMatchObject({ ok: true });
  await workspace.close();
}

/** The people of a case that nobody has open, as one text. */
async function readCase(name: string): Promise<string> {
  const workspace = openWorkspace();
  try {
    expect(await workspace.dispatch('case.open', { source: workspace.mintHandle(inFolder(name)) })).toMatchObject({
      ok: true,
    });
    return JSON.stringify(await workspace.dispatch('people.list', {}));
  } finally {
    await workspace.close();
  }
}

async function start(...given: Parameters<typeof startDesktop>): Promise<Desktop> {
  desktop = await startDesktop(...given);
  return desktop;
}

async function openSubject(bridge: DesktopBridge) {
  const state = (await bridge.dispatch('app.state', {})) as Result<AppState>;
  return state.ok ? (state.value.case?.subject ?? null) : state.error;
}

describe('a case named from outside', () => {
  test('on the command line is open when the page comes up', async () => {
    const { bridge, fake } = await start({ words: ['--some-switch', inFolder('plain.casewright')] });
    const page = await bridge();
    await vi.waitFor(async () => expect(await openSubject(page)).toBe('plain.casewright'));
    expect(fake.record.dialogs).toEqual([]);
  });

  test('on the command line of an installed app is open too', async () => {
    const { bridge } = await start({ isPackaged: true, words: [inFolder('plain.casewright')] });
    const page = await bridge();
    await vi.waitFor(async () => expect(await openSubject(page)).toBe('plain.casewright'));
  });

  test('that does not open is named with the reason, and the window stays', async () => {
    const { bridge, fake } = await start({ words: [inFolder('letter.casewright')] });
    const page = await bridge();
    await vi.waitFor(() => expect(fake.record.dialogs).toHaveLength(1));
    expect(fake.record.dialogs[0]).toMatchObject({
      kind: 'message',
      words: { message: 'letter.casewright was not opened.', detail: expect.stringMatching(/\w/) },
    });
    expect(await openSubject(page)).toBeNull();
  });

  test('that has a passphrase is handed to the page, which asks for it', async () => {
    const { bridge, fake } = await start({ words: [inFolder('secret.casewright')] });
    const page = await bridge();
    // The page listens late: the name has waited for it.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const named: { handle: string; name: string }[] = [];
    page.shell.onOpenCase((choice) => named.push(choice));
    await vi.waitFor(() => expect(named).toEqual([{ handle: expect.any(String), name: 'secret.casewright' }]));
    const result = await page.dispatch('case.open', { source: named[0]?.handle, passphrase: 'open sesame' });
    expect(result).toMatchObject({ ok: true, value: { subject: 'secret.casewright', isEncrypted: true } });
    expect(fake.record.dialogs).toEqual([]);
  });

  test('by a second start opens in the window without a case, then in one of its own', async () => {
    const { bridge, fake } = await start();
    const first = await bridge();
    const again = (name: string) => fake.app.emit('second-instance', {}, ['electron', projectPath(), name], folder);
    again('plain.casewright');
    await vi.waitFor(async () => expect(await openSubject(first)).toBe('plain.casewright'));
    again('other.casewright');
    const second = await bridge(1);
    await vi.waitFor(async () => expect(await openSubject(second)).toBe('other.casewright'));
    expect(await openSubject(first)).toBe('plain.casewright');
    // Each window hears of its own case only.
    const heard: string[] = [];
    first.subscribe(({ type }) => heard.push(`first ${type}`));
    second.subscribe(({ type }) => heard.push(`second ${type}`));
    await second.dispatch('people.add', { pseudonym: 'Mother' });
    await vi.waitFor(() => expect(heard).toEqual(['second changed']));
    // A window that is closed lets go of its case.
    fake.windows[1]?.close();
    await vi.waitFor(async () => expect(await readCase('other.casewright')).toContain('Mother'));
  });

  test('by a double-click on macOS, before the app is ready, is open too', async () => {
    const path = inFolder('plain.casewright');
    const { bridge } = await start({ beforeReady: (app) => app.emit('open-file', { preventDefault() {} }, path) });
    const page = await bridge();
    await vi.waitFor(async () => expect(await openSubject(page)).toBe('plain.casewright'));
  });
});

test('a second start opens no window of its own', async () => {
  const { fake } = await start({ isSecondInstance: true });
  await vi.waitFor(() => expect(fake.record.hasQuit).toBe(true));
  expect(fake.windows).toEqual([]);
});

test('quitting closes the case before the program ends', async () => {
  const running = await start({ words: [inFolder('plain.casewright')] });
  const page = await running.bridge();
  await vi.waitFor(async () => expect(await openSubject(page)).toBe('plain.casewright'));
  expect(await page.dispatch('people.add', { pseudonym: 'Kept' })).toMatchObject({ ok: true });
  await page.shell.quit();
  await vi.waitFor(() => expect(running.fake.record.hasQuit).toBe(true), 5_000);
  expect(await readCase('plain.casewright')).toContain('Kept');
});

describe('dialogs', () => {
  const chosen = { status: 'chosen', handle: expect.any(String) } as const;

  test('give handles and names, never paths', async () => {
    const { bridge, fake } = await start();
    const { shell, dispatch } = await bridge();
    fake.answers.open = inFolder('plain.casewright');
    const choice: Choice = await shell.chooseCase();
    expect(choice).toEqual({ ...chosen, name: 'plain.casewright' });
    expect(JSON.stringify(choice)).not.toContain(folder);
    const source = choice.status === 'chosen' ? choice.handle : '';
    expect(await dispatch('case.open', { source })).toMatchObject({ ok: true });
    fake.answers.open = '';
    expect(await shell.chooseCase()).toEqual({ status: 'cancelled' });
    expect(await shell.chooseNewCase('Child T')).toEqual({ status: 'cancelled' });
  });

  test('to save add the ending, and ask again before they would take the place of a file', async () => {
    const { bridge, fake } = await start();
    const { shell } = await bridge();
    fake.answers.save = [inFolder('new')];
    expect(await shell.chooseNewCase('../Child T')).toEqual({ ...chosen, name: 'new.casewright' });
    expect(fake.record.dialogs.at(-1)).toMatchObject({ words: { defaultPath: join(tmpdir(), 'Child T') } });
    await writeFile(inFolder('Report.docx'), 'old');
    fake.answers.save = [inFolder('Report'), inFolder('Report 2.docx')];
    expect(await shell.chooseExport('Report')).toEqual({ ...chosen, name: 'Report 2.docx' });
    expect(fake.record.dialogs.at(-1)).toMatchObject({ words: { defaultPath: inFolder('Report.docx') } });
    fake.answers.save = [inFolder('Timeline')];
    expect(await shell.chooseExport('Child T - Timeline.zip')).toEqual({ ...chosen, name: 'Timeline.zip' });
  });

  test('an export is shown in its folder', async () => {
    const { bridge, fake } = await start();
    const { shell } = await bridge();
    fake.answers.save = [inFolder('Briefing.docx')];
    const choice = await shell.chooseExport('Briefing');
    expect(await shell.deliverExport(choice.status === 'chosen' ? choice.handle : '')).toBe('shown');
    await shell.deliverExport('/etc/passwd');
    expect(fake.record.shown).toEqual([inFolder('Briefing.docx')]);
  });
});

test('the menu tells the page in front', async () => {
  const { bridge, fake } = await start();
  const { shell } = await bridge();
  const heard: MenuCommand[] = [];
  const stop = shell.onMenu((command) => heard.push(command));
  const items = fake.record.menu.flatMap(({ submenu }) => submenu ?? []).filter(({ click }) => click !== undefined);
  for (const item of items) item.click?.(item, fake.windows[0]);
  const all = ['new', 'open', 'saveCopy', 'export', 'print', 'close', 'undo', 'redo', 'find'];
  await vi.waitFor(() => expect(heard).toEqual(all));
  // A field takes back its own typing first, so these keys go to the page.
  const unregistered = items.filter(({ registerAccelerator }) => registerAccelerator === false);
  expect(unregistered.map(({ id }) => id)).toEqual(['undo', 'redo']);
  stop();
  items[0]?.click?.(items[0], fake.windows[0]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toHaveLength(all.length);
});
