import { parseEdtf, wordDate } from '../../../../shared/dates/index.ts';
import type { Run } from '../plan/plan.ts';

/** "1 event", "12 events", "5,000 events". */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? singular : plural}`;
}

/** "a", "a and b", "a, b and c". */
export function series(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The same with runs, so that each item keeps its link. */
export function seriesOfRuns(items: readonly Run[]): Run[] {
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [{ text: index === items.length - 1 ? ' and ' : ', ' }, item];
  });
}

/** A stored single date in words; empty when there is none. */
export function dateWords(edtf: string | null): string {
  return edtf === null ? '' : wordDate({ start: edtf, end: null, meaning: 'point', part: null }, {});
}

/** The month and year that a title page carries: "October 2020", from a month or a day. */
export function monthAndYear(edtf: string): string {
  const unit = parseEdtf(edtf)?.unit;
  if (unit === undefined) return '';
  if (unit.kind !== 'day' && unit.kind !== 'unknown-day') return dateWords(edtf);
  return dateWords(edtf.slice(0, 7));
}

/** "23 November 2026", from a day or a timestamp. */
export function dayWords(timestamp: string): string {
  const day = timestamp.slice(0, 10);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** Ends in a full stop, so that a clause can stand as a sentence beside others. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]["'”’)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As few groups as will do, of about the same size, so that no table has a single column. */
export function evenGroups<T>(items: readonly T[], most: number): T[][] {
  const groups = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / groups);
  return Array.from({ length: groups }, (_, index) => items.slice(index * size, (index + 1) * size));
}
