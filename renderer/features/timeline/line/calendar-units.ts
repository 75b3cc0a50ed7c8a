import { type CalendarUnit, calendarUnits } from '../../../../shared/timeline/calendar-units.ts';

const MS_PER_DAY = 86_400_000;
const typicalDays = {
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91.3,
  year: 365.2,
  decade: 3_652,
} as const satisfies Record<CalendarUnit, number>;

/** The shortest unit that is at least so many pixels wide. */
export function unitFor(pixelsPerDay: number, leastPixels: number): CalendarUnit {
  return calendarUnits.find((unit) => typicalDays[unit] * pixelsPerDay >= leastPixels) ?? 'decade';
}

const formats = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  week: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  quarter: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  decade: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
} as const satisfies Record<CalendarUnit, Intl.DateTimeFormat>;

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

export function isoOfDay(day: number): string {
  return new Date(Math.floor(day) * MS_PER_DAY).toISOString().slice(0, 10);
}
