/** One line of the table: medians in milliseconds, peaks in bytes where the measurement has a process of its own. */
export type Measurement = {
  readonly eventCount: number;
  readonly name: string;
  readonly ours: number;
  readonly reference: number;
  /** Pages of a report before its chronology. */
  readonly bodyPages?: number;
  readonly peaks?: { readonly ours: number; readonly reference: number };
};

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Milliseconds that the work took. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
