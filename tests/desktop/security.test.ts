import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../shared/contract/page-headers.ts';
import { type Desktop, startDesktop } from '../helpers/desktop.ts';

let desktop: Desktop;

beforeAll(async () => {
  desktop = await startDesktop();
  await desktop.bridge();
});
afterAll(() => desktop?.quit());

const firstWindow = () => {
  const [window] = desktop.fake.windows;
  if (window === undefined) throw new Error('There is no window.');
  return window;
};

describe('the page', () => {
  test('runs isolated, in a sandbox, without Node', () => {
    expect(firstWindow().options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: true,
    });
    expect(firstWindow().options.webPreferences).not.toHaveProperty('webSecurity');
    expect(desktop.fake.record.isSandboxed).toBe(true);
  });

  test('is given the bridge and nothing else, and cannot change it', async () => {
    const { world } = firstWindow().webContents;
    const bridge = await desktop.bridge();
    expect(Object.keys(world)).toEqual(['casewright']);
    expect(Object.keys(bridge).sort()).toEqual(['dispatch', 'shell', 'subscribe']);
    expect(Object.keys(bridge.shell).sort()).toEqual(
      ['chooseCase', 'chooseExport', 'chooseNewCase', 'deliverExport', 'kind', 'onMenu', 'onOpenCase', 'quit'].sort(),
    );
    expect(Object.isFrozen(bridge) && Object.isFrozen(bridge.shell)).toBe(true);
  });

  test('comes from an origin of its own under a strict policy', async () => {
    expect(desktop.fake.record.privileged).toEqual([
      { scheme: 'casewright', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    const { page, mainFrame } = firstWindow().webContents;
    expect(mainFrame?.url).toBe('casewright://app/index.html');
    expect(page?.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(page?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('can read no file outside its folder', async () => {
    const ways = ['../outside.txt', '%2e%2e/outside.txt', '..%2foutside.txt', '..%5coutside.txt', '/../outside.txt'];
    for (const way of [...ways, '', 'index.html%00', '%E0%A4%A']) {
      expect((await desktop.fake.fetchPage(`casewright://app/${way}`)).status).toBe(404);
    }
    expect((await desktop.fake.fetchPage('casewright://other/index.html')).status).toBe(404);
  });

  test('cannot be led elsewhere, open windows, or use devices', () => {
    const { webContents } = firstWindow();
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      let isPrevented = false;
      const preventDefault = () => {
        isPrevented = true;
      };
      webContents.emit(name, { preventDefault, url: 'https://example.org/' });
      expect([name, isPrevented]).toEqual([name, true]);
    }
    expect(webContents.openHandler?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    const { permissionCheck, permissionRequest } = desktop.fake.record;
    expect(permissionCheck?.()).toBe(false);
    const decisions: unknown[] = [];
    permissionRequest?.(webContents, 'media', (isGranted: boolean) => decisions.push(isGranted));
    expect(decisions).toEqual([false]);
  });

  test('reaches no network', () => {
    const decide = (url: string) => {
      const answers: boolean[] = [];
      desktop.fake.record.beforeRequest?.({ url }, ({ cancel }) => answers.push(cancel));
      return answers;
    };
    for (const url of ['https://example.org/', 'HTTP://127.0.0.1/', 'wss://example.org/', 'file:///etc/passwd']) {
      expect(decide(url)).toEqual([true]);
    }
    expect(decide('casewright://app/assets/main.js')).toEqual([false]);
    expect(desktop.fake.record.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
    // The address comes first: setting a language is what starts a download.
    expect(desktop.fake.record.spelling).toEqual(['http://127.0.0.1:9/', ['en-GB']]);
  });
});

describe('calls', () => {
  const channels = ['casewright:dispatch', 'casewright:shell'] as const;
  const words = ['app.state', {}];

  test('of the page are answered', async () => {
    const { webContents } = firstWindow();
    const answer = await desktop.fake.invoke(webContents, webContents.mainFrame, channels[0], words);
    expect(answer).toMatchObject({ ok: true, value: { case: null } });
  });

  test('of any other page, frame or window are refused', async () => {
    const { webContents } = firstWindow();
    const { mainFrame } = webContents;
    const url = 'casewright://app/index.html';
    const stranger = Object.assign(Object.create(webContents), { id: 999, mainFrame: { url } });
    for (const channel of channels) {
      const refused = (sender: typeof webContents, frame: unknown) =>
        expect(desktop.fake.invoke(sender, frame, channel, words)).rejects.toThrow(
          `Error invoking remote method '${channel}': Error: Refused: this did not come from the page.`,
        );
      await refused(webContents, null);
      await refused(webContents, { url });
      await refused(stranger, stranger.mainFrame);
      for (const elsewhere of ['https://example.org/', 'casewright://app.example.org/', 'file:///index.html', '']) {
        webContents.mainFrame = { url: elsewhere };
        await refused(webContents, webContents.mainFrame);
      }
      webContents.mainFrame = mainFrame;
    }
  });

  test('for what the shell does not have are refused', async () => {
    const { webContents } = firstWindow();
    for (const name of ['toString', 'constructor', '__proto__', 'openExternal', 7, null]) {
      const call = desktop.fake.invoke(webContents, webContents.mainFrame, channels[1], [name]);
      await expect(call).rejects.toThrow('Refused: no such call.');
    }
  });
});

test('an installed app has no developer tools', async () => {
  await desktop.quit();
  desktop = await startDesktop({ isPackaged: true });
  await desktop.bridge();
  expect(firstWindow().options.webPreferences).toMatchObject({ devTools: false });
  expect(JSON.stringify(desktop.fake.record.menu)).not.toContain('toggleDevTools');
});
