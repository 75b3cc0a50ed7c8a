/** What a row is sorted by: the stored columns of `sortBoundsOf`, the order within a day, the number of its ref. */
export type Sortable = {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly sequence: number;
  readonly ref: number;
};

/** Orders rows by earliest day, latest day, sequence, ref; undated rows come last, in order of sequence and ref. */
export function compareDates(a: Sortable, b: Sortable): number {
  return (
    compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest) || a.sequence - b.sequence || a.ref - b.ref
  );
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
