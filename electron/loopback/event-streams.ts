import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Announcement, AppState, Result, Transport } from '../../shared/contract/index.ts';
import { tableNames } from '../../shared/model/index.ts';
import { startStream } from './http.ts';
import type { IdleTimer } from './idle-timer.ts';

export type EventStreams = {
  readonly connect: (request: IncomingMessage, response: ServerResponse, after: string | null) => Promise<void>;
  readonly endAll: () => void;
};

/**
 * Sends every announcement to every open tab, as server-sent events (HTML standard, section 9.2), and keeps the
 * program alive while there is one.
 *
 * Each announcement has a number. A tab that comes back after a break says which it heard last; if it missed any, it is
 * told that all may have changed, upon which it reads again what it shows.
 */
export function openEventStreams(core: Transport, idle: IdleTimer): EventStreams {
  const tabs = new Set<ServerResponse>();
  let lastNumber = 0;
  let lastOtherCase = 0;

  core.subscribe((announcement) => {
    lastNumber += 1;
    if (announcement.type === 'case') lastOtherCase = lastNumber;
    for (const tab of tabs) tab.write(frame(lastNumber, announcement));
  });

  return {
    async connect(request, response, after) {
      startStream(response, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      const release = idle.hold();
      response.once('close', () => {
        tabs.delete(response);
        release();
      });
      tabs.add(response);
      const heard = Number(request.headers['last-event-id'] ?? after ?? lastNumber);
      const isSameCase = heard >= lastOtherCase && heard < lastNumber;
      if (heard === lastNumber) response.write(`event: hello\nid: ${lastNumber}\ndata: hello\n\n`);
      else response.write(frame(lastNumber, await tellAnew(core, isSameCase)));
    },
    endAll() {
      for (const tab of tabs) tab.end();
    },
  };
}

function frame(number: number, announcement: Announcement): string {
  return `id: ${number}\ndata: ${JSON.stringify(announcement)}\n\n`;
}

async function tellAnew(core: Transport, isSameCase: boolean): Promise<Announcement> {
  const result = (await core.dispatch('app.state', {})) as Result<AppState>;
  const state = result.ok ? result.value.case : null;
  if (state === null || !isSameCase) return { type: 'case', state };
  return { type: 'changed', state, tables: tableNames.map((table) => ({ table, ids: [] })) };
}
