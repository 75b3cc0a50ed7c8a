import { FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL } from './bounds.ts';
import type { DateBounds } from './partial-date.ts';

/**
 * Whether two dates can be the same day.
 *
 * `certain` only when each is one day and they are equal: bounds alone cannot tell "all of 3–5 June" from "one of
 * 3–5 June". An undated event may have been on any day, so with it every answer is `possible`.
 */
export function overlap(a: DateBounds, b: DateBounds): 'certain' | 'possible' | 'none' {
  if (a.earliest !== null && a.earliest === a.latest && a.earliest === b.earliest && a.latest === b.latest) {
    return 'certain';
  }
  const isDisjoint =
    (a.latest ?? LAST_DAY_OF_ALL) < (b.earliest ?? FIRST_DAY_OF_ALL) ||
    (b.latest ?? LAST_DAY_OF_ALL) < (a.earliest ?? FIRST_DAY_OF_ALL);
  return isDisjoint ? 'none' : 'possible';
}
