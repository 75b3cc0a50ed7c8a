import { addDays, isRealDay } from './calendar.ts';
import type { DateFields, FoundFields } from './date-side.ts';
import { found } from './date-side.ts';
import type { DateWarning } from './partial-date.ts';
import { readYear } from './read-year.ts';
import { warn } from './warnings.ts';

/** Day 0 of the serial numbers of Excel and Calc (ISO/IEC 29500-1, 18.17.4.1, 1900 date base, after its leap-year slip). */
const SERIAL_ZERO = '1899-12-30';
/** 1 January 1980 to 31 December 2049; a number outside is no date of a review. */
const [firstSerial, lastSerial] = [29_221, 54_788];

type Reading = { readonly fields: Partial<DateFields>; readonly warnings: readonly DateWarning[] };

/**
 * Reads five or six figures with nothing between them: `030619`, `201906`, or the serial number 43619.
 *
 * A cell that lost its leading nought (`30619`) looks like a serial number and names no day for sure: where more than
 * one reading is a date, none is taken, and the problem says so.
 */
export function readRunTogether(figures: string): FoundFields | null {
  const readings = [dayMonthYear(figures), yearMonth(figures), serialNumber(figures)].filter((one) => one !== null);
  const [only] = readings;
  const isShort = /^\d{5}$/.test(figures) && dayMonthYear(figures) !== null;
  if (readings.length > 1 || isShort) return { ...found({}), problem: warn.figuresAmbiguous() };
  return only === undefined ? null : found(only.fields, only.warnings);
}

function dayMonthYear(figures: string): Reading | null {
  const [, day = '', month = '', yearText = ''] = /^(\d{1,2})(\d{2})(\d{2})$/.exec(figures) ?? [];
  const year = readYear(yearText);
  if (year === null || !isRealDay(year.year, Number(month), Number(day))) return null;
  return {
    fields: { year: year.year, month: Number(month), day: Number(day) },
    warnings: [...year.warnings, warn.runTogether()],
  };
}

function yearMonth(figures: string): Reading | null {
  const [, yearText = '', month = ''] = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(figures) ?? [];
  return yearText === ''
    ? null
    : { fields: { year: Number(yearText), month: Number(month) }, warnings: [warn.runTogether()] };
}

/** A fraction is the time of day; the contributor's figures are kept, and the time is left to them. */
function serialNumber(figures: string): Reading | null {
  const serial = /^\d{5}(?:\.\d+)?$/.test(figures) ? Math.floor(Number(figures)) : 0;
  if (serial < firstSerial || serial > lastSerial) return null;
  const [year = 0, month = 0, day = 0] = addDays(SERIAL_ZERO, serial).split('-').map(Number);
  return { fields: { year, month, day }, warnings: [warn.spreadsheetNumber()] };
}
