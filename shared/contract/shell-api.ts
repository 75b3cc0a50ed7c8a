import type { Transport } from './client.ts';

/** What a dialog gave: a handle that stands for a path which the renderer never sees, and a name to show. */
export type Choice =
  | { readonly status: 'chosen'; readonly handle: string; readonly name: string }
  | { readonly status: 'cancelled' };

export type MenuCommand = 'new' | 'open' | 'saveCopy' | 'print' | 'close' | 'undo' | 'redo' | 'export' | 'find';

/** What only a shell can do. Shells translate, they never decide. */
export type ShellApi = {
  readonly kind: 'desktop' | 'browser';
  readonly chooseCase: () => Promise<Choice>;
  readonly chooseNewCase: (suggestedName: string) => Promise<Choice>;
  /** Desktop: a save dialog. Browser: always chosen, since the download asks for itself. */
  readonly chooseExport: (suggestedName: string) => Promise<Choice>;
  /** After an export: the desktop shows the file in its folder; the browser starts the download. */
  readonly deliverExport: (handle: string) => Promise<'shown' | 'downloading'>;
  readonly onMenu: (listener: (command: MenuCommand) => void) => () => void;
  /** A case named from outside the window (a double-click, the command line) that only the window can open: it asks for the passphrase. */
  readonly onOpenCase: (listener: (choice: { readonly handle: string; readonly name: string }) => void) => () => void;
  /** Ends the program; every acknowledged edit is already in the file. */
  readonly quit: () => Promise<void>;
};

/** All that the desktop shell hands to its page, as `window.casewright`. */
export type DesktopBridge = Transport & { readonly shell: ShellApi };
