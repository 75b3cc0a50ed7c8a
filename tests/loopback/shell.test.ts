import { mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserShell, folderClient } from '../../renderer/host/shells/browser-shell.ts';
import type { Choice } from '../../shared/contract/index.ts';
import { type BrowserTab, openTab } from '../helpers/browser-tab.ts';
import { startTestServer, type TestServer } from './start.ts';

let server: TestServer;
let tab: BrowserTab;
let home: string;

const cancelled = async (): Promise<Choice> => ({ status: 'cancelled' });
const shell = browserShell({ pickCase: cancelled, pickNewCase: cancelled });

beforeEach(async () => {
  server = await startTestServer();
  tab = await openTab(server.address);
  home = join(server.folder, 'home');
  vi.stubGlobal('fetch', tab.fetch);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.remove();
});

describe('the folder chooser', () => {
  test('shows folders and case files of the home folder, by name, and nothing else', async () => {
    await mkdir(join(home, 'Reviews 10'));
    await mkdir(join(home, 'Reviews 9'));
    await mkdir(join(home, '.hidden'));
    await writeFile(join(home, 'T.casewright'), '');
    await writeFile(join(home, 'á.CASEWRIGHT'), '');
    await writeFile(join(home, 'letter.docx'), '');
    await writeFile(join(home, '.hidden.casewright'), '');
    await symlink(join(home, 'nowhere'), join(home, 'broken.casewright'));
    await symlink(join(home, 'Reviews 9'), join(home, 'Link'));
    const { folder, parent, places, entries } = await folderClient.list(null);
    expect(entries.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'folder Link',
      'folder Reviews 9',
      'folder Reviews 10',
      'case á.CASEWRIGHT',
      'case T.casewright',
    ]);
    expect([folder.name, places[0]]).toEqual(['Home', folder]);
    expect(entries.map(({ changedAt }) => changedAt === null)).toEqual([true, true, true, false, false]);
    expect(JSON.stringify({ folder, parent, entries })).not.toContain(server.folder);
    expect(server.pathOf(entries[4]?.handle ?? '')).toBe(join(home, 'T.casewright'));
  });

  test('goes into a folder and up again, to the top', async () => {
    await mkdir(join(home, 'Reviews/2026'), { recursive: true });
    const [reviews] = (await folderClient.list(null)).entries;
    const inside = await folderClient.list(reviews?.handle ?? '');
    expect([inside.folder.name, inside.parent?.name]).toEqual(['Reviews', 'Home']);
    expect(inside.entries.map(({ name }) => name)).toEqual(['2026']);
    let { parent } = inside;
    for (let steps = 0; parent !== null && steps < 50; steps += 1)
      parent = (await folderClient.list(parent.handle)).parent;
    expect(parent).toBeNull();
  });

  test('takes no path in place of a handle, and says when a folder cannot be opened', async () => {
    for (const handle of ['/', home, '..', '__proto__']) {
      await expect(folderClient.list(handle)).rejects.toMatchObject({ code: 'not_found' });
      await expect(folderClient.newCase(handle, 'T')).rejects.toMatchObject({ code: 'not_found' });
    }
    await mkdir(join(home, 'Gone'));
    const [gone] = (await folderClient.list(null)).entries;
    await rm(join(home, 'Gone'), { recursive: true });
    await expect(folderClient.list(gone?.handle ?? '')).rejects.toMatchObject({
      code: 'file_error',
      message: 'This folder cannot be opened.',
    });
  });
});

describe('a place for a new case', () => {
  const place = async (name: string) => folderClient.newCase((await folderClient.list(null)).folder.handle, name);

  test('has the ending, once, and is not made yet', async () => {
    const chosen = await place('  Child T – review ');
    expect(chosen).toMatchObject({ status: 'chosen', name: 'Child T – review.casewright' });
    expect(chosen.status === 'chosen' && server.pathOf(chosen.handle)).toBe(join(home, 'Child T – review.casewright'));
    expect(await place('T.Casewright')).toMatchObject({ name: 'T.Casewright' });
    expect(await readdir(home)).toEqual([]);
  });

  test('is refused for a name that is taken', async () => {
    await writeFile(join(home, 'T.casewright'), 'kept');
    await expect(place('T')).rejects.toMatchObject({ code: 'file_exists', field: 'name' });
  });

  test('is refused for a name that leads elsewhere or that no system takes', async () => {
    const wrong = [
      '',
      '  ',
      '../T',
      'a/b',
      'a\\b',
      '..',
      '.T',
      'T.',
      'C:T',
      'T\u0000',
      'con',
      'LPT1.casewright',
      'x'.repeat(250),
    ];
    for (const name of wrong) await expect(place(name)).rejects.toMatchObject({ code: 'invalid_input', field: 'name' });
  });
});

describe('exports', () => {
  async function exportTarget(name: string) {
    const choice = await shell.chooseExport(name);
    if (choice.status !== 'chosen') throw new Error('Nothing was chosen.');
    return { handle: choice.handle, path: server.pathOf(choice.handle) ?? '' };
  }
  const download = (handle: string) => tab.fetch(`/download/${handle}`);

  test('are written into a folder that only this user can enter', async () => {
    const { path } = await exportTarget('Report.docx');
    for (const folder of [dirname(path), dirname(dirname(path))]) {
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
    }
    expect(path).toMatch(/Report\.docx$/);
  });

  test('are sent once, under their name, and taken away', async () => {
    const { handle, path } = await exportTarget('Child T – report “draft”.docx');
    await writeFile(path, 'the document');
    const first = await download(handle);
    expect(first.headers.get('content-disposition')).toBe(
      `attachment; filename="Child T _ report _draft_.docx"; filename*=UTF-8''Child%20T%20%E2%80%93%20report%20%E2%80%9Cdraft%E2%80%9D.docx`,
    );
    expect(await first.text()).toBe('the document');
    expect((await download(handle)).status).toBe(404);
    await vi.waitFor(() => expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' }));
  });

  test('keep the ending of what they are, and say it', async () => {
    const types = { 'Line.svg': 'image/svg+xml', 'Line.png': 'image/png', 'Line.zip': 'application/zip' };
    for (const [name, type] of Object.entries(types)) {
      const { handle, path } = await exportTarget(name);
      expect(path.endsWith(name)).toBe(true);
      await writeFile(path, 'a page');
      expect((await download(handle)).headers.get('content-type')).toBe(type);
    }
  });

  test('are sent to one of two who ask at once', async () => {
    const { handle, path } = await exportTarget('Report.docx');
    await writeFile(path, 'the document');
    const answers = await Promise.all([download(handle), download(handle), download(handle)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    await Promise.all(answers.map((answer) => answer.text()));
  });

  test('can be fetched when the document is written at the second attempt', async () => {
    const { handle, path } = await exportTarget('Report.docx');
    expect((await download(handle)).status).toBe(404);
    await writeFile(path, 'the document');
    expect((await download(handle)).status).toBe(200);
  });

  test('never lead to another file', async () => {
    await writeFile(join(home, 'T.casewright'), 'a case');
    const [file] = (await folderClient.list(null)).entries;
    expect((await download(file?.handle ?? '')).status).toBe(404);
    await expect(shell.chooseExport('../../evil.docx')).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('leave nothing behind when the program ends', async () => {
    const { path } = await exportTarget('Report.docx');
    await writeFile(path, 'the document');
    await server.stop();
    await expect(stat(dirname(dirname(path)))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

test('quit ends the program, and a call after that is a refusal in plain words', async () => {
  await shell.quit();
  await vi.waitFor(() => expect(server.ended()).toBe(true));
  await server.stop();
  await expect(folderClient.list(null)).rejects.toMatchObject({
    code: 'internal',
    message: expect.stringContaining('not running any more'),
  });
});

test('a call that the shell does not know is refused', async () => {
  for (const name of ['toString', '__proto__', 'nothing']) {
    const answer = await tab.fetch(`/shell/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(404);
  }
});
