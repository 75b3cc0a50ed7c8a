import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter, shell } from 'electron';
import type { Choice } from '../../shared/contract/index.ts';
import type { RemoteWorkspace } from '../core/worker-client.ts';
import type { ShellCalls } from './channels.ts';

const caseFilter: FileFilter = { name: 'Casewright case', extensions: ['casewright'] };
const wordFilter: FileFilter = { name: 'Word document', extensions: ['docx'] };

/** What a window's page may ask of the system, in its own dialogs; paths become handles on the way back. */
export function createShellCalls(window: BrowserWindow, workspace: RemoteWorkspace): ShellCalls {
  const chosen = async (path: string): Promise<Choice> => ({
    status: 'chosen',
    handle: await workspace.mintHandle(path),
    name: basename(path),
  });

  async function chooseTarget(title: string, suggestedName: string, filter: FileFilter): Promise<Choice> {
    const path = await askWhere(window, title, join(app.getPath('documents'), basename(suggestedName)), filter);
    return path === undefined ? { status: 'cancelled' } : chosen(path);
  }

  return {
    async chooseCase() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Open a case',
        filters: [caseFilter],
        properties: ['openFile'],
      });
      const [path] = filePaths;
      return canceled || path === undefined ? { status: 'cancelled' } : chosen(path);
    },
    chooseNewCase: (suggestedName) => chooseTarget('Where to keep the case', suggestedName, caseFilter),
    chooseExport: (suggestedName) => chooseTarget('Where to save the document', suggestedName, wordFilter),
    async deliverExport(handle) {
      const path = await workspace.pathOf(handle);
      if (path !== undefined) shell.showItemInFolder(path);
      return 'shown';
    },
    async quit() {
      app.quit();
    },
  };
}

/**
 * Where to save, always with the right ending. Some Linux dialogs leave the ending away and so never ask about the file
 * that is really meant: if there is one, the dialog comes again with the whole name.
 */
async function askWhere(
  window: BrowserWindow,
  title: string,
  defaultPath: string,
  filter: FileFilter,
): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath,
    filters: [filter],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return undefined;
  const ending = `.${filter.extensions[0]}`;
  if (filePath.toLowerCase().endsWith(ending)) return filePath;
  const whole = filePath + ending;
  return existsSync(whole) ? askWhere(window, title, whole, filter) : whole;
}
