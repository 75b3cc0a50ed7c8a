import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageHeaders } from '../../shared/contract/page-headers.ts';

/** Ends a request with a status and words for a person; thrown by whoever cannot answer it. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** Nothing of a case stays in the browser's cache. */
const everywhere = { ...pageHeaders, 'Cache-Control': 'no-store' } as const;

export function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...everywhere,
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
}

export function sendProblem(response: ServerResponse, problem: HttpProblem): void {
  send(response, problem.status, 'text/plain; charset=utf-8', `${problem.message}\n`, problem.headers);
}

/** Starts a body that comes piece by piece. */
export function startStream(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  response.writeHead(200, { ...everywhere, ...headers });
}

const largestBody = 20 * 1024 * 1024;

/**
 * The JSON value that a request carries. The content type is asked for since a page of another site cannot send it
 * without the browser asking us first (Fetch standard, CORS-safelisted request headers).
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new HttpProblem(415, 'Send JSON.');
  }
  const tooLarge = new HttpProblem(413, 'Too large: at most 20 MB at a time.', { Connection: 'close' });
  if (Number(request.headers['content-length'] ?? 0) > largestBody) throw tooLarge;
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > largestBody) throw tooLarge;
    pieces.push(piece);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)));
  } catch {
    throw new HttpProblem(400, 'This is not JSON.');
  }
}
