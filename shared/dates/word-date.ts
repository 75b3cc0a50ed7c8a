import { OPEN } from './bounds.ts';
import { addDays, weekdayOf } from './calendar.ts';
import type { EdtfValue } from './edtf-value.ts';
import { parseEdtf } from './edtf-value.ts';
import type { PartialDate } from './partial-date.ts';
import { isStretchOfDay } from './time-words.ts';
import { daysOf } from './unit-days.ts';
import { isWordedAsDay, wordStart, wordUnit } from './word-unit.ts';

/**
 * A date in words for people: "late November 2019", "between 3 and 5 June 2019", "possibly from about March 2018".
 *
 * `readDate` reads the words back as the same date, so that they can be shown in a field and edited there. A value
 * that is not ours (a damaged file) is shown as it stands.
 */
export function wordDate(date: PartialDate, options: { readonly timeText?: string | null } = {}): string {
  const timeText = options.timeText?.trim() || null;
  const words = wordSides(date);
  if (timeText === null) return words;
  if (isStretchOfDay(timeText) && isPlainDay(date))
    return `${timeText} of ${words.replace(/^an unknown day/, 'a day')}`;
  if (date.start === null) return `${words}, ${timeText}`;
  return /^\d[^-]*$/.test(timeText) && !/[ ,](?:to|and|until)? /.test(timeText)
    ? `${words} at ${timeText}`
    : `${words}, ${timeText}`;
}

function wordSides(date: PartialDate): string {
  const { start, end } = date;
  if (start === null) return 'Undated';
  const from = parseEdtf(start);
  const to = end === null ? null : parseEdtf(end);
  if (from !== null && to !== null) return wordRange(date, from, to);
  if (from !== null && end === null) return wordSingle(date, from);
  if (from !== null && end === OPEN) return wordOpen(date, from, 'from', 'after');
  if (to !== null && start === OPEN) return wordOpen(date, to, 'until', 'before');
  return end === null ? start : `${start}/${end}`;
}

function wordSingle(date: PartialDate, value: EdtfValue): string {
  const words = wordAbout(value, wordUnit(value.unit, date.part));
  if (date.meaning === 'during') return wordDoubt(value, `during ${words}`);
  if (date.meaning === 'within')
    return wordDoubt(value, `some time ${isWordedAsDay(value.unit) ? 'on' : 'in'} ${words}`);
  return wordDoubt(value, words);
}

function wordOpen(date: PartialDate, value: EdtfValue, during: string, within: string): string {
  const words = wordAbout(value, wordUnit(value.unit, date.part));
  const isDuring = date.meaning === 'during' || date.meaning === 'unknown';
  return wordDoubt(value, `${isDuring ? during : `${isWordedAsDay(value.unit) ? 'on' : 'in'} or ${within}`} ${words}`);
}

/** Doubt about both sides goes in front of all; about one side only, before that side, which is then written in full. */
function wordRange(date: PartialDate, from: EdtfValue, to: EdtfValue): string {
  const isDuring = date.meaning === 'during' || date.meaning === 'unknown';
  const isAllDoubtful = from.isDoubtful && to.isDoubtful;
  if (!isDuring && isWeek(date, from, to))
    return `${isAllDoubtful ? 'possibly ' : ''}week commencing ${wordUnit(from.unit, null)}`;
  const isPlain = !from.isApproximate && !to.isApproximate && from.isDoubtful === to.isDoubtful && date.part === null;
  const sideWords = (value: EdtfValue, words: string): string => {
    const about = wordAbout(value, words);
    return isAllDoubtful ? about : wordDoubt(value, about);
  };
  const first = sideWords(from, isPlain ? wordStart(from.unit, to.unit) : wordUnit(from.unit, date.part));
  const last = sideWords(to, wordUnit(to.unit, null));
  if (!isDuring) return `${isAllDoubtful ? 'possibly ' : ''}between ${first} and ${last}`;
  return `${isAllDoubtful ? 'possibly from ' : ''}${first} to ${last}`;
}

function isWeek(date: PartialDate, from: EdtfValue, to: EdtfValue): boolean {
  if (from.unit.kind !== 'day' || to.unit.kind !== 'day' || date.part !== null) return false;
  if (from.isApproximate || to.isApproximate || from.isDoubtful !== to.isDoubtful) return false;
  const monday = daysOf(from.unit).first;
  return weekdayOf(monday) === 1 && addDays(monday, 6) === daysOf(to.unit).first;
}

function isPlainDay(date: PartialDate): boolean {
  const value = date.end === null && date.start !== null && date.meaning === 'point' ? parseEdtf(date.start) : null;
  return value !== null && !value.isDoubtful && !value.isApproximate && isWordedAsDay(value.unit);
}

function wordAbout(value: EdtfValue, words: string): string {
  return value.isApproximate ? `about ${words}` : words;
}

function wordDoubt(value: EdtfValue, words: string): string {
  return value.isDoubtful ? `possibly ${words}` : words;
}
