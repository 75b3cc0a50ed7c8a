import { pad } from './calendar.ts';
import type { EdtfUnit } from './edtf-value.ts';
import { MONTH_NAMES } from './names.ts';
import type { DatePart } from './partial-date.ts';
import { SEASON_NAMES } from './season.ts';

/** One date in words as they are written in the United Kingdom, without its doubt: "late November 2019". */
export function wordUnit(unit: EdtfUnit, part: DatePart | null): string {
  switch (unit.kind) {
    case 'century':
      return `an unknown year from ${unit.year} to ${unit.year + 99}`;
    case 'decade':
      return `the ${unit.year}s`;
    case 'year':
      return withPart(String(unit.year), part);
    case 'unknown-month':
      return `an unknown month in ${withPart(String(unit.year), part)}`;
    case 'unknown-day-of-year':
      return `an unknown day in ${withPart(String(unit.year), part)}`;
    case 'season':
      return withPart(`${SEASON_NAMES[unit.season]} ${unit.season === 24 ? wordWinter(unit.year) : unit.year}`, part);
    case 'month':
      return withPart(`${monthName(unit.month)} ${unit.year}`, part);
    case 'unknown-day':
      return `an unknown day in ${withPart(`${monthName(unit.month)} ${unit.year}`, part)}`;
    case 'day':
      return `${unit.day} ${monthName(unit.month)} ${unit.year}`;
  }
}

/** The start of a range without the month and year it shares with the end: "3" before "5 June 2019". */
export function wordStart(start: EdtfUnit, end: EdtfUnit): string {
  const isSameYear = start.year === end.year;
  if (isSameYear && start.kind === 'month' && end.kind === 'month' && start.month < end.month)
    return monthName(start.month);
  if (isSameYear && start.kind === 'day' && end.kind === 'day') {
    if (start.month < end.month) return `${start.day} ${monthName(start.month)}`;
    if (start.day < end.day) return String(start.day);
  }
  return wordUnit(start, null);
}

/** True for units worded as a day, which take "on" where a month takes "in". */
export function isWordedAsDay({ kind }: EdtfUnit): boolean {
  return kind === 'day' || kind === 'unknown-day' || kind === 'unknown-day-of-year';
}

function withPart(words: string, part: DatePart | null): string {
  if (part === null) return words;
  return part === 'mid' ? `mid-${words}` : `${part} ${words}`;
}

function wordWinter(year: number): string {
  return `${year}/${pad((year + 1) % 100, 2)}`;
}

function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}
