import { daysInMonth, formatDay } from './calendar.ts';
import type { EdtfUnit } from './edtf-value.ts';
import type { DatePart } from './partial-date.ts';
import { firstMonthOf } from './season.ts';

/** The first and last day a unit can mean. */
export type UnitDays = { readonly first: string; readonly last: string };

const PART_ORDER = { early: 0, mid: 1, late: 2 } as const satisfies Record<DatePart, number>;
const FIRST_DAY = [1, 11, 21] as const;

/**
 * The days a unit can mean; a part narrows it to its third and is ignored where there are no thirds.
 *
 * Thirds are days 1–10, 11–20 and 21–end of a month, one month each of a season, four months each of a year. They
 * decide where a row stands in a list and nothing else. Doubt and "about" widen nothing: no width could be defended.
 */
export function daysOf(unit: EdtfUnit, part: DatePart | null = null): UnitDays {
  const third = part === null ? null : PART_ORDER[part];
  switch (unit.kind) {
    case 'century':
      return months(unit.year, 1, 12 * 100);
    case 'decade':
      return months(unit.year, 1, 12 * 10);
    case 'year':
    case 'unknown-month':
    case 'unknown-day-of-year':
      return third === null ? months(unit.year, 1, 12) : months(unit.year, 1 + third * 4, 4);
    case 'season': {
      const month = firstMonthOf(unit.season);
      return third === null ? months(unit.year, month, 3) : months(unit.year, month + third, 1);
    }
    case 'month':
    case 'unknown-day':
      return third === null ? months(unit.year, unit.month, 1) : thirdOfMonth(unit.year, unit.month, third);
    case 'day': {
      const day = formatDay(unit.year, unit.month, unit.day);
      return { first: day, last: day };
    }
  }
}

function months(year: number, firstMonth: number, count: number): UnitDays {
  const from = nthMonth(year, firstMonth - 1);
  const to = nthMonth(year, firstMonth - 1 + count - 1);
  return {
    first: formatDay(from.year, from.month, 1),
    last: formatDay(to.year, to.month, daysInMonth(to.year, to.month)),
  };
}

function thirdOfMonth(year: number, month: number, third: 0 | 1 | 2): UnitDays {
  const firstDay = FIRST_DAY[third];
  const lastDay = third === 2 ? daysInMonth(year, month) : firstDay + 9;
  return { first: formatDay(year, month, firstDay), last: formatDay(year, month, lastDay) };
}

function nthMonth(year: number, monthsOn: number): { year: number; month: number } {
  return { year: year + Math.floor(monthsOn / 12), month: (monthsOn % 12) + 1 };
}
