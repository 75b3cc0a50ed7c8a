import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { RemoteWorkspace } from '../core/worker-client.ts';
import { channels, type ShellCalls } from './channels.ts';
import { isPageAddress } from './page.ts';

/** Who answers the page of one window. */
export type Answerer = { readonly workspace: RemoteWorkspace; readonly shellCalls: ShellCalls };

/** Carries the calls of each window's page to its workspace and its dialogs. */
export function handleCalls(answererOf: (contentsId: number) => Answerer | undefined): void {
  const trusted = (event: IpcMainInvokeEvent): Answerer => {
    const answerer = isFromPage(event) ? answererOf(event.sender.id) : undefined;
    if (answerer === undefined) throw new Error('Refused: this did not come from the page.');
    return answerer;
  };

  ipcMain.handle(channels.dispatch, (event, name: unknown, input: unknown) =>
    trusted(event).workspace.dispatch(String(name), input),
  );
  ipcMain.handle(channels.shell, (event, name: unknown, word: unknown) => {
    const { shellCalls } = trusted(event);
    const text = typeof word === 'string' ? word.slice(0, 1_000) : '';
    if (typeof name !== 'string' || !Object.hasOwn(shellCalls, name)) throw new Error('Refused: no such call.');
    return shellCalls[name as keyof ShellCalls](text);
  });
}

/** Only the top frame of a window, showing our own page (Electron, "Security", item 17). */
function isFromPage({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isPageAddress(senderFrame.url);
}
