import { parseEdtf } from './edtf-value.ts';
import type { DateBounds, PartialDate } from './partial-date.ts';
import { daysOf } from './unit-days.ts';

export const OPEN = '..';
export const FIRST_DAY_OF_ALL = '0001-01-01';
export const LAST_DAY_OF_ALL = '9999-12-31';

const NONE: DateBounds = { earliest: null, latest: null };

/**
 * The earliest and latest day a date can mean; an open side is null, and so are both when there is no date.
 *
 * A value that is not ours (a damaged file) counts as no date rather than throwing: the row must still be listed.
 */
export function boundsOf(date: PartialDate): DateBounds {
  const { start, end, part } = date;
  if (start === null) return NONE;
  const from = start === OPEN ? null : parseEdtf(start);
  const isStartDated = from !== null;
  if (start !== OPEN && !isStartDated) return NONE;
  if (end === null) {
    if (from === null) return NONE;
    const days = daysOf(from.unit, part);
    return { earliest: days.first, latest: days.last };
  }
  const earliest = from === null ? null : daysOf(from.unit, part).first;
  if (end === OPEN) return { earliest, latest: null };
  const to = parseEdtf(end);
  if (to === null) return NONE;
  return { earliest, latest: daysOf(to.unit, isStartDated ? null : part).last };
}

/** The stored sort columns: as `boundsOf`, with a day before or after all others where a side is open. */
export function sortBoundsOf(date: PartialDate): DateBounds {
  const { earliest, latest } = boundsOf(date);
  if (earliest === null && latest === null) return NONE;
  return { earliest: earliest ?? FIRST_DAY_OF_ALL, latest: latest ?? LAST_DAY_OF_ALL };
}
