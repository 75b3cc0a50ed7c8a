import { addDays } from './calendar.ts';
import { MONTH_NAMES } from './names.ts';
import { readYear } from './read-year.ts';
import type { Rewritten } from './rewritten.ts';
import { warn } from './warnings.ts';

const HOLIDAY =
  /^(.*?)\b(christmas|xmas|boxing|new year'?s?|easter|good friday|summer|(?:\w+ )?half[ -]?term)(?: (day|eve|sunday|monday|(?:school )?(?:holidays?|break|vacation)))?(?: (?:of|in))?[ -]+('?\d{2}|\d{4})$/;
/** All that may stand before the name: doubt, "about" and words without a meaning of their own. */
const BEFORE = /^(?:(?:\?|~|c\b|circa|approx(?:imately)?|about|around|possibly|probably|on|at|in|the)\.?\s*)*$/;

/**
 * Rewrites a holiday in words that the other readers know; null when the words are none.
 *
 * One that is a single day becomes that day ("Christmas Day 2019", "Good Friday 2019"); a longer one becomes the month
 * or months it falls in, with a warning, since nobody said which day.
 */
export function readHoliday(words: string): Rewritten | null {
  const [, before = '', name = '', kind, yearText = ''] = HOLIDAY.exec(words) ?? [];
  const found = readYear(yearText);
  if (found === null || !BEFORE.test(before)) return null;
  const { year } = found;
  const day = singleDay(name, kind, year);
  if (day !== null) return { words: before + day, isWithin: false, warnings: found.warnings };
  const months = usualMonths(name, kind, year);
  if (months === null) return null;
  const isWithin = months.includes(' to ');
  return { words: before + months, isWithin, warnings: [...found.warnings, warn.holiday()] };
}

function singleDay(name: string, kind: string | undefined, year: number): string | null {
  if (/^(?:christmas|xmas)$/.test(name)) {
    if (kind === 'day') return `25 december ${year}`;
    return kind === 'eve' ? `24 december ${year}` : null;
  }
  if (name === 'boxing') return kind === 'day' ? `26 december ${year}` : null;
  if (name.startsWith('new year')) {
    if (kind === 'day') return `1 january ${year}`;
    return kind === 'eve' ? `31 december ${year}` : null;
  }
  if (name === 'good friday') return kind === undefined ? worded(addDays(easterSunday(year), -2)) : null;
  if (name !== 'easter' || (kind !== 'sunday' && kind !== 'monday')) return null;
  return worded(addDays(easterSunday(year), kind === 'monday' ? 1 : 0));
}

function usualMonths(name: string, kind: string | undefined, year: number): string | null {
  const isLong = kind !== undefined && /holiday|break|vacation/.test(kind);
  if (kind !== undefined && !isLong) return null;
  if (/^(?:christmas|xmas)$/.test(name))
    return isLong ? `december ${year} to january ${year + 1}` : `late december ${year}`;
  if (name.startsWith('new year')) return `december ${year - 1} to january ${year}`;
  if (name === 'easter') return isLong ? `march ${year} to april ${year}` : monthsOfEaster(year);
  if (name === 'summer') return isLong ? `july ${year} to september ${year}` : null;
  const month = MONTH_NAMES.find((one) => name.startsWith(one.toLowerCase()));
  return month === undefined ? null : `${month.toLowerCase()} ${year}`;
}

/** Good Friday to Easter Monday. */
function monthsOfEaster(year: number): string {
  const [first, last] = [-2, 1].map((by) => worded(addDays(easterSunday(year), by)).replace(/^\d+ /, ''));
  return first === last ? `${first}` : `${first} to ${last}`;
}

/** YYYY-MM-DD by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): string {
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const golden = year % 19;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return `${year}-0${Math.floor(days / 31)}-${String((days % 31) + 1).padStart(2, '0')}`;
}

function worded(day: string): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return `${dayOfMonth} ${MONTH_NAMES[month - 1]?.toLowerCase()} ${year}`;
}
