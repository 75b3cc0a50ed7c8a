const MS_PER_DAY = 86_400_000;
const WEEK = 7;
/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const MONDAY_SHIFT = 3;

export const units = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
export type Unit = (typeof units)[number];
const monthsIn = { month: 1, quarter: 3, year: 12, decade: 120 } as const;

export type Month = { readonly year: number; readonly month: number; readonly day: number };

/** The date of a day number; months are 0 to 11. */
export function dateOf(day: number): Month {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** The first day of a month, which may be any number of months away. Years below 100 are those years. */
export function firstOfMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / MS_PER_DAY;
}

/** First days of the units that touch the days from `from` to before `to`, and of the one after. */
export function unitEdges(unit: Unit, from: number, to: number): number[] {
  const edges: number[] = [];
  if (unit === 'day' || unit === 'week') {
    const step = unit === 'day' ? 1 : WEEK;
    const shift = unit === 'day' ? 0 : MONDAY_SHIFT;
    let day = Math.floor((from + shift) / step) * step - shift;
    for (; day < to; day += step) edges.push(day);
    return [...edges, day];
  }
  const step = monthsIn[unit];
  const { year, month } = dateOf(from);
  let at = Math.floor((year * 12 + month) / step) * step;
  for (; firstOfMonth(0, at) < to; at += step) edges.push(firstOfMonth(0, at));
  return [...edges, firstOfMonth(0, at)];
}

const monthNames = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(firstOfMonth(2000, month) * MS_PER_DAY),
);

export const longMonth = (month: number): string => monthNames[((month % 12) + 12) % 12] ?? '';
export const shortMonth = (month: number): string => longMonth(month).slice(0, 3);

/** "3 June 2019". */
export function wordDay(day: number): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `${ofMonth} ${longMonth(month)} ${year}`;
}

/** "June 2019", "June to December 2019", "2013 to 2015", "3 to 9 June 2019": the days from `from` to before `to`. */
export function wordStretch(from: number, to: number): string {
  const first = dateOf(from);
  const last = dateOf(to - 1);
  const next = dateOf(to);
  const isWholeMonths = first.day === 1 && next.day === 1;
  if (isWholeMonths && first.month === 0 && next.month === 0) {
    return first.year === last.year ? String(first.year) : `${first.year} to ${last.year}`;
  }
  if (isWholeMonths) {
    const end = `${longMonth(last.month)} ${last.year}`;
    if (first.year !== last.year) return `${longMonth(first.month)} ${first.year} to ${end}`;
    return first.month === last.month ? end : `${longMonth(first.month)} to ${end}`;
  }
  if (from === to - 1) return wordDay(from);
  if (first.year === last.year && first.month === last.month) return `${first.day} to ${wordDay(to - 1)}`;
  return `${wordDay(from)} to ${wordDay(to - 1)}`;
}
