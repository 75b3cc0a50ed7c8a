import type { DesktopBridge, Transport } from '../../../shared/contract/index.ts';

declare global {
  /** Put there by the preload of the desktop shell; missing in a browser. */
  var casewright: DesktopBridge | undefined;
}

/** What the desktop shell hands to the page; undefined when the page is in a browser. */
export function findDesktopBridge(): DesktopBridge | undefined {
  return globalThis.casewright;
}

/** Over Electron's IPC. Always resolves: a call that is lost on the way is a refusal too. */
export function ipcTransport(bridge: DesktopBridge): Transport {
  return {
    async dispatch(name, input) {
      try {
        return await bridge.dispatch(name, input);
      } catch {
        const message = 'Casewright did not take this. Nothing was changed; start it again if this goes on.';
        return { ok: false, error: { code: 'internal', message } };
      }
    },
    subscribe: bridge.subscribe,
  };
}
