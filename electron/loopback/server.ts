import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { RemoteWorkspace } from '../core/worker-client.ts';
import { answerCalls } from './calls.ts';
import { openDownloads } from './downloads.ts';
import { openEventStreams } from './event-streams.ts';
import { openFolders } from './folders.ts';
import { createGuard } from './guard.ts';
import { HttpProblem, readJson, sendJson, sendProblem } from './http.ts';
import { startIdleTimer } from './idle-timer.ts';
import { openPageFiles } from './page-files.ts';
import { answerShellCall } from './shell-calls.ts';

export type LoopbackServer = { readonly address: string; readonly stop: () => Promise<void> };

export type LoopbackOptions = {
  /** Shared by every tab. */
  readonly workspace: RemoteWorkspace;
  readonly pageFolder: string;
  readonly port: number;
  readonly idleMilliseconds: number;
  /** Quit was pressed, or nobody has been here for a while. */
  readonly onEnd: () => void;
  readonly log: (line: string) => void;
  readonly homeFolder?: string;
};

/** Serves the page and carries its calls to the core; reachable from this computer only. */
export async function startServer(options: LoopbackOptions): Promise<LoopbackServer> {
  const { workspace, onEnd } = options;
  const page = await openPageFiles(options.pageFolder);
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    const taken = new Error(`Port ${options.port} cannot be used: another program has it.`);
    server.once('error', () => reject(taken)).listen(options.port, '127.0.0.1', resolve);
  });
  const guard = createGuard((server.address() as AddressInfo).port);
  const idle = startIdleTimer(options.idleMilliseconds, onEnd);
  const streams = openEventStreams(workspace, idle);
  const downloads = await openDownloads();
  const folders = openFolders(workspace.mintHandle, options.homeFolder);
  const means = { mintHandle: workspace.mintHandle, folders, downloads, quit: () => setImmediate(onEnd) };

  const unanswered = new Set<ServerResponse>();
  server.on('request', (request, response) => {
    unanswered.add(response);
    response.once('close', () => unanswered.delete(response));
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      if (error instanceof HttpProblem) return sendProblem(response, error);
      options.log(`request failed: ${error instanceof Error ? error.name : typeof error}`);
      sendProblem(response, new HttpProblem(500, 'Something went wrong inside Casewright.'));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = guard.refusal(request);
    if (refusal !== undefined) throw new HttpProblem(403, `Refused: ${refusal}.`);
    const url = readUrl(request.url, guard.origin);
    const token = url.pathname === '/' ? url.searchParams.get('token') : null;
    const cookie = token === null ? undefined : guard.redeem(token);
    if (cookie === undefined && !guard.hasCookie(request)) {
      const advice = 'Use the tab where Casewright is open, or start Casewright again for a new address.';
      throw new HttpProblem(403, `This address works once only, in one browser. ${advice}`);
    }
    idle.touch();
    if (token !== null) {
      const headers = { Location: '/', ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }) };
      throw new HttpProblem(303, 'Casewright is at /.', headers);
    }
    await route(url, request, response);
  }

  async function route(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = url;
    const [, room = '', name = ''] = /^\/(api|shell|download)\/([^/]*)$/.exec(pathname) ?? [];
    const isCall = room === 'api' || room === 'shell';
    const method = isCall ? 'POST' : 'GET';
    if (request.method !== method) throw new HttpProblem(405, `Only ${method} works here.`, { Allow: method });
    if (pathname === '/api/') return answerCalls(response, await readJson(request), workspace.dispatch);
    if (room === 'api') return sendJson(response, await workspace.dispatch(name, await readJson(request)));
    if (room === 'shell') {
      const result = await answerShellCall(means, name, await readJson(request));
      if (result === undefined) throw new HttpProblem(404, 'The shell knows no such call.');
      return sendJson(response, result);
    }
    if (room === 'download') return downloads.send(name, response);
    if (pathname === '/events') return streams.connect(request, response, url.searchParams.get('after'));
    return page(pathname, response);
  }

  return {
    address: guard.entry,
    async stop() {
      idle.stop();
      streams.endAll();
      server.close();
      // Answers on their way have two seconds; a browser's spare connections would keep the program for longer.
      const answered = Promise.all([...unanswered].map((response) => once(response, 'close')));
      await Promise.race([answered, delay(2_000, undefined, { ref: false })]);
      server.closeAllConnections();
      await downloads.clear();
    },
  };
}

function readUrl(given: string | undefined, origin: string): URL {
  const url = URL.parse(given ?? '', origin);
  if (url === null || url.origin !== origin) throw new HttpProblem(400, 'This is no address of Casewright.');
  return url;
}
