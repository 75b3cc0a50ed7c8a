import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loopbackTransport } from '../../renderer/host/transports/loopback-transport.ts';
import type { Announcement, CaseState, Transport } from '../../shared/contract/index.ts';
import { tableNames } from '../../shared/model/index.ts';
import { type BrowserTab, openTab } from '../helpers/browser-tab.ts';
import { startTestServer, type TestServer } from './start.ts';

let server: TestServer;
let tab: BrowserTab;
const stops: (() => void)[] = [];
const { fetch } = globalThis;

async function start(given: Parameters<typeof startTestServer>[0] = {}) {
  server = await startTestServer(given);
  tab = await openTab(server.address);
  vi.stubGlobal('fetch', tab.fetch);
  vi.stubGlobal('EventSource', tab.EventSource);
}
beforeEach(() => start());
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
  await server.remove();
});

const progress = (done: number): Announcement => ({ type: 'progress', job: 'test', done, total: 9, words: '…' });

function listen(transport: Transport): Announcement[] {
  const heard: Announcement[] = [];
  stops.push(transport.subscribe((announcement) => heard.push(announcement)));
  return heard;
}

/** Announces until it is heard: a stream takes a moment to open. */
async function untilOpen(...all: Announcement[][]) {
  await vi.waitFor(() => {
    server.announce(progress(0));
    if (all.some((heard) => heard.length === 0)) throw new Error('Not open yet.');
  });
  await vi.waitFor(() => expect(new Set(all.map((heard) => heard.length)).size).toBe(1));
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const heard of all) heard.length = 0;
}

describe('announcements', () => {
  test('reach every tab, in order', async () => {
    const [one, two] = [listen(loopbackTransport()), listen(loopbackTransport())];
    await untilOpen(one, two);
    const sent = Array.from({ length: 50 }, (_, index) => progress(index + 1));
    for (const announcement of sent) server.announce(announcement);
    await vi.waitFor(() => expect([one, two]).toEqual([sent, sent]));
  });

  test('that were missed in a break are made good by telling that all may have changed', async () => {
    const reply = async (number: number | string) => {
      const response = await tab.fetch(`/events?after=${number}`);
      const reader = response.body?.getReader();
      const { value } = (await reader?.read()) ?? {};
      await reader?.cancel();
      return new TextDecoder().decode(value);
    };
    expect(await reply(0)).toBe('event: hello\nid: 0\ndata: hello\n\n');
    const state: CaseState = {
      ...{ fileName: 'T.casewright', subject: 'Child T', typeLabel: 'Review', isReadOnly: false, isEncrypted: false },
      ...{ revision: 3, undo: null, redo: null },
    };
    server.announce({ type: 'case', state });
    server.setCase(state);
    server.announce(progress(1));
    expect(await reply(2)).toBe('event: hello\nid: 2\ndata: hello\n\n');
    // Heard since this case was opened: all its tables may have changed.
    const tables = tableNames.map((table) => ({ table, ids: [] }));
    expect(await reply(1)).toBe(`id: 2\ndata: ${JSON.stringify({ type: 'changed', state, tables })}\n\n`);
    for (const number of [0, 7, 'nonsense']) {
      expect(await reply(number)).toBe(`id: 2\ndata: ${JSON.stringify({ type: 'case', state })}\n\n`);
    }
  });
});

test('a tab whose server is gone, or was started anew, is told so in plain words', async () => {
  const transport = loopbackTransport(20);
  const heard = listen(transport);
  await untilOpen(heard);
  await server.remove();
  expect(await transport.dispatch('people.list', {})).toMatchObject({
    ok: false,
    error: { code: 'internal', message: expect.stringContaining('not running any more') },
  });
  await start();
  const cookie = 'casewright_1=old';
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    fetch(new URL(path, tab.origin), { ...init, headers: { ...init.headers, cookie, origin: tab.origin } }),
  );
  expect(await transport.dispatch('people.list', {})).toMatchObject({
    ok: false,
    error: { code: 'internal', message: expect.stringContaining('earlier start') },
  });
});

describe('the end', () => {
  test('comes some time after the last tab, and not while one is open', async () => {
    await server.remove();
    await start({ idleMilliseconds: 150 });
    const first = loopbackTransport().subscribe(() => {});
    const second = loopbackTransport().subscribe(() => {});
    await new Promise((resolve) => setTimeout(resolve, 250));
    first();
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(server.ended()).toBe(false);
    second();
    await vi.waitFor(() => expect(server.ended()).toBe(true), 2_000);
  });
});
