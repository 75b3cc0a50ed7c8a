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

type Dated = Pick<Event, 'earliest' | 'latest'>;

/** The period in which all days of a date lie; none may be invented for the rest. */
export function periodOf(event: Dated, period: Period): string {
  const place = placeIn(event, period);
  return place === null ? NOT_KNOWN : keyOf(place, period);
}

/** Every period from the first to the last, also those without any event; a month in between says something. */
export function periodAxis(events: readonly Dated[], period: Period): Axis[] {
  const known = events.map((event) => placeIn(event, period)).filter((place) => place !== null);
  const first = known.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY);
  const last = known.reduce((most, place) => Math.max(most, place), Number.NEGATIVE_INFINITY);
  const axes: Axis[] = [];
  for (let place = first; place <= last; place += 1) axes.push(axisOf(place, period));
  return [...axes, axis(NOT_KNOWN, 'Not known', { isApart: true })];
}

/** The finest period by which there are no more columns than asked; no finer than dates may be told. */
export function periodFor(events: readonly Dated[], blur: CalendarBlur | 'exact', mostColumns: number): Period {
  if (blur === 'season' || blur === 'year') return blur;
  const ladder = ['month', 'quarter', 'year'] as const;
  return ladder.find((period) => periodAxis(events, period).length <= mostColumns) ?? 'year';
}

function placeIn({ earliest, latest }: Dated, period: Period): number | null {
  const place = placeOf(earliest, period);
  return place === placeOf(latest, period) ? place : null;
}

/** Months are named as the screen names them: 2019-06. */
function keyOf(place: number, period: Period): string {
  return period === 'month' ? `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}` : String(place);
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
  const key = keyOf(place, period);
  switch (period) {
    case 'month':
      return axis(key, `${longMonth(month)} ${year}`, { label: shortMonth(month), group, staysEmpty: true });
    case 'quarter': {
      const label = `${shortMonth(month)} to ${shortMonth(month + 2)}`;
      const name = `${longMonth(month)} to ${longMonth(month + 2)} ${year}`;
      return axis(key, name, { label, group, staysEmpty: true });
    }
    case 'season': {
      const name = seasonNames[place % 4] ?? '';
      return axis(key, `${capitalised(name)} ${year}`, { label: name.slice(0, 3), group, staysEmpty: true });
    }
    case 'year':
      return axis(key, group, { staysEmpty: true });
  }
}

const seasonNames = [SEASON_NAMES[21], SEASON_NAMES[22], SEASON_NAMES[23], SEASON_NAMES[24]];
