import type { Result, Transport } from '../../../shared/contract/index.ts';
import { errorOf, isLastWord, notRunning, post, send } from './post.ts';

type Call = { readonly words: string; readonly answer: (result: Result<unknown>) => void };

/** Letters; a longer call travels by itself, so that one of twenty megabytes never has others refused with it. */
const longestTogether = 30_000;

/**
 * Carries calls to the core over HTTP. The first call of a turn of the page's event loop leaves at once; those that
 * follow it in the same turn share one request, since each request costs the page one to three milliseconds and a
 * browser holds six connections. Answers come one by one, as the core has them.
 */
export function callsOfATurn(): Transport['dispatch'] {
  let gathered: Call[] | null = null;
  const sendGathered = () => {
    const calls = gathered ?? [];
    gathered = null;
    if (calls.length > 0) void sendTogether(calls);
  };
  return (name, input) => {
    const alone = () => post(`/api/${encodeURIComponent(name)}`, input);
    if (gathered === null) {
      gathered = [];
      queueMicrotask(sendGathered);
      return alone();
    }
    const words = JSON.stringify({ name, input });
    if (words.length > longestTogether || isLastWord()) return alone();
    const { promise, resolve } = Promise.withResolvers<Result<unknown>>();
    gathered.push({ words, answer: resolve });
    return promise;
  };
}

/** Every call is answered: those that the server did not come to, with what went wrong. */
async function sendTogether(calls: readonly Call[]): Promise<void> {
  let refusal: Result<never> = notRunning;
  try {
    const response = await send('/api/', `[${calls.map(({ words }) => words).join()}]`);
    if (response.ok && response.body) {
      await readLines(response.body, (line) => {
        const { call, result } = JSON.parse(line) as { call: number; result: Result<unknown> };
        calls[call]?.answer(result);
      });
    } else refusal = { ok: false, error: await errorOf(response) };
  } catch {
    // Nobody answers any more; said below.
  }
  for (const { answer } of calls) answer(refusal);
}

/** Not with `for await`: some browsers cannot go through a stream with it. */
async function readLines(body: ReadableStream<Uint8Array>, hear: (line: string) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let unread = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (unread + decoder.decode(value, { stream: true })).split('\n');
    unread = lines.pop() ?? '';
    for (const line of lines) hear(line);
  }
}
