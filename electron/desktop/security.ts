import { app, session, type WebContents } from 'electron';

/** Chromium's own network use is switched off before it starts: no name resolves, so nothing can be fetched or sent. */
export function keepOffline(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
}

/** What no page may do, whatever it asks: use devices, load from the network, fetch dictionaries. */
export function lockSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.webRequest.onBeforeRequest((request, decide) => {
    decide({ cancel: /^(https?|wss?|ftp|file):/i.test(request.url) });
  });
  // On Windows and Linux Chromium would download a dictionary as soon as a language is set; port 9 takes no connection.
  // macOS spells with its own dictionaries. The page's own checker spells everywhere without a network.
  defaultSession.setSpellCheckerDictionaryDownloadURL('http://127.0.0.1:9/');
  defaultSession.setSpellCheckerLanguages(['en-GB']);
}

/** A window shows the page it was opened with: no link, drop or script leads it elsewhere or opens another. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
