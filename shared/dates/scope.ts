import { FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL, OPEN } from './bounds.ts';
import { parseEdtf } from './edtf-value.ts';
import type { DateBounds } from './partial-date.ts';
import { daysOf } from './unit-days.ts';

export type Scope = 'in' | 'out' | 'straddles' | 'unknown';

/** A review period from the terms of reference: EDTF; null or `..` is an open side. */
export type Period = { readonly start: string | null; readonly end: string | null };

/** The first and last day of a period, with a day before or after all others where a side is open; null when none was set. */
export function periodDays(period: Period): { readonly first: string; readonly last: string } | null {
  const first = edge(period.start, 'first');
  const last = edge(period.end, 'last');
  if (first === null && last === null) return null;
  return { first: first ?? FIRST_DAY_OF_ALL, last: last ?? LAST_DAY_OF_ALL };
}

/**
 * Whether a date lies within the review period.
 *
 * `straddles`: it reaches over an edge, or is too vague to say on which side it fell. `unknown`: there is no date, or
 * no period was set. A period given in months or years covers the whole of its first and last one.
 */
export function scopeOf(date: DateBounds, period: Period): Scope {
  if (date.earliest === null && date.latest === null) return 'unknown';
  const days = periodDays(period);
  if (days === null) return 'unknown';
  const earliest = date.earliest ?? FIRST_DAY_OF_ALL;
  const latest = date.latest ?? LAST_DAY_OF_ALL;
  if (latest < days.first || earliest > days.last) return 'out';
  return earliest >= days.first && latest <= days.last ? 'in' : 'straddles';
}

function edge(side: string | null, which: 'first' | 'last'): string | null {
  if (side === null || side === OPEN) return null;
  const value = parseEdtf(side);
  return value === null ? null : daysOf(value.unit)[which];
}
