import { parseArgs } from 'node:util';

export const parts = ['store', 'export'] as const;
export type Part = (typeof parts)[number];

export type BenchOptions = { readonly only: readonly Part[]; readonly eventCounts: readonly number[] };

/** `--only export` leaves the store out; `--events 5000` (also `500,5000`) measures these sizes alone. */
export function readArguments(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: { only: { type: 'string' }, events: { type: 'string', default: '500,5000,20000' } },
  });
  const only = parts.filter((part) => values.only === undefined || values.only === part);
  const eventCounts = values.events.split(',').map(Number);
  if (only.length === 0) throw new Error(`--only takes ${parts.join(' or ')}.`);
  if (eventCounts.some((count) => !Number.isInteger(count) || count < 100)) {
    throw new Error('--events takes whole numbers from 100 up, with commas between them.');
  }
  return { only, eventCounts };
}
