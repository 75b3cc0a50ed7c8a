import { dateOf, wordDay } from '../../../../../shared/timeline/calendar-units.ts';

const monthNames = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
);

export const longMonth = (month: number): string => monthNames[((month % 12) + 12) % 12] ?? '';
export const shortMonth = (month: number): string => longMonth(month).slice(0, 3);

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
