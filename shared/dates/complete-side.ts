import { isRealDay, weekdayOf } from './calendar.ts';
import type { DateFields, DateSide } from './date-side.ts';
import type { EdtfUnit, EdtfValue } from './edtf-value.ts';
import type { DatePart, DateWarning } from './partial-date.ts';
import { daysOf } from './unit-days.ts';
import { warn } from './warnings.ts';

/** A finished side, or the reason why its words name no date. */
export type Completed =
  | {
      readonly ok: true;
      readonly value: EdtfValue;
      readonly part: DatePart | null;
      readonly warnings: readonly DateWarning[];
    }
  | { readonly ok: false; readonly problem: DateWarning };

/**
 * Turns what was read of one side into a value, checking it against the calendar and the day of the week written.
 *
 * "Late 3 June" and "early 2010s" lose their part with a warning, since there are no thirds of a day or a decade.
 */
export function completeSide(side: DateSide): Completed {
  if (side.problem !== undefined) return { ok: false, problem: side.problem };
  const unit = unitOf(side.fields);
  if ('code' in unit) return { ok: false, problem: unit };
  const warnings = [...side.warnings];
  if (unit.kind === 'day' && side.weekday !== null) {
    const weekday = weekdayOf(daysOf(unit).first);
    if (weekday !== side.weekday) warnings.push(warn.weekdayMismatch(weekday));
  }
  const part = unit.kind === 'day' || unit.kind === 'decade' ? null : side.part;
  if (part !== side.part) warnings.push(warn.partNotKept());
  return { ok: true, value: { unit, isDoubtful: side.isDoubtful, isApproximate: side.isApproximate }, part, warnings };
}

/**
 * Gives a side the month and year it shares with the other, as in "3 to 5 June 2019"; null when they do not fit.
 *
 * A bare number is a day only beside a day ("3 to June 2019" says nothing sure), and a month takes its year only from
 * a side that has a month or season too.
 */
export function borrowFrom(side: DateSide, other: DateSide): DateSide | null {
  const { fields } = side;
  if (fields.year !== null) return side;
  if (fields.month !== null || fields.season !== null) {
    if (other.fields.year === null) return side;
    const isLike = other.fields.month !== null || other.fields.season !== null;
    return isLike ? { ...side, fields: { ...fields, year: other.fields.year } } : null;
  }
  if (fields.day === null || other.fields.day === null) return null;
  return { ...side, fields: { ...fields, month: other.fields.month, year: other.fields.year } };
}

function unitOf({ year, month, day, season, isDecade }: DateFields): EdtfUnit | DateWarning {
  if (year === null) return warn.noYear();
  if (isDecade) return { kind: 'decade', year };
  if (season !== null) return { kind: 'season', year, season };
  if (month === null) return day === null ? { kind: 'year', year } : warn.notUnderstood();
  if (month === 'unknown') {
    if (day === null) return { kind: 'unknown-month', year };
    return day === 'unknown' ? { kind: 'unknown-day-of-year', year } : warn.notUnderstood();
  }
  if (month > 12) return day !== null && day !== 'unknown' && day <= 12 ? warn.ambiguousOrder() : warn.impossibleDay();
  if (day === null) return { kind: 'month', year, month };
  if (day === 'unknown') return { kind: 'unknown-day', year, month };
  return isRealDay(year, month, day) ? { kind: 'day', year, month, day } : warn.impossibleDay();
}
