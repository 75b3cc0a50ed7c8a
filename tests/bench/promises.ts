import type { Measurement } from './measure.ts';
import { megabytes } from './print-table.ts';

export type Promised = { readonly words: string; readonly isKept: boolean };

/** Longest and largest that a long chronology may be: times against the bare library, and memory. */
const eventCount = 5_000;
const longest = { chronology: 1, report: 1.5 } as const;
const mostMemory = 350 * 1024 ** 2;

/** What Casewright promises of a 5,000-event chronology, kept or not; nothing where it was not measured. */
export function promisesOf(measurements: readonly Measurement[]): Promised[] {
  return Object.entries(longest).flatMap(([document, ratio]) => {
    const found = measurements.find((line) => line.eventCount === eventCount && line.name === `export ${document}`);
    if (found === undefined || found.peaks === undefined) return [];
    const taken = found.ours / found.reference;
    const of5000 = document === 'report' ? 'report with a 5,000-event chronology' : '5,000-event chronology';
    return [
      {
        words: `${of5000}: ${taken.toFixed(2)} of the bare library's time (at most ${ratio.toFixed(1)})`,
        isKept: taken <= ratio,
      },
      {
        words: `${of5000}: peak memory ${megabytes(found.peaks.ours)} (under ${megabytes(mostMemory)})`,
        isKept: found.peaks.ours < mostMemory,
      },
    ];
  });
}
