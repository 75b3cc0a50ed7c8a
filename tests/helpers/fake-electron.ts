import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { bridgeOf, cloned } from './fake-borders.ts';

/**
 * Stands in for the `electron` module, so that the real main process, preload and IPC code run where Electron's program
 * cannot be installed. What matters is kept true: values cross by structured clone, functions cross only through the
 * context bridge, an error in a handler arrives as words, a sandboxed preload can require little, the app gets ready
 * only after the main module was read.
 */
export type FakeElectron = ReturnType<typeof createFakeElectron>;

type Handler = (event: unknown, ...words: unknown[]) => unknown;
type Listener = (event: unknown, ...words: unknown[]) => void;
type MenuItem = {
  id?: string;
  role?: string;
  label?: string;
  submenu?: MenuItem[];
  registerAccelerator?: boolean;
  click?: (item: unknown, window: unknown) => void;
};

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

export function createFakeElectron(options: { isPackaged?: boolean; isSecondInstance?: boolean } = {}) {
  const handlers = new Map<string, Handler>();
  const schemes = new Map<string, (request: Request) => Promise<Response>>();
  const windows: FakeBrowserWindow[] = [];
  const record = {
    switches: [] as string[],
    privileged: [] as unknown[],
    isSandboxed: false,
    exitCode: undefined as number | undefined,
    hasQuit: false,
    shown: [] as string[],
    dialogs: [] as { kind: string; words: unknown }[],
    spelling: [] as unknown[],
    menu: [] as MenuItem[],
    permissionRequest: undefined as ((...words: unknown[]) => void) | undefined,
    permissionCheck: undefined as (() => boolean) | undefined,
    beforeRequest: undefined as
      | ((request: { url: string }, decide: (answer: { cancel: boolean }) => void) => void)
      | undefined,
  };
  /** What the next dialog answers. */
  const answers = { open: '', save: [] as string[] };
  const ready = Promise.withResolvers<void>();
  const paths: Record<string, string> = { documents: tmpdir(), userData: tmpdir() };

  class FakeApp extends EventEmitter {
    isPackaged = options.isPackaged ?? false;
    name = 'electron';
    commandLine = { appendSwitch: (...words: string[]) => void record.switches.push(words.join('=')) };
    setName(name: string) {
      this.name = name;
    }
    setPath(name: string, path: string) {
      paths[name] = path;
    }
    getPath(name: string) {
      const path = paths[name];
      if (path === undefined) throw new Error(`Failed to get '${name}' path`);
      return path;
    }
    getVersion() {
      return '0.0.0-test';
    }
    enableSandbox() {
      record.isSandboxed = true;
    }
    requestSingleInstanceLock() {
      return !options.isSecondInstance;
    }
    whenReady() {
      return ready.promise;
    }
    quit() {
      void quit();
    }
    exit(code = 0) {
      record.exitCode = code;
      record.hasQuit = true;
    }
  }
  const app = new FakeApp();

  async function quit() {
    await turn();
    if (prevented(app, 'before-quit')) return;
    for (const window of [...windows]) window.close();
    if (windows.length > 0 || prevented(app, 'will-quit')) return;
    record.hasQuit = true;
    app.emit('quit', {}, 0);
  }

  class FakeWebContents extends EventEmitter {
    readonly id: number;
    /** Stands for the page: the object that `contextBridge` writes into. */
    readonly world: Record<string, unknown> = {};
    mainFrame: { url: string } | null = { url: '' };
    openHandler: ((details: { url: string }) => { action: string }) | undefined;
    page: Response | undefined;
    reloads = 0;
    readonly heard = new EventEmitter();
    private readonly window: FakeBrowserWindow;
    constructor(id: number, window: FakeBrowserWindow) {
      super();
      this.id = id;
      this.window = window;
    }
    setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
      this.openHandler = handler;
    }
    reload() {
      this.reloads += 1;
    }
    send(channel: string, ...words: unknown[]) {
      if (this.window.isDestroyed()) throw new Error('Object has been destroyed');
      const crossed = cloned(words);
      setImmediate(() => this.heard.emit(channel, { senderId: 0 }, ...crossed));
    }
  }

  let lastId = 0;
  class FakeBrowserWindow extends EventEmitter {
    readonly options: { show?: boolean; webPreferences: Record<string, unknown> & { preload: string } };
    readonly webContents: FakeWebContents;
    isShown = false;
    focusCount = 0;
    private isGone = false;
    constructor(given: FakeBrowserWindow['options']) {
      super();
      lastId += 1;
      this.options = given;
      this.webContents = new FakeWebContents(lastId, this);
      windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
    show() {
      this.isShown = true;
    }
    focus() {
      this.focusCount += 1;
    }
    isDestroyed() {
      return this.isGone;
    }
    close() {
      if (this.isGone || prevented(this, 'close')) return;
      this.isGone = true;
      windows.splice(windows.indexOf(this), 1);
      this.emit('closed');
      if (windows.length === 0) app.emit('window-all-closed');
    }
    async loadURL(address: string) {
      await turn();
      const { webContents } = this;
      webContents.page = await fetchPage(address);
      if (!webContents.page.ok) throw new Error(`ERR_FILE_NOT_FOUND (-6) loading '${address}'`);
      webContents.mainFrame = { url: address };
      runPreload(webContents, this.options.webPreferences.preload);
      this.emit('ready-to-show');
      webContents.emit('did-finish-load');
    }
  }

  async function fetchPage(address: string): Promise<Response> {
    const handler = schemes.get(new URL(address).protocol.replace(':', ''));
    return handler ? handler(new Request(address)) : new Response('', { status: 404 });
  }

  /** A sandboxed preload is CommonJS and can require `electron` and a few stand-ins, none of which we use. */
  function runPreload(contents: FakeWebContents, path: string) {
    const own = { ipcRenderer: rendererOf(contents), contextBridge: bridgeOf(contents.world) };
    const require = (name: string) => {
      if (name === 'electron') return own;
      throw new Error(`module not found: ${name}`);
    };
    const module = { exports: {} };
    new Function('require', 'module', 'exports', readFileSync(path, 'utf8'))(require, module, module.exports);
  }

  function rendererOf(contents: FakeWebContents) {
    return {
      on: (channel: string, listener: Listener) => contents.heard.on(channel, listener),
      removeListener: (channel: string, listener: Listener) => contents.heard.removeListener(channel, listener),
      invoke: (channel: string, ...words: unknown[]) => invoke(contents, contents.mainFrame, channel, words),
    };
  }

  async function invoke(sender: FakeWebContents, senderFrame: unknown, channel: string, words: unknown[]) {
    const crossed = cloned(words);
    await turn();
    const failed = (error: unknown) => new Error(`Error invoking remote method '${channel}': ${error}`);
    const handler = handlers.get(channel);
    if (!handler) throw failed(new Error(`No handler registered for '${channel}'`));
    try {
      return cloned(await handler({ sender, senderFrame, type: 'frame' }, ...crossed));
    } catch (error) {
      throw failed(error);
    }
  }

  const module = {
    app,
    BrowserWindow: FakeBrowserWindow,
    ipcMain: {
      handle(channel: string, handler: Handler) {
        if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
        handlers.set(channel, handler);
      },
    },
    protocol: {
      registerSchemesAsPrivileged(given: unknown[]) {
        record.privileged.push(...given);
      },
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) => void schemes.set(scheme, handler),
    },
    session: {
      defaultSession: {
        setPermissionRequestHandler(handler: NonNullable<typeof record.permissionRequest>) {
          record.permissionRequest = handler;
        },
        setPermissionCheckHandler(handler: () => boolean) {
          record.permissionCheck = handler;
        },
        setSpellCheckerDictionaryDownloadURL: (address: string) => void record.spelling.push(address),
        setSpellCheckerLanguages: (languages: string[]) => void record.spelling.push(languages),
        webRequest: {
          onBeforeRequest(handler: NonNullable<typeof record.beforeRequest>) {
            record.beforeRequest = handler;
          },
        },
      },
    },
    Menu: {
      buildFromTemplate: (template: MenuItem[]) => template,
      setApplicationMenu(menu: MenuItem[]) {
        record.menu = menu;
      },
    },
    dialog: {
      async showOpenDialog(_window: unknown, words: unknown) {
        record.dialogs.push({ kind: 'open', words });
        return answers.open === '' ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [answers.open] };
      },
      async showSaveDialog(_window: unknown, words: unknown) {
        record.dialogs.push({ kind: 'save', words });
        const filePath = answers.save.shift() ?? '';
        return { canceled: filePath === '', filePath };
      },
      async showMessageBox(_window: unknown, words: unknown) {
        record.dialogs.push({ kind: 'message', words });
        return { response: 0, checkboxChecked: false };
      },
      showErrorBox: (title: string, content: string) =>
        void record.dialogs.push({ kind: 'error', words: [title, content] }),
    },
    shell: { showItemInFolder: (path: string) => void record.shown.push(path) },
  };

  return { module, app, windows, record, answers, invoke, fetchPage, becomeReady: () => ready.resolve() };
}

function prevented(emitter: EventEmitter, name: string): boolean {
  let isPrevented = false;
  const preventDefault = () => {
    isPrevented = true;
  };
  emitter.emit(name, { preventDefault });
  return isPrevented;
}
