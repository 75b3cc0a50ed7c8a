import { OPEN } from './bounds.ts';
import { addDays, weekdayOf } from './calendar.ts';
import { completeSide } from './complete-side.ts';
import type { EdtfValue } from './edtf-value.ts';
import { formatEdtf } from './edtf-value.ts';
import type { DateWarning, PartialDate } from './partial-date.ts';
import type { Frame } from './read-frame.ts';
import { takeFrame } from './read-frame.ts';
import { readHoliday } from './read-holiday.ts';
import { readList } from './read-list.ts';
import { readRange } from './read-range.ts';
import { readSide } from './read-side.ts';
import { readYears } from './read-years.ts';
import { daysOf } from './unit-days.ts';
import { warn } from './warnings.ts';

export type ReadResult =
  | { readonly ok: true; readonly date: PartialDate; readonly warnings: readonly DateWarning[] }
  | { readonly ok: false; readonly problem: DateWarning };

/** An interval as ISO 8601 writes it, where the slash means from one to the other, not "either". */
const ISO_INTERVAL = /^\d{4}-[-\d]+\/\d{4}-/;

/** Reads tidied words: first the frame around the date ("since", "between"), then one date in it, then two. */
export function readInFrame(words: string): ReadResult {
  const frame = takeFrame(words);
  if (frame === null || frame.rest.endsWith('-')) return { ok: false, problem: warn.notUnderstood() };
  const rewritten = readYears(frame.rest) ?? readHoliday(frame.rest) ?? readList(frame.rest);
  const rest = rewritten?.words ?? frame.rest;
  const result =
    (frame.kind === 'between' ? null : readSingle(frame, rest)) ?? readTwo(frame, rest, rewritten?.isWithin === true);
  if (!result.ok || rewritten === null) return result;
  return { ...result, warnings: [...rewritten.warnings, ...result.warnings] };
}

function readSingle(frame: Frame, words: string): ReadResult | null {
  const side = readSide(words);
  if (side === null) return null;
  const completed = completeSide(side);
  if (!completed.ok) return completed.problem.code === 'not-understood' ? null : completed;
  const value = doubtedBy(frame, completed.value);
  const [start, end] = sidesInFrame(frame, value);
  const warnings = [...completed.warnings, ...(frame.kind === 'week-from' ? weekWarnings(value) : [])];
  return { ok: true, date: { start, end, meaning: frame.meaning ?? 'point', part: completed.part }, warnings };
}

/**
 * Puts one date into its frame, as start and end.
 *
 * "Before" and "after" keep the day written, since the day before it is not in the words; the bounds then hold one day
 * too many rather than one too few, and the wording says "on or before". The week of a month stays that month.
 */
function sidesInFrame(frame: Frame, value: EdtfValue): [start: string, end: string | null] {
  const written = formatEdtf(value);
  switch (frame.kind) {
    case 'from':
    case 'after':
      return [written, OPEN];
    case 'until':
    case 'by':
      return [OPEN, written];
    case 'week-from':
      return [written, value.unit.kind === 'day' ? dayFrom(value, 6) : null];
    case 'week-to':
      return value.unit.kind === 'day' ? [dayFrom(value, -6), written] : [written, null];
    case 'plain':
    case 'between':
      return [written, null];
  }
}

function weekWarnings({ unit }: EdtfValue): DateWarning[] {
  const weekday = weekdayOf(daysOf(unit).first);
  return unit.kind === 'day' && weekday !== 1 ? [warn.weekNotFromMonday(weekday)] : [];
}

function readTwo(frame: Frame, words: string, isWithin: boolean): ReadResult {
  const range = frame.kind === 'plain' || frame.kind === 'between' || frame.kind === 'from' ? readRange(words) : null;
  if (range === null) return { ok: false, problem: warn.notUnderstood() };
  if (!range.ok) return range;
  const start = formatEdtf(doubtedBy(frame, range.start));
  if (range.end === null) {
    return {
      ok: true,
      date: { start, end: null, meaning: frame.meaning ?? 'point', part: null },
      warnings: range.warnings,
    };
  }
  const isListed = frame.kind === 'plain' && (range.joint === 'and' || range.joint === '+');
  const isSlash = range.joint === '/' && !ISO_INTERVAL.test(words);
  const isEither = isListed || isWithin || isSlash || range.joint === 'or';
  const end = formatEdtf(doubtedBy(frame, range.end));
  return {
    ok: true,
    date: { start, end, meaning: frame.meaning ?? (isEither ? 'within' : 'during'), part: range.part },
    warnings: isListed ? [...range.warnings, warn.twoDates()] : range.warnings,
  };
}

function doubtedBy(frame: Frame, value: EdtfValue): EdtfValue {
  return {
    unit: value.unit,
    isDoubtful: value.isDoubtful || frame.isDoubtful,
    isApproximate: value.isApproximate || frame.isApproximate,
  };
}

function dayFrom(value: EdtfValue, count: number): string {
  const [year = 0, month = 0, day = 0] = addDays(daysOf(value.unit).first, count).split('-').map(Number);
  return formatEdtf({ ...value, unit: { kind: 'day', year, month, day } });
}
