import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectPath } from '../../build/project.mjs';
import { type CoreInWorker, startCoreInWorker } from '../../electron/core/worker-client.ts';

let folder: string;
let log: string[];
let core: CoreInWorker;

const sourceOf = (path: string) => pathToFileURL(projectPath(path));

function start(worker: URL): CoreInWorker {
  return startCoreInWorker({
    worker,
    exportWorker: sourceOf('electron/core/export/worker.ts'),
    userDataFolder: folder,
    appVersion: 'test',
    log: (line) => log.push(line),
  });
}

/** A worker that does as the real one until a command asks it to die. */
async function startFragile(): Promise<CoreInWorker> {
  const path = join(folder, 'fragile.mjs');
  await writeFile(
    path,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ id, method, words }) => {
       if (method !== 'dispatch') parentPort.postMessage({ type: 'answer', id, value: null });
       else if (words[0] === 'throw') throw new Error('a name from the case');
       else if (words[0] === 'exit') process.exit(3);
     });`,
  );
  return start(pathToFileURL(path));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casewright-worker-'));
  log = [];
});
afterEach(async () => {
  await core.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the core in its worker', () => {
  test('keeps a case for each workspace, and handles apart', async () => {
    core = start(sourceOf('electron/core/worker.ts'));
    const [one, two] = [await core.openWorkspace(), await core.openWorkspace()];
    const path = join(folder, 'T.casewright');
    const target = await one.mintHandle(path);
    expect([await one.pathOf(target), await two.pathOf(target)]).toEqual([path, undefined]);
    const created = await one.dispatch('case.create', { target, subject: 'Child T', typeLabel: 'Review' });
    expect(created).toMatchObject({ ok: true, value: { subject: 'Child T' } });
    expect(await two.dispatch('case.state', {})).toMatchObject({ ok: false, error: { code: 'no_case' } });
    await one.close();
    await one.close();
    const source = await two.mintHandle(path);
    expect(await two.dispatch('case.open', { source })).toMatchObject({ ok: true });
    expect(log).toEqual([]);
  });

  test('lets go of every case when it is stopped, and answers nothing after', async () => {
    core = start(sourceOf('electron/core/worker.ts'));
    const workspace = await core.openWorkspace();
    const path = join(folder, 'T.casewright');
    await workspace.dispatch('case.create', {
      target: await workspace.mintHandle(path),
      subject: 'Child T',
      typeLabel: 'Review',
    });
    await core.stop();
    expect(await workspace.dispatch('case.state', {})).toMatchObject({
      ok: false,
      error: { code: 'internal', message: 'Casewright is closing.' },
    });
    core = start(sourceOf('electron/core/worker.ts'));
    const again = await core.openWorkspace();
    expect(await again.dispatch('case.open', { source: await again.mintHandle(path) })).toMatchObject({ ok: true });
  });

  test('refuses a value that cannot cross, and goes on', async () => {
    core = start(sourceOf('electron/core/worker.ts'));
    const workspace = await core.openWorkspace();
    expect(await workspace.dispatch('app.setWho', { who: () => 'x' })).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
    expect(await workspace.dispatch('app.state', {})).toMatchObject({ ok: true });
  });
});

describe('a worker that dies', () => {
  test.each(['throw', 'exit'])(
    'by %s fails what waits and what comes later, and is reported without case text',
    async (how) => {
      core = await startFragile();
      const workspace = await core.openWorkspace();
      const waiting = [workspace.dispatch('people.list', {}), workspace.dispatch(how, {}), workspace.mintHandle('T')];
      const outcomes = await Promise.allSettled(waiting);
      const refusal = { ok: false, error: { code: 'internal', logId: expect.stringMatching(/^\w{8}$/) } };
      expect(outcomes[0]).toMatchObject({ status: 'fulfilled', value: refusal });
      expect(outcomes[1]).toMatchObject({ status: 'fulfilled', value: refusal });
      const later = await workspace.dispatch('people.list', {});
      expect(later).toMatchObject(refusal);
      expect(log).toHaveLength(1);
      expect(log[0]).toContain(later.ok ? '' : later.error.logId);
      expect(JSON.stringify([log, later])).not.toContain('a name from the case');
    },
  );

  test('before it was ready makes the start fail', async () => {
    core = start(pathToFileURL(join(folder, 'missing.mjs')));
    await expect(core.openWorkspace()).rejects.toThrow(/has stopped/);
  });
});
