import { type BaseWindow, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/contract/index.ts';
import { channels } from './channels.ts';

/** Sets the menu bar. Our own items only tell the page in front, which does what its buttons do. */
export function setMenu(options: { readonly hasDevTools: boolean }): void {
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        item('&New case…', 'new', 'CmdOrCtrl+N'),
        item('&Open case…', 'open', 'CmdOrCtrl+O'),
        { type: 'separator' },
        item('Save a &copy…', 'saveCopy', 'CmdOrCtrl+Shift+S'),
        item('&Export…', 'export', 'CmdOrCtrl+E'),
        item('&Print…', 'print', 'CmdOrCtrl+P'),
        item('C&lose case', 'close', 'CmdOrCtrl+W'),
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        // The page handles these keys itself, since a field takes back its own typing first.
        { ...item('&Undo', 'undo', 'CmdOrCtrl+Z'), registerAccelerator: false },
        { ...item('&Redo', 'redo', 'CmdOrCtrl+Shift+Z'), registerAccelerator: false },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'selectAll' },
        { type: 'separator' },
        item('&Find…', 'find', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(options.hasDevTools ? [{ role: 'toggleDevTools' as const }] : []),
      ],
    },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function item(label: string, command: MenuCommand, accelerator: string): MenuItemConstructorOptions {
  const click = (_item: unknown, window: BaseWindow | undefined) => {
    if (window instanceof BrowserWindow) window.webContents.send(channels.menu, command);
  };
  return { id: command, label, accelerator, click };
}
