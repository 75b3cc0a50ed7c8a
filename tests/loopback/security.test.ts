import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../shared/contract/page-headers.ts';
import { type BrowserTab, openTab } from '../helpers/browser-tab.ts';
import { startTestServer, type TestServer } from './start.ts';

let server: TestServer;
let tab: BrowserTab;

beforeEach(async () => {
  server = await startTestServer();
  tab = await openTab(server.address);
});
afterEach(() => server.remove());

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** Sends just these headers and this path, as no browser would; `fetch` sets some of them itself. */
function ask(path: string, method: string, headers: Record<string, string>, body = ''): Promise<Answer> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers, setHost: false }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8').on('data', (piece) => {
        text += piece;
      });
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text }));
    });
    outgoing.on('error', reject).end(body);
  });
}

const host = () => new URL(server.address).host;
const good = () => ({ host: host(), origin: tab.origin, cookie: tab.cookie, 'content-type': 'application/json' });
const without = (name: string) => Object.fromEntries(Object.entries(good()).filter(([key]) => key !== name));
const status = async (path: string, method: string, headers: Record<string, string>, body?: string) =>
  (await ask(path, method, headers, body)).status;

describe('who is let in', () => {
  test('a request of our own page reaches the core', async () => {
    const answer = await ask('/api/people.list', 'POST', good(), '{"a":1}');
    expect(answer).toMatchObject({ status: 200, body: '{"ok":true,"value":{"a":1}}' });
    expect(server.dispatched).toEqual([{ name: 'people.list', input: { a: 1 } }]);
  });

  test('another name for this computer is refused, so that no name can be rebound to it', async () => {
    const { port } = new URL(server.address);
    for (const name of [
      'evil.example',
      `evil.example:${port}`,
      `localhost:${port}`,
      '127.0.0.1',
      `127.0.0.1:1${port}`,
    ]) {
      expect(await status('/', 'GET', { ...good(), host: name })).toBe(403);
      expect(await status('/api/people.list', 'POST', { ...good(), host: name }, '{}')).toBe(403);
    }
    expect(await status('/', 'GET', without('host'))).not.toBe(200);
  });

  test('a request made by another page is refused', async () => {
    const { port } = new URL(server.address);
    for (const origin of ['http://evil.example', 'null', `http://localhost:${port}`, `https://127.0.0.1:${port}`]) {
      expect(await status('/api/people.add', 'POST', { ...good(), origin }, '{}')).toBe(403);
      expect(await status('/events', 'GET', { ...good(), origin })).toBe(403);
    }
    expect(await status('/api/people.add', 'POST', without('origin'), '{}')).toBe(403);
    for (const site of ['cross-site', 'same-site']) {
      expect(await status('/', 'GET', { ...good(), 'sec-fetch-site': site })).toBe(403);
    }
    expect(server.dispatched).toEqual([]);
  });

  test('without the cookie nothing is served', async () => {
    const name = tab.cookie.split('=')[0];
    for (const cookie of [
      '',
      `${name}=`,
      `${name}=${'0'.repeat(64)}`,
      tab.cookie.replace('casewright_', 'casewright'),
    ]) {
      for (const path of ['/', '/index.html', '/assets/main.js', '/events', '/download/handle-1']) {
        expect(await status(path, 'GET', { ...good(), cookie })).toBe(403);
      }
      expect(await status('/api/people.list', 'POST', { ...good(), cookie }, '{}')).toBe(403);
      expect(await status('/shell/folders', 'POST', { ...good(), cookie }, '{"handle":null}')).toBe(403);
    }
    expect(server.dispatched).toEqual([]);
  });

  test('the token of the address works once', async () => {
    const { pathname, search } = new URL(server.address);
    const again = await ask(pathname + search, 'GET', { host: host() });
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.body).toContain('works once');
    // In the browser that has the cookie, the same address still leads to the page.
    const known = await ask(pathname + search, 'GET', good());
    expect(known).toMatchObject({ status: 303, headers: { location: '/' } });
    expect(known.headers['set-cookie']).toBeUndefined();
  });

  test('a wrong token is refused and leaves the right one good', async () => {
    const other = await startTestServer();
    try {
      const wrong = await fetch(`${new URL(other.address).origin}/?token=${'0'.repeat(64)}`, { redirect: 'manual' });
      expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([403, null]);
      await expect(openTab(other.address)).resolves.toBeDefined();
    } finally {
      await other.remove();
    }
  });

  test('the cookie is kept from scripts and other sites, and its name tells the port', async () => {
    const other = await startTestServer();
    try {
      const entry = await fetch(other.address, { redirect: 'manual' });
      const { port } = new URL(other.address);
      expect(entry.headers.get('set-cookie')).toMatch(
        new RegExp(`^casewright_${port}=[0-9a-f]{64}; Path=/; HttpOnly; SameSite=Strict$`),
      );
    } finally {
      await other.remove();
    }
  });
});

describe('what is served', () => {
  test('the page, with a policy that lets nothing in from outside', async () => {
    const page = await ask('/', 'GET', good());
    expect(page).toMatchObject({
      status: 200,
      body: '<!doctype html><title>Casewright</title>',
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      },
    });
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe-|\*|http/);
    expect((await ask('/assets/main.js', 'GET', good())).headers['content-type']).toBe(
      'text/javascript; charset=utf-8',
    );
  });

  test('no address leads out of the folder of the page', async () => {
    const ways = ['/../outside.txt', '/assets/../../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt'];
    const more = [
      '/assets/..%5c..%5coutside.txt',
      '//outside.txt',
      '/./../outside.txt',
      '/assets/',
      '/%00',
      '/index.html%00',
    ];
    for (const path of [...ways, ...more]) {
      const { status: code, body } = await ask(path, 'GET', good());
      expect([400, 404]).toContain(code);
      expect(body).not.toContain('not for the page');
    }
  });

  test('an address of another server is not taken', async () => {
    expect(await status('http://evil.example/', 'GET', good())).toBe(400);
  });

  test('commands are not to be had by GET, nor pages by POST', async () => {
    for (const path of ['/api/people.list', '/shell/quit']) {
      expect(await ask(path, 'GET', good())).toMatchObject({ status: 405, headers: { allow: 'POST' } });
    }
    for (const [path, method] of [
      ['/', 'POST'],
      ['/events', 'POST'],
      ['/api/people.list', 'PUT'],
    ] as const) {
      expect(await status(path, method, good(), '{}')).toBe(405);
    }
    expect(server.ended()).toBe(false);
  });

  test('only JSON of a reasonable size is read', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
      expect(await status('/api/people.add', 'POST', { ...good(), 'content-type': type }, '{}')).toBe(415);
    }
    for (const body of ['', '{', 'undefined', '\u0000']) {
      expect(await status('/api/people.add', 'POST', good(), body)).toBe(400);
    }
    expect(await status('/api/people.add', 'POST', { ...good(), 'content-length': String(21 * 1024 * 1024) })).toBe(
      413,
    );
    expect(server.dispatched).toEqual([]);
    const large = JSON.stringify({ text: 'x'.repeat(19 * 1024 * 1024) });
    expect(await status('/api/people.add', 'POST', good(), large)).toBe(200);
  });

  test('a body that grows too large without saying so is cut off', async () => {
    const headers = Object.entries({ ...good(), 'transfer-encoding': 'chunked' }).map((pair) => pair.join(': '));
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    socket.write(`POST /api/people.add HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
    const piece = `100000\r\n${' '.repeat(0x100000)}\r\n`;
    const closed = new Promise<string>((resolve) => {
      let text = '';
      socket.setEncoding('utf8').on('data', (data) => {
        text += data;
      });
      socket.on('error', () => {}).on('close', () => resolve(text));
    });
    for (let count = 0; count < 22; count += 1) socket.write(piece);
    expect(await closed).toMatch(/^HTTP\/1\.1 413 |^$/);
    expect(server.dispatched).toEqual([]);
  });

  test('a failure inside says nothing of what failed', async () => {
    const answer = await ask('/api/breaks', 'POST', good(), '{}');
    expect(answer).toMatchObject({ status: 500, body: 'Something went wrong inside Casewright.\n' });
    expect(server.log.join()).not.toContain('a name from the case');
    expect(server.log).toHaveLength(1);
  });
});
