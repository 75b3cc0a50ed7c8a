import { contextBridge, ipcRenderer } from 'electron';
import type { Announcement, DesktopBridge, MenuCommand } from '../../shared/contract/index.ts';
import { channels, type NamedCase, type ShellCalls } from './channels.ts';

/** All that the page can reach outside its sandbox: commands, announcements, and what only a shell can do. */
const bridge = {
  dispatch: (name, input) => ipcRenderer.invoke(channels.dispatch, name, input),
  subscribe: (listener) => listen<Announcement>(channels.announcement, listener),
  shell: {
    kind: 'desktop',
    chooseCase: () => ask('chooseCase'),
    chooseNewCase: (suggestedName) => ask('chooseNewCase', suggestedName),
    chooseExport: (suggestedName) => ask('chooseExport', suggestedName),
    deliverExport: (handle) => ask('deliverExport', handle),
    onMenu: (listener) => listen<MenuCommand>(channels.menu, listener),
    onOpenCase: keepUntilHeard<NamedCase>(channels.openCase),
    quit: () => ask('quit'),
  },
} satisfies DesktopBridge;

contextBridge.exposeInMainWorld('casewright', bridge);

function ask<Name extends keyof ShellCalls>(
  name: Name,
  ...words: Parameters<ShellCalls[Name]>
): ReturnType<ShellCalls[Name]> {
  return ipcRenderer.invoke(channels.shell, name, ...words) as ReturnType<ShellCalls[Name]>;
}

function listen<Message>(channel: string, listener: (message: Message) => void): () => void {
  const onMessage = (_event: unknown, message: Message) => listener(message);
  ipcRenderer.on(channel, onMessage);
  return () => {
    ipcRenderer.removeListener(channel, onMessage);
  };
}

/** A message that comes before the page listens waits for its first listener. */
function keepUntilHeard<Message>(channel: string): (listener: (message: Message) => void) => () => void {
  const unheard: Message[] = [];
  const stopKeeping = listen<Message>(channel, (message) => unheard.push(message));
  return (listener) => {
    stopKeeping();
    for (const message of unheard.splice(0)) listener(message);
    return listen(channel, listener);
  };
}
