import { FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL, OPEN } from '../dates/bounds.ts';
import { boundsOf, parseEdtf, wordDate } from '../dates/index.ts';
import { daysOf } from '../dates/unit-days.ts';
import type { Row } from '../model/index.ts';

type DatedEvent = Pick<Row<'events'>, 'start' | 'end' | 'dateMeaning' | 'earliest' | 'latest'>;

const undated = 'undated';
/** Stands behind the month in which such dates begin to be possible, so that keys sort as their groups do. */
const notKnown = '+';

/**
 * The month that an event belongs to: `2019-06`; `2019-06+` when its month is not known and June 2019 is the earliest
 * that it can be; `undated`. What lasted longer than a month belongs to the month in which it began.
 */
export function monthGroupOf(event: DatedEvent): string {
  const { earliest, latest } = event;
  if (earliest === null || latest === null) return undated;
  const month = monthOf(earliest);
  return month === monthOf(latest) || beganInOneMonth(event) ? month : `${month}${notKnown}`;
}

/** Orders the keys: each month, then what may be of that month or later; undated last. */
export function compareMonthGroups(a: string, b: string): number {
  if (a === b) return 0;
  if (a === undated || b === undated) return a === undated ? 1 : -1;
  return a < b ? -1 : 1;
}

/**
 * "June 2019", "Undated", or "Month not known: June 2019 to August 2019" around all the dates of the group. Thirds of
 * a year ("late 2019") count for the order alone, so the words span the whole year.
 */
export function wordMonthGroup(key: string, events: readonly DatedEvent[]): string {
  if (key === undated) return 'Undated';
  if (!key.endsWith(notKnown)) return wordMonth(key);
  const bounds = events.map(({ start, end, dateMeaning }) =>
    boundsOf({ start, end, meaning: dateMeaning, part: null }),
  );
  const first = bounds.map(({ earliest }) => earliest ?? FIRST_DAY_OF_ALL).reduce((a, b) => (a < b ? a : b));
  const last = bounds.map(({ latest }) => latest ?? LAST_DAY_OF_ALL).reduce((a, b) => (a > b ? a : b));
  const isOpenAtStart = first === FIRST_DAY_OF_ALL;
  if (last === LAST_DAY_OF_ALL) {
    return isOpenAtStart ? 'Month not known' : `Month not known: ${wordMonth(monthOf(first))} or later`;
  }
  const to = wordMonth(monthOf(last));
  return isOpenAtStart ? `Month not known: ${to} or earlier` : `Month not known: ${wordMonth(monthOf(first))} to ${to}`;
}

function beganInOneMonth({ start, dateMeaning }: DatedEvent): boolean {
  if (dateMeaning !== 'during' || start === null || start === OPEN) return false;
  const value = parseEdtf(start);
  if (value === null) return false;
  const { first, last } = daysOf(value.unit);
  return monthOf(first) === monthOf(last);
}

const monthOf = (day: string) => day.slice(0, 7);
const wordMonth = (month: string) => wordDate({ start: month, end: null, meaning: 'point', part: null });
