import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter, shell } from 'electron';
import type { Choice } from '../../shared/contract/index.ts';
import type { RemoteWorkspace } from '../core/worker-client.ts';
import type { ShellCalls } from './channels.ts';

const caseFilter: FileFilter = { name: 'Casewright case', extensions: ['casewright'] };
/** What an export can be, by its ending; the first is meant where a name has none of them. */
const exportFilters = [
  { name: 'Word document', extensions: ['docx'] },
  { name: 'Excel workbook', extensions: ['xlsx'] },
  { name: 'Picture that scales', extensions: ['svg'] },
  { name: 'Picture', extensions: ['png'] },
  { name: 'Pages in a ZIP file', extensions: ['zip'] },
] as const satisfies [FileFilter, ...FileFilter[]];

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
    chooseExport: (suggestedName) => chooseTarget('Where to save it', suggestedName, exportFilterOf(suggestedName)),
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

function exportFilterOf(suggestedName: string): FileFilter {
  const ending = extname(suggestedName).slice(1).toLowerCase();
  const { name, extensions } = exportFilters.find((filter) => filter.extensions[0] === ending) ?? exportFilters[0];
  return { name, extensions: [...extensions] };
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
