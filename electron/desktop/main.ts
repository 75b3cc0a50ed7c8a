import { resolve } from 'node:path';
import { app, dialog } from 'electron';
import { startCoreInWorker } from '../core/worker-client.ts';
import { addresses } from './addresses.ts';
import { handleCalls } from './ipc.ts';
import { openLogFile } from './log-file.ts';
import { setMenu } from './menu.ts';
import { declarePageScheme, servePage } from './page.ts';
import { keepOffline, lockContents, lockSession } from './security.ts';
import { type CaseWindow, createCaseWindow } from './window.ts';

/** The desktop app: one core in a worker thread, a workspace for each window. */
app.setName('Casewright');
if (process.env.CASEWRIGHT_USER_DATA) app.setPath('userData', process.env.CASEWRIGHT_USER_DATA);
app.enableSandbox();
keepOffline();
declarePageScheme();
app.on('web-contents-created', (_event, contents) => lockContents(contents));

// A second start hands its file to the first (`second-instance`) and ends.
// Not awaited: Electron gets ready only when this module has been read to its end.
if (app.requestSingleInstanceLock()) start().catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const windows = new Map<number, CaseWindow>();
  const early: string[] = [];
  let openFile = async (path: string) => void early.push(path);
  // macOS tells of a double-clicked file this way, perhaps before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void openFile(path);
  });
  app.on('second-instance', (_event, words, folder) => {
    const file = fileIn(words, folder);
    if (file === undefined) windows.values().next().value?.window.focus();
    else void openFile(file);
  });

  await app.whenReady();
  const { worker, exportWorker } = addresses;
  const userDataFolder = app.getPath('userData');
  const log = openLogFile(userDataFolder, () => new Date());
  const core = startCoreInWorker({ worker, exportWorker, userDataFolder, appVersion: app.getVersion(), log });

  lockSession();
  servePage(addresses.page);
  setMenu({ hasDevTools: !app.isPackaged });
  handleCalls((contentsId) => windows.get(contentsId));
  app.on('window-all-closed', () => app.quit());
  stopBeforeQuit(core.stop);

  async function openWindow(): Promise<CaseWindow> {
    const caseWindow = createCaseWindow(await core.openWorkspace(), addresses.preload);
    const { id } = caseWindow.window.webContents;
    windows.set(id, caseWindow);
    caseWindow.window.once('closed', () => windows.delete(id));
    return caseWindow;
  }

  openFile = async (path) => {
    const [first] = windows.values();
    const target = first === undefined || (await first.hasCase()) ? await openWindow() : first;
    target.window.focus();
    await target.openFile(path);
  };

  const file = fileIn(process.argv, process.cwd()) ?? early.shift();
  await openWindow();
  if (file !== undefined) await openFile(file);
  for (const path of early.splice(0)) await openFile(path);
}

/** The case file among the words the program was started with; run from source, the first word is the app's folder. */
function fileIn(words: readonly string[], folder: string): string | undefined {
  const file = words.slice(1).filter((word) => !word.startsWith('-'))[app.isPackaged ? 0 : 1];
  return file === undefined ? undefined : resolve(folder, file);
}

/** Lets the windows hand over their last words, then closes the cases, then quits. */
function stopBeforeQuit(stop: () => Promise<void>): void {
  let hasStopped = false;
  app.on('will-quit', (event) => {
    if (hasStopped) return;
    event.preventDefault();
    void stop().finally(() => {
      hasStopped = true;
      app.quit();
    });
  });
}

function giveUp(error: unknown): void {
  const reason = error instanceof Error ? error.message : 'The reason is not known.';
  dialog.showErrorBox('Casewright could not start', reason);
  app.exit(1);
}
