import { parseArgs } from 'node:util';

export const parts = ['store', 'export', 'browser'] as const;
export type Part = (typeof parts)[number];

export type BenchOptions = {
  readonly only: readonly Part[];
  readonly eventCounts: readonly number[];
  /** How often everything is measured in the browser. */
  readonly rounds: number;
};

/** `--only export` leaves the store out; `--events 5000` (also `500,5000`) measures these sizes alone, `--rounds 1` once in the browser. */
export function readArguments(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string' },
      events: { type: 'string', default: '500,5000,20000' },
      rounds: { type: 'string', default: '5' },
    },
  });
  const only = parts.filter((part) => values.only === undefined || values.only === part);
  const eventCounts = values.events.split(',').map(Number);
  if (only.length === 0) throw new Error(`--only takes ${parts.join(' or ')}.`);
  if (eventCounts.some((count) => !Number.isInteger(count) || count < 100)) {
    throw new Error('--events takes whole numbers from 100 up, with commas between them.');
  }
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1 up.');
  return { only, eventCounts, rounds };
}
