import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog } from 'electron';
import type { AppState, Result } from '../../shared/contract/index.ts';
import type { RemoteWorkspace } from '../core/worker-client.ts';
import { channels, type NamedCase } from './channels.ts';
import { createShellCalls } from './dialogs.ts';
import type { Answerer } from './ipc.ts';
import { pageAddress } from './page.ts';

export type CaseWindow = Answerer & {
  readonly window: BrowserWindow;
  readonly hasCase: () => Promise<boolean>;
  /** Opens a file named from outside; the page asks for a passphrase if it needs one. */
  readonly openFile: (path: string) => Promise<void>;
};

/** One window with a workspace of its own; the workspace is closed with it. */
export function createCaseWindow(workspace: RemoteWorkspace, preload: URL): CaseWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Casewright',
    webPreferences: {
      preload: fileURLToPath(preload),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  const { webContents } = window;
  const stopListening = workspace.subscribe((announcement) => {
    if (!window.isDestroyed()) webContents.send(channels.announcement, announcement);
  });
  window.once('ready-to-show', () => window.show());
  window.once('closed', () => {
    stopListening();
    // The core is stopping too when this fails, and closes the case itself.
    workspace.close().catch(() => {});
  });
  // The case that is open is the core's: a page that broke comes back as it was.
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && reason !== 'killed') webContents.reload();
  });
  const loaded = window.loadURL(pageAddress);

  return {
    window,
    workspace,
    shellCalls: createShellCalls(window, workspace),
    async hasCase() {
      const state = (await workspace.dispatch('app.state', {})) as Result<AppState>;
      return state.ok && state.value.case !== null;
    },
    async openFile(path) {
      const named: NamedCase = { handle: await workspace.mintHandle(path), name: basename(path) };
      const result = await workspace.dispatch('case.open', { source: named.handle });
      if (result.ok) return;
      await loaded;
      if (result.error.code === 'passphrase_needed') webContents.send(channels.openCase, named);
      else {
        const message = `${named.name} was not opened.`;
        await dialog.showMessageBox(window, { type: 'warning', message, detail: result.error.message });
      }
    },
  };
}
