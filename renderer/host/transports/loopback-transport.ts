import type { Announcement, Transport } from '../../../shared/contract/index.ts';
import { callsOfATurn } from './calls-of-a-turn.ts';

/** Over HTTP to the browser shell; announcements come as server-sent events while somebody listens. */
export function loopbackTransport(retryMilliseconds = 2_000): Transport {
  const listeners = new Set<(announcement: Announcement) => void>();
  let closeStream: (() => void) | undefined;

  return {
    dispatch: callsOfATurn(),
    subscribe(listener) {
      listeners.add(listener);
      closeStream ??= openStream(retryMilliseconds, (announcement) => {
        for (const each of listeners) each(announcement);
      });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        closeStream?.();
        closeStream = undefined;
      };
    },
  };
}

/**
 * Keeps a stream open until the function that comes back is called. Some browsers give up on a stream whose server was
 * away for a moment, so it is opened again here, saying what was heard last; the server makes good what was missed.
 */
function openStream(retryMilliseconds: number, hear: (announcement: Announcement) => void): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';

  const open = () => {
    source = new EventSource(last === '' ? '/events' : `/events?after=${last}`);
    source.addEventListener('hello', (event) => {
      last = event.lastEventId;
    });
    source.addEventListener('message', (event: MessageEvent<string>) => {
      last = event.lastEventId;
      hear(JSON.parse(event.data) as Announcement);
    });
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, retryMilliseconds);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
