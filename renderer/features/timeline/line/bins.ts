import type { DatedEvent } from './timeline-events.ts';

/** Events counted by unit of the calendar. Those of a vague date are spread evenly over the days they may have been. */
export type Bins = {
  readonly edges: readonly number[];
  /** Events on a known day, or with one open side: whole numbers. */
  readonly certain: Float64Array;
  /** Shares of events that may have been in this unit or in another. */
  readonly spread: Float64Array;
  readonly most: number;
};

/**
 * Counts every event once, in all: a month's event is a little in each of its weeks, never wholly in one of them.
 *
 * Spreading is how crime analysts count what happened at an unknown time between two known ones (aoristic analysis,
 * Ratcliffe 2000). An open side has no length to spread over, so such an event counts at the day that is known.
 */
export function countBins(events: readonly DatedEvent[], edges: readonly number[]): Bins {
  const certain = new Float64Array(Math.max(0, edges.length - 1));
  const spread = new Float64Array(certain.length);
  for (const event of events) {
    const bin = binOf(edges, event.first);
    if (event.first === event.last) {
      certain[bin] = (certain[bin] ?? 0) + 1;
      continue;
    }
    const length = event.last + 1 - event.first;
    for (let at = bin; at < spread.length && (edges[at] ?? 0) <= event.last; at += 1) {
      const from = Math.max(event.first, edges[at] ?? 0);
      const to = Math.min(event.last + 1, edges[at + 1] ?? 0);
      spread[at] = (spread[at] ?? 0) + (to - from) / length;
    }
  }
  let most = 0;
  certain.forEach((count, at) => {
    most = Math.max(most, count + (spread[at] ?? 0));
  });
  return { edges, certain, spread, most };
}

/** The bin that holds a day: the last whose first day is not after it. */
export function binOf(edges: readonly number[], day: number): number {
  let low = 0;
  let high = Math.max(0, edges.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
