import { isRealDay } from './calendar.ts';
import type { FoundFields } from './date-side.ts';
import { found } from './date-side.ts';
import { readRunTogether } from './read-run-together.ts';
import { readYear } from './read-year.ts';
import { warn } from './warnings.ts';

/**
 * Reads a date written in figures only, day before month as in the United Kingdom, or ISO 8601 with the year first.
 *
 * A day or month of 00 is one the writer marked as unknown. Values are not yet checked against the calendar, so that
 * 31/02 can be reported as impossible and not just as unreadable. Separators may be mixed, but a hyphen only pairs
 * with a hyphen: `3-5/6/19` is a range.
 */
export function readFigures(text: string): FoundFields | null {
  const figures = text.replaceAll('\\', '/').replace(/\s*([/.])\s*/g, '$1');
  const full =
    /^(\d{1,2})[/. ]+(\d{1,2})[/. ]+(\d{4}|'?\d{2})$/.exec(figures) ??
    /^(\d{1,2}) ?-+ ?(\d{1,2}) ?-+ ?(\d{4}|'?\d{2})$/.exec(figures);
  if (full !== null) return dayMonthYear(full[1], full[2], full[3]);
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(figures);
  if (yearFirst !== null) return dayMonthYear(yearFirst[3], yearFirst[2], yearFirst[1]);
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(figures);
  if (month !== null) return monthYear(month[1], month[2]);
  const yearMonth = /^(\d{4})[-/.](\d{1,2})$/.exec(figures);
  if (yearMonth !== null) return monthYear(yearMonth[2], yearMonth[1]);
  const short = /^(\d{1,2})[-/.](\d{1,2})$/.exec(figures);
  if (short !== null) return twoNumbers(short[1], short[2]);
  if (/^\d{8}$/.test(figures)) return eightFigures(figures);
  if (/^\d{5,6}(?:\.\d+)?$/.test(figures)) return readRunTogether(figures);
  const decade = /^(\d{3}0)'?s$/.exec(figures);
  if (decade !== null) return yearOnly(decade[1], true);
  if (/^\d{4}$/.test(figures)) return yearOnly(figures, false);
  return /^(?:[1-9]|[0-2]\d|3[01])$/.test(figures) && figures !== '00' ? found({ day: Number(figures) }) : null;
}

function dayMonthYear(day = '', month = '', yearText = ''): FoundFields | null {
  const year = readYear(yearText);
  return year === null
    ? null
    : found({ year: year.year, month: Number(month) || 'unknown', day: Number(day) || 'unknown' }, year.warnings);
}

function monthYear(month = '', yearText = ''): FoundFields | null {
  const year = readYear(yearText);
  if (year === null || Number(month) > 12) return null;
  return found({ year: year.year, month: Number(month) || 'unknown' }, year.warnings);
}

/** `06/19` can only be June 2019 but looks like a day; `06/12` can be either, so it stays a day and month with no year. */
function twoNumbers(first = '', second = ''): FoundFields | null {
  if (Number(second) >= 1 && Number(second) <= 12) {
    return Number(first) <= 31 ? found({ day: Number(first) || 'unknown', month: Number(second) }) : null;
  }
  const read = second.length === 2 ? monthYear(first, readYear(second)?.year.toString()) : null;
  return read === null ? null : { ...read, warnings: [warn.monthOrDay(), ...(readYear(second)?.warnings ?? [])] };
}

function eightFigures(figures: string): FoundFields | null {
  const isYearFirst =
    /^(?:19|20)/.test(figures) &&
    isRealDay(Number(figures.slice(0, 4)), Number(figures.slice(4, 6)), Number(figures.slice(6)));
  return isYearFirst
    ? dayMonthYear(figures.slice(6), figures.slice(4, 6), figures.slice(0, 4))
    : dayMonthYear(figures.slice(0, 2), figures.slice(2, 4), figures.slice(4));
}

function yearOnly(text = '', isDecade = false): FoundFields | null {
  const year = readYear(text);
  return year === null ? null : found({ year: year.year, isDecade });
}
