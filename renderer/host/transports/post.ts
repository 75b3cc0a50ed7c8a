import type { CommandError, Result } from '../../../shared/contract/index.ts';

/** Browsers carry at most this much for a page that is being closed (Fetch standard, section 2.9: 64 KiB in all). */
const largestLastWord = 30_000;

/** Whether the page is about to be left: told by the page itself, since it is still visible while it is reloaded. */
let isLeaving = false;
globalThis.addEventListener?.('pagehide', () => setLeaving(true), { capture: true });
globalThis.addEventListener?.('pageshow', () => setLeaving(false), { capture: true });

function setLeaving(value: boolean): void {
  isLeaving = value;
}

/** Sends JSON to the server of the browser shell. Always resolves: whatever goes wrong on the way is a refusal too. */
export async function post(path: string, input: unknown): Promise<Result<unknown>> {
  try {
    const response = await send(path, JSON.stringify(input) ?? 'null');
    if (response.ok) return (await response.json()) as Result<unknown>;
    return { ok: false, error: await errorOf(response) };
  } catch {
    return notRunning;
  }
}

/** What a call comes to when its answer never came. */
export const notRunning: Result<never> = {
  ok: false,
  error: {
    code: 'internal',
    message: 'Casewright is not running any more. Start it again: what was saved is safe.',
  },
};

/** Whether this may be the last that the page can say. */
export function isLastWord(): boolean {
  return isLeaving || globalThis.document?.visibilityState === 'hidden';
}

/** Rejects when nobody answers. */
export function send(path: string, body: string): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    cache: 'no-store',
    // The last edits of a tab that is being closed still arrive.
    keepalive: isLastWord() && body.length < largestLastWord,
  });
}

/** What the server refused, in words for a person. */
export async function errorOf(response: Response): Promise<CommandError> {
  if (response.status === 413) return { code: 'invalid_input', message: (await response.text()).trim() };
  if (response.status === 403) {
    const message = 'This tab belongs to an earlier start of Casewright. Close it and use the newest one.';
    return { code: 'internal', message };
  }
  return { code: 'internal', message: 'Casewright did not take this. Nothing was changed.' };
}
