import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { vi } from 'vitest';
import { projectPath } from '../../build/project.mjs';
import type { DesktopBridge } from '../../shared/contract/index.ts';
import { createFakeElectron, type FakeElectron } from './fake-electron.ts';

export type Desktop = {
  readonly fake: FakeElectron;
  readonly folder: string;
  readonly userData: string;
  /** What the page of the window (the first, unless another is named) has as `window.casewright`. */
  readonly bridge: (index?: number) => Promise<DesktopBridge>;
  readonly readLog: () => Promise<readonly string[]>;
  readonly quit: () => Promise<void>;
};

type Given = Parameters<typeof createFakeElectron>[0] & {
  /** Of the command line, after the program and the app's folder. */
  words?: string[];
  beforeReady?: (app: FakeElectron['app']) => void;
};

/** Starts the real main process on a fake Electron: the preload bundled, the core in its real worker. */
export async function startDesktop({ words = [], beforeReady, ...options }: Given = {}): Promise<Desktop> {
  const folder = await mkdtemp(join(tmpdir(), 'casewright-desktop-'));
  const userData = join(folder, 'user-data');
  await mkdir(join(folder, 'renderer'));
  await mkdir(userData);
  await writeFile(join(folder, 'renderer/index.html'), '<!doctype html><title>Casewright</title>');
  await writeFile(join(folder, 'outside.txt'), 'not for the page');
  await bundlePreload(folder);

  const fake = createFakeElectron(options);
  vi.resetModules();
  vi.doMock('electron', () => fake.module);
  vi.doMock('../../electron/desktop/addresses.ts', () => ({
    addresses: {
      preload: pathToFileURL(join(folder, 'preload.cjs')),
      page: pathToFileURL(`${folder}/renderer/`),
      worker: pathToFileURL(projectPath('electron/core/worker.ts')),
      exportWorker: pathToFileURL(projectPath('electron/core/export/worker.ts')),
    },
  }));
  const { argv } = process;
  process.argv = ['electron', ...(options.isPackaged ? [] : [projectPath()]), ...words];
  process.env.CASEWRIGHT_USER_DATA = userData;
  await import('../../electron/desktop/main.ts');
  beforeReady?.(fake.app);
  fake.becomeReady();

  return {
    fake,
    folder,
    userData,
    async bridge(index = 0) {
      return vi.waitFor(
        () => {
          const bridge = fake.windows[index]?.webContents.world.casewright;
          if (bridge === undefined) throw new Error('The page has not been loaded.');
          return bridge as DesktopBridge;
        },
        { timeout: 10_000 },
      );
    },
    async readLog() {
      const text = await readFile(join(userData, 'casewright.log'), 'utf8').catch(() => '');
      return text.split('\n').filter((line) => line !== '');
    },
    async quit() {
      fake.app.quit();
      await vi.waitFor(() => {
        if (!fake.record.hasQuit) throw new Error('The app has not quit.');
      }, 10_000);
      process.argv = argv;
      delete process.env.CASEWRIGHT_USER_DATA;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** As build/bundle.mjs does it: one CommonJS file that leaves only `electron` to be required. */
async function bundlePreload(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: projectPath(),
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: projectPath('electron/desktop/preload.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
    },
  });
}
