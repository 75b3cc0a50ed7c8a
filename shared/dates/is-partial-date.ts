import { OPEN } from './bounds.ts';
import { parseEdtf } from './edtf-value.ts';
import { daysOf } from './unit-days.ts';

/**
 * True when the two columns may be stored together: undated, a single date, or an interval that runs forward.
 *
 * Each side is EDTF level 1 or `..`, at least one side is dated, and the end can fall on or after the start
 * (15 June to "June" is allowed). Both null is allowed: that is how an undated event is stored.
 */
export function isPartialDate(start: string | null, end: string | null): boolean {
  if (start === null) return end === null;
  const from = start === OPEN ? null : parseEdtf(start);
  if (from === null && start !== OPEN) return false;
  if (end === null || end === OPEN) return from !== null;
  const to = parseEdtf(end);
  if (to === null) return false;
  return from === null || daysOf(from.unit).first <= daysOf(to.unit).last;
}
