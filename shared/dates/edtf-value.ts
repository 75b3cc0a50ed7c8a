import { isRealDay, pad } from './calendar.ts';
import type { Season } from './season.ts';
import { isSeason } from './season.ts';

/** What the digits of one date say, coarsest first. `unknown-day` is 2019-12-XX, `unknown-day-of-year` 2019-XX-XX. */
export type EdtfUnit =
  | { readonly kind: 'century' | 'decade' | 'year' | 'unknown-month' | 'unknown-day-of-year'; readonly year: number }
  | { readonly kind: 'season'; readonly year: number; readonly season: Season }
  | { readonly kind: 'month' | 'unknown-day'; readonly year: number; readonly month: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number };

/** One side of a date: its unit, and whether it is in doubt (`?`), approximate (`~`) or both (`%`). */
export type EdtfValue = { readonly unit: EdtfUnit; readonly isDoubtful: boolean; readonly isApproximate: boolean };

const SHAPE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;

/**
 * Reads one EDTF level 1 value of the kinds a case file stores; anything else is null, never an exception.
 *
 * Source: EDTF, ISO 8601-2:2019 level 1. Left out, since no review needs them: years outside 0001–9999, times of
 * day, and digits unspecified on the left. Ours rather than edtf.js, which takes 0.1 ms a value and refuses
 * `2019-22~`; the tests hold the two together wherever edtf.js is right.
 */
export function parseEdtf(text: string): EdtfValue | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [, year = '', month, day, qualifier] = match;
  const unit = unitOf(year, month, day);
  if (unit === null || unit.year === 0) return null;
  return {
    unit,
    isDoubtful: qualifier === '?' || qualifier === '%',
    isApproximate: qualifier === '~' || qualifier === '%',
  };
}

function unitOf(yearText: string, monthText: string | undefined, dayText: string | undefined): EdtfUnit | null {
  if (yearText.endsWith('X')) {
    if (monthText !== undefined) return null;
    return { kind: yearText.endsWith('XX') ? 'century' : 'decade', year: Number(yearText.replaceAll('X', '0')) };
  }
  const year = Number(yearText);
  if (monthText === undefined) return { kind: 'year', year };
  if (monthText === 'XX') {
    if (dayText === undefined) return { kind: 'unknown-month', year };
    return dayText === 'XX' ? { kind: 'unknown-day-of-year', year } : null;
  }
  const month = Number(monthText);
  if (isSeason(month)) return dayText === undefined ? { kind: 'season', year, season: month } : null;
  if (month < 1 || month > 12) return null;
  if (dayText === undefined) return { kind: 'month', year, month };
  if (dayText === 'XX') return { kind: 'unknown-day', year, month };
  const day = Number(dayText);
  return isRealDay(year, month, day) ? { kind: 'day', year, month, day } : null;
}

/** Writes a value as `parseEdtf` reads it. */
export function formatEdtf({ unit, isDoubtful, isApproximate }: EdtfValue): string {
  const qualifier = isDoubtful ? (isApproximate ? '%' : '?') : isApproximate ? '~' : '';
  return formatUnit(unit) + qualifier;
}

function formatUnit(unit: EdtfUnit): string {
  const year = pad(unit.year, 4);
  switch (unit.kind) {
    case 'century':
      return `${year.slice(0, 2)}XX`;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'year':
      return year;
    case 'unknown-month':
      return `${year}-XX`;
    case 'unknown-day-of-year':
      return `${year}-XX-XX`;
    case 'season':
      return `${year}-${unit.season}`;
    case 'month':
      return `${year}-${pad(unit.month, 2)}`;
    case 'unknown-day':
      return `${year}-${pad(unit.month, 2)}-XX`;
    case 'day':
      return `${year}-${pad(unit.month, 2)}-${pad(unit.day, 2)}`;
  }
}
