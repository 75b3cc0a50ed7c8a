import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RemoteWorkspace } from '../../electron/core/worker-client.ts';
import { type LoopbackServer, startServer } from '../../electron/loopback/server.ts';
import type { Announcement, CaseState } from '../../shared/contract/index.ts';

export type TestServer = LoopbackServer & {
  /** Holds `page` (the built page), `home` (where the chooser starts) and `outside.txt`. */
  readonly folder: string;
  /** Commands that reached the core. */
  readonly dispatched: { name: string; input: unknown }[];
  readonly pathOf: (handle: string) => string | undefined;
  readonly announce: (announcement: Announcement) => void;
  /** The case that the core has open. */
  readonly setCase: (state: CaseState | null) => void;
  /** Answers to this command wait until the function that comes back is called. */
  readonly holdBack: (name: string) => () => void;
  readonly ended: () => boolean;
  readonly log: readonly string[];
  readonly remove: () => Promise<void>;
};

/** The real server before a core that answers every command with what it was given: these tests are about the way there. */
export async function startTestServer(given: { idleMilliseconds?: number } = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'casewright-loopback-'));
  await mkdir(join(folder, 'page/assets'), { recursive: true });
  await mkdir(join(folder, 'home'));
  await writeFile(join(folder, 'page/index.html'), '<!doctype html><title>Casewright</title>');
  await writeFile(join(folder, 'page/assets/main.js'), 'export {};');
  await writeFile(join(folder, 'outside.txt'), 'not for the page');

  const dispatched: TestServer['dispatched'] = [];
  const listeners = new Set<(announcement: Announcement) => void>();
  const paths = new Map<string, string>();
  const heldBack = new Map<string, Promise<void>>();
  let state: CaseState | null = null;
  const workspace: RemoteWorkspace = {
    async dispatch(name, input) {
      dispatched.push({ name, input });
      await heldBack.get(name);
      if (name === 'app.state') return { ok: true, value: { version: 'test', who: null, case: state } };
      if (name === 'breaks') throw new Error('a name from the case');
      return { ok: true, value: input };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async mintHandle(path) {
      const handle = `handle-${paths.size + 1}`;
      paths.set(handle, path);
      return handle;
    },
    pathOf: async (handle) => paths.get(handle),
    close: async () => {},
  };
  let hasEnded = false;
  const log: string[] = [];
  const server = await startServer({
    workspace,
    pageFolder: join(folder, 'page'),
    homeFolder: join(folder, 'home'),
    port: 0,
    idleMilliseconds: given.idleMilliseconds ?? 60_000,
    onEnd: () => {
      hasEnded = true;
    },
    log: (line) => log.push(line),
  });
  return {
    ...server,
    folder,
    dispatched,
    pathOf: (handle) => paths.get(handle),
    announce: (announcement) => {
      for (const listener of listeners) listener(announcement);
    },
    setCase: (next) => {
      state = next;
    },
    holdBack(name) {
      const { promise, resolve } = Promise.withResolvers<void>();
      heldBack.set(name, promise);
      return resolve;
    },
    ended: () => hasEnded,
    log,
    async remove() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
