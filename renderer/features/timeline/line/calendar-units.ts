/** Units of the calendar in which the line is ruled and counted, shortest first. */
export const calendarUnits = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

const MS_PER_DAY = 86_400_000;
const WEEK = 7;
/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const MONDAY_SHIFT = 3;
const typicalDays = {
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91.3,
  year: 365.2,
  decade: 3_652,
} as const satisfies Record<CalendarUnit, number>;
const monthsOf = { month: 1, quarter: 3, year: 12, decade: 120 } as const;

/** The shortest unit that is at least so many pixels wide. */
export function unitFor(pixelsPerDay: number, leastPixels: number): CalendarUnit {
  return calendarUnits.find((unit) => typicalDays[unit] * pixelsPerDay >= leastPixels) ?? 'decade';
}

/** First days of the units that touch `from` to `to`, and of the one after: n + 1 edges of n units. */
export function unitEdges(unit: CalendarUnit, from: number, to: number): number[] {
  const edges: number[] = [];
  if (unit === 'day' || unit === 'week') {
    const step = unit === 'day' ? 1 : WEEK;
    const shift = unit === 'day' ? 0 : MONDAY_SHIFT;
    let day = Math.floor((Math.floor(from) + shift) / step) * step - shift;
    for (; day < to; day += step) edges.push(day);
    edges.push(day);
    return edges;
  }
  const step = monthsOf[unit];
  const date = new Date(Math.floor(from) * MS_PER_DAY);
  let month = Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / step) * step;
  for (; firstDayOfMonth(month) < to; month += step) edges.push(firstDayOfMonth(month));
  edges.push(firstDayOfMonth(month));
  return edges;
}

/** `setUTCFullYear` rather than `Date.UTC`, which takes the years 0 to 99 for those of the last century. */
function firstDayOfMonth(monthsFromYearZero: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(monthsFromYearZero / 12), monthsFromYearZero % 12, 1);
  return date.getTime() / MS_PER_DAY;
}

const formats = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  week: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  quarter: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  decade: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
} as const satisfies Record<CalendarUnit, Intl.DateTimeFormat>;
const fullDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** How a unit that begins on this day is written under the axis. */
export function wordUnitStart(unit: CalendarUnit, day: number): string {
  return formats[unit].format(day * MS_PER_DAY);
}

/** A unit by its own name: "Q2 2019", "June 2019", "2010s". */
export function wordUnit(unit: CalendarUnit, day: number): string {
  const year = isoOfDay(day).slice(0, 4);
  if (unit === 'quarter') return `Q${Math.floor(Number(isoOfDay(day).slice(5, 7)) / 3) + 1} ${year}`;
  return unit === 'decade' ? `${year}s` : wordUnitStart(unit, day);
}

/** "3 June 2019". */
export function wordDay(day: number): string {
  return fullDay.format(Math.floor(day) * MS_PER_DAY);
}

export function dayNumberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

export function isoOfDay(day: number): string {
  return new Date(Math.floor(day) * MS_PER_DAY).toISOString().slice(0, 10);
}
