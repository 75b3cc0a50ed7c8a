import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { callsOfATurn } from '../../renderer/host/transports/calls-of-a-turn.ts';
import { type BrowserTab, openTab } from '../helpers/browser-tab.ts';
import { startTestServer, type TestServer } from './start.ts';

let server: TestServer;
let tab: BrowserTab;
let requested: string[];

const { fetch: withoutCookie } = globalThis;

beforeEach(async () => {
  server = await startTestServer();
  tab = await openTab(server.address);
  requested = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    requested.push(path);
    return tab.fetch(path, init);
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.remove();
});

describe('calls of one turn', () => {
  test('share one request after the first, and each has its own answer', async () => {
    const dispatch = callsOfATurn();
    const answers = await Promise.all([1, 2, 3].map((at) => dispatch('people.list', { at })));
    expect(requested).toEqual(['/api/people.list', '/api/']);
    expect(answers).toEqual([1, 2, 3].map((at) => ({ ok: true, value: { at } })));
    await dispatch('people.list', { at: 4 });
    expect(requested.slice(2)).toEqual(['/api/people.list']);
  });

  test('do not wait for the slowest of them', async () => {
    const dispatch = callsOfATurn();
    const release = server.holdBack('patterns.get');
    const first = dispatch('app.state', {});
    const slow = dispatch('patterns.get', { at: 1 });
    const quick = dispatch('people.list', { at: 2 });
    expect(await quick).toEqual({ ok: true, value: { at: 2 } });
    const state = vi.fn();
    void slow.then(state);
    await first;
    expect(state).not.toHaveBeenCalled();
    release();
    expect(await slow).toEqual({ ok: true, value: { at: 1 } });
  });

  test('every letter comes back, also where a piece of the answer ends inside of one', async () => {
    const text = 'Zoë – “naïve” 🙂 \n'.repeat(1_000);
    const dispatch = callsOfATurn();
    const answers = await Promise.all([dispatch('people.list', {}), dispatch('people.list', { text })]);
    expect(answers[1]).toEqual({ ok: true, value: { text } });
  });

  test('a long one travels by itself', async () => {
    const dispatch = callsOfATurn();
    const text = 'x'.repeat(30_000);
    const answers = await Promise.all([{}, { text }, {}].map((input) => dispatch('people.list', input)));
    expect(requested).toEqual(['/api/people.list', '/api/people.list', '/api/']);
    expect(answers[1]).toEqual({ ok: true, value: { text } });
  });

  test('the last words of a tab travel by themselves, so that the browser still carries each', async () => {
    vi.stubGlobal('document', { visibilityState: 'hidden' });
    const dispatch = callsOfATurn();
    await Promise.all([dispatch('people.list', {}), dispatch('people.list', {})]);
    expect(requested).toEqual(['/api/people.list', '/api/people.list']);
  });

  test('are all refused when nobody answers any more, what was answered before aside', async () => {
    const dispatch = callsOfATurn();
    server.holdBack('patterns.get');
    const first = dispatch('app.state', {});
    const held = dispatch('patterns.get', {});
    const quick = dispatch('people.list', { at: 2 });
    await Promise.all([first, quick]);
    await server.stop();
    expect(await held).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('not running any more') },
    });
    expect(await quick).toEqual({ ok: true, value: { at: 2 } });
  });

  test('of an earlier start of the app say so, each of them', async () => {
    const dispatch = callsOfATurn();
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => withoutCookie(new URL(path, tab.origin), init));
    const answers = await Promise.all([dispatch('people.list', {}), dispatch('people.list', {})]);
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, error: { message: expect.stringContaining('earlier start') } });
  });
});

describe('the server', () => {
  const ask = (body: string) =>
    tab.fetch('/api/', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });

  test('refuses what are no calls, and none of them reaches the core', async () => {
    const call = { name: 'people.list', input: {} };
    for (const body of [{}, [1], [call, { name: 1 }], [{ ...call, more: 1 }], Array(101).fill(call)]) {
      expect((await ask(JSON.stringify(body))).status).toBe(400);
    }
    expect(server.dispatched).toEqual([]);
  });
});
