import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { projectPath } from '../../build/project.mjs';
import { openCore } from '../../electron/core/open-core.ts';
import { startCoreInWorker } from '../../electron/core/worker-client.ts';
import { startServer } from '../../electron/loopback/server.ts';
import { browserShell, folderClient } from '../../renderer/host/shells/browser-shell.ts';
import { desktopShell } from '../../renderer/host/shells/desktop-shell.ts';
import { ipcTransport } from '../../renderer/host/transports/ipc-transport.ts';
import { loopbackTransport } from '../../renderer/host/transports/loopback-transport.ts';
import type { Choice, Transport } from '../../shared/contract/index.ts';
import { openTab } from '../helpers/browser-tab.ts';
import { startDesktop } from '../helpers/desktop.ts';

/** One way to the core, running: what the page has, and how a file comes to have a handle there. */
export type RunningWay = {
  readonly transport: Transport;
  /** A place for a new case, chosen as a person would. */
  readonly chooseNew: (name: string) => Promise<string>;
  readonly chooseExport: (name: string) => Promise<string>;
  /** The document as it comes to the person. */
  readonly fetchExport: (handle: string) => Promise<Uint8Array>;
  /** The folder of the settings, so that a test can break it. */
  readonly userData: string;
  readonly log: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
};

export type Way = { readonly name: string; readonly start: () => Promise<RunningWay> };

const at = (path: string) => pathToFileURL(projectPath(path));
const worker = at('electron/core/worker.ts');
const exportWorker = at('electron/core/export/worker.ts');

export const inProcess: Way = {
  name: 'in-process',
  async start() {
    const { folder, userData } = await makeFolders();
    const log: string[] = [];
    const core = openCore({
      userDataFolder: userData,
      appVersion: 'test',
      now: () => new Date(),
      exportWorker,
      log: (line) => log.push(line),
    });
    const workspace = core.openWorkspace();
    return {
      transport: workspace,
      chooseNew: async (name) => workspace.mintHandle(join(folder, `${name}.casewright`)),
      chooseExport: async (name) => workspace.mintHandle(join(folder, name)),
      fetchExport: (handle) => readFile(workspace.pathOf(handle) ?? ''),
      userData,
      log: async () => log,
      async stop() {
        await workspace.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
};

export const loopback: Way = {
  name: 'loopback HTTP',
  async start() {
    const { folder, userData } = await makeFolders();
    const log: string[] = [];
    const keep = (line: string) => void log.push(line);
    const core = startCoreInWorker({ worker, exportWorker, userDataFolder: userData, appVersion: 'test', log: keep });
    const server = await startServer({
      workspace: await core.openWorkspace(),
      pageFolder: join(folder, 'page'),
      homeFolder: folder,
      port: 0,
      idleMilliseconds: 60_000,
      onEnd: () => {},
      log: keep,
    });
    const tab = await openTab(server.address);
    vi.stubGlobal('fetch', tab.fetch);
    vi.stubGlobal('EventSource', tab.EventSource);
    const never = async (): Promise<Choice> => ({ status: 'cancelled' });
    const shell = browserShell({ pickCase: never, pickNewCase: never });
    return {
      transport: loopbackTransport(),
      async chooseNew(name) {
        const { folder: home } = await folderClient.list(null);
        return handleOf(await folderClient.newCase(home.handle, name));
      },
      chooseExport: async (name) => handleOf(await shell.chooseExport(name)),
      fetchExport: async (handle) => (await tab.fetch(`/download/${handle}`)).bytes(),
      userData,
      log: async () => log,
      async stop() {
        vi.unstubAllGlobals();
        await server.stop();
        await core.stop();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
};

export const electronIpc: Way = {
  name: 'Electron IPC',
  async start() {
    const desktop = await startDesktop();
    const bridge = await desktop.bridge();
    const shell = desktopShell(bridge);
    return {
      transport: ipcTransport(bridge),
      async chooseNew(name) {
        desktop.fake.answers.save.push(join(desktop.folder, name));
        return handleOf(await shell.chooseNewCase(name));
      },
      async chooseExport(name) {
        desktop.fake.answers.save.push(join(desktop.folder, name));
        return handleOf(await shell.chooseExport(name));
      },
      async fetchExport(handle) {
        await shell.deliverExport(handle);
        return readFile(desktop.fake.record.shown.at(-1) ?? '');
      },
      userData: desktop.userData,
      log: desktop.readLog,
      stop: desktop.quit,
    };
  },
};

async function makeFolders(): Promise<{ folder: string; userData: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'casewright-contract-'));
  const userData = join(folder, '.user-data');
  await mkdir(userData);
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'page/index.html'), '<!doctype html><title>Casewright</title>');
  return { folder, userData };
}

function handleOf(choice: Choice): string {
  if (choice.status !== 'chosen') throw new Error('Nothing was chosen.');
  return choice.handle;
}
