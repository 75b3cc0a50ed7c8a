/** Units of the calendar in which a line of time is ruled and counted, shortest first. */
export const calendarUnits = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

const MS_PER_DAY = 86_400_000;
const WEEK = 7;
/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const MONDAY_SHIFT = 3;
const monthsOf = { month: 1, quarter: 3, year: 12, decade: 120 } as const;

/** First days of the units that touch the days from `from` to before `to`, and of the one after: n + 1 edges of n units. */
export function unitEdges(unit: CalendarUnit, from: number, to: number): number[] {
  const edges: number[] = [];
  if (unit === 'day' || unit === 'week') {
    const step = unit === 'day' ? 1 : WEEK;
    const shift = unit === 'day' ? 0 : MONDAY_SHIFT;
    let day = Math.floor((Math.floor(from) + shift) / step) * step - shift;
    for (; day < to; day += step) edges.push(day);
    return [...edges, day];
  }
  const step = monthsOf[unit];
  const { year, month } = dateOf(from);
  let at = Math.floor((year * 12 + month) / step) * step;
  for (; firstOfMonth(0, at) < to; at += step) edges.push(firstOfMonth(0, at));
  return [...edges, firstOfMonth(0, at)];
}

/** The date of a day counted from 1 January 1970; months are 0 to 11. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(Math.floor(day) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** The first day of a month, which may be any number of months away; not by `Date.UTC`, which takes 0 to 99 for 1900 to 1999. */
export function firstOfMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / MS_PER_DAY;
}

export function dayNumberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

const fullDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "3 June 2019". */
export function wordDay(day: number): string {
  return fullDay.format(Math.floor(day) * MS_PER_DAY);
}
