import type { CalendarBlur } from '../../../../../shared/dates/index.ts';
import { SEASON_NAMES } from '../../../../../shared/dates/season.ts';
import type { Event } from '../../compose/case-words.ts';
import { capitalised } from '../../compose/phrases.ts';
import { longMonth, shortMonth } from '../timeline/calendar.ts';
import { type Axis, axis } from './axes.ts';

/** What the columns of a matrix over time stand for. Seasons are for dates that are told no more exactly. */
export const periods = ['month', 'quarter', 'season', 'year'] as const;
export type Period = (typeof periods)[number];

const NOT_KNOWN = 'not_known';

const monthsIn = { month: 1, quarter: 3, season: 3, year: 12 } as const satisfies Record<Period, number>;

/** The period in which all days of a date lie; none may be invented for the rest. */
export function periodOf({ earliest, latest }: Pick<Event, 'earliest' | 'latest'>, period: Period): string {
  const first = placeOf(earliest, period);
  return first === null || first !== placeOf(latest, period) ? NOT_KNOWN : String(first);
}

/** Every period from the first to the last, also those without any event; a month in between says something. */
export function periodAxis(events: readonly Event[], period: Period): Axis[] {
  const places = events.map((event) => periodOf(event, period)).filter((key) => key !== NOT_KNOWN);
  const known = places.map(Number);
  const first = known.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY);
  const last = known.reduce((most, place) => Math.max(most, place), Number.NEGATIVE_INFINITY);
  const axes: Axis[] = [];
  for (let place = first; place <= last; place += 1) axes.push(axisOf(place, period));
  return [...axes, axis(NOT_KNOWN, 'Not known', { isApart: true })];
}

/** The finest period by which there are no more columns than asked; no finer than dates may be told. */
export function periodFor(events: readonly Event[], blur: CalendarBlur | 'exact', mostColumns: number): Period {
  if (blur === 'season' || blur === 'year') return blur;
  const ladder = ['month', 'quarter', 'year'] as const;
  return ladder.find((period) => periodAxis(events, period).length <= mostColumns) ?? 'year';
}

/** Counted from the year 0, so that periods follow one another by one. Winter belongs to the year that it begins in. */
function placeOf(day: string | null, period: Period): number | null {
  if (day === null) return null;
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Math.floor((months - (period === 'season' ? 2 : 0)) / monthsIn[period]);
}

function axisOf(place: number, period: Period): Axis {
  const first = place * monthsIn[period];
  const year = Math.floor(first / 12);
  const month = first % 12;
  const group = String(year);
  switch (period) {
    case 'month':
      return axis(String(place), `${longMonth(month)} ${year}`, { label: shortMonth(month), group, staysEmpty: true });
    case 'quarter': {
      const label = `${shortMonth(month)} to ${shortMonth(month + 2)}`;
      return axis(String(place), `${longMonth(month)} to ${longMonth(month + 2)} ${year}`, {
        label,
        group,
        staysEmpty: true,
      });
    }
    case 'season': {
      const name = seasonNames[place % 4] ?? '';
      return axis(String(place), `${capitalised(name)} ${year}`, { label: name.slice(0, 3), group, staysEmpty: true });
    }
    case 'year':
      return axis(String(place), group, { staysEmpty: true });
  }
}

const seasonNames = [SEASON_NAMES[21], SEASON_NAMES[22], SEASON_NAMES[23], SEASON_NAMES[24]];
