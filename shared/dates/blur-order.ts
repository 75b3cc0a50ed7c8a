import { ageAt } from './age.ts';
import type { BlurLevel } from './blur-date.ts';
import type { BlurReference } from './blur-reference.ts';
import { sortBoundsOf } from './bounds.ts';
import { coarsenDate } from './coarsen-date.ts';
import { compareDates } from './order.ts';
import type { PartialDate } from './partial-date.ts';

export type BlurRow = { readonly date: PartialDate; readonly sequence: number; readonly ref: number };

/** `row` happened after `after` but reads as if it came before it. */
export type BlurOrderChange<R extends BlurRow> = { readonly row: R; readonly after: R };

/**
 * Where the blurred wording reads in another order than the exact dates. The rows keep their order whatever this says:
 * it is for a person to see and decide. Each displaced row is told once, beside the nearest row it seems to precede.
 */
export function blurOrderChanges<R extends BlurRow>(
  rows: readonly R[],
  level: BlurLevel,
  reference: BlurReference,
): BlurOrderChange<R>[] {
  const placed = rows.map((row) => ({
    row,
    exact: { ...sortBoundsOf(row.date), sequence: row.sequence, ref: row.ref },
    blurred: blurredPlace(row.date, level, reference),
  }));
  placed.sort((a, b) => compareDates(a.exact, b.exact));
  let furthest: Place = null;
  return placed.flatMap(({ row, blurred }, index) => {
    const isDisplaced = comparePlaces(furthest, blurred) > 0;
    if (furthest === null || comparePlaces(furthest, blurred) < 0) furthest = blurred;
    if (!isDisplaced) return [];
    const after = placed.slice(0, index).findLast((earlier) => comparePlaces(earlier.blurred, blurred) > 0);
    return after === undefined ? [] : [{ row, after: after.row }];
  });
}

/** What a reader of the wording would sort by: the first and last that it can mean; null when it says nothing. */
type Place = readonly [string, string] | null;

function blurredPlace(date: PartialDate, level: BlurLevel, { birth }: BlurReference): Place {
  const exact = sortBoundsOf(date);
  if (level === 'age') {
    const age = birth === null ? null : ageAt(birth, exact);
    return age === null ? null : [pad(age.min), pad(age.max)];
  }
  const { earliest, latest } =
    level === 'exact' || level === 'day_number' ? exact : sortBoundsOf(coarsenDate(date, level));
  return earliest === null || latest === null ? null : [earliest, latest];
}

function comparePlaces(a: Place, b: Place): number {
  if (a === null || b === null) return 0;
  return a[0] === b[0] ? order(a[1], b[1]) : order(a[0], b[0]);
}

const order = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
const pad = (age: number) => String(age).padStart(3, '0');
