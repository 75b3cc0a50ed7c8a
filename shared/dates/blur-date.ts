import { type BlurReference, wordAges, wordDays } from './blur-reference.ts';
import { OPEN } from './bounds.ts';
import { type CalendarBlur, coarsen } from './coarsen.ts';
import { type EdtfUnit, type EdtfValue, parseEdtf } from './edtf-value.ts';
import type { DatePart, PartialDate } from './partial-date.ts';
import { isStretchOfDay } from './time-words.ts';
import { wordDate } from './word-date.ts';
import { wordStart, wordUnit } from './word-unit.ts';

/** The ladder, from the date as it stands to the coarsest; `day_number` hides the calendar and keeps the intervals. */
export const blurLevels = ['exact', 'month', 'season', 'year', 'age', 'day_number'] as const;
export type BlurLevel = (typeof blurLevels)[number];

type Options = { readonly timeText?: string | null };

/**
 * A date in words that tell no more than the level allows, and nothing that was not known: what is vaguer already
 * stays as vague. A stretch of the day ("early hours") is kept beside a month, other times go with the day.
 */
export function blurDate(date: PartialDate, level: BlurLevel, reference: BlurReference, options: Options = {}): string {
  if (level === 'exact' || date.start === null) return wordDate(date, level === 'exact' ? options : {});
  if (level === 'age') return wordAges(date, reference);
  if (level === 'day_number') return wordDays(date, reference);
  const timeText = options.timeText?.trim() ?? '';
  const words = wordBlurred(date, level);
  return level === 'month' && isOneDay(date) && isStretchOfDay(timeText) ? `${timeText} of a day in ${words}` : words;
}

function isOneDay({ start, end, meaning }: PartialDate): boolean {
  const value = end === null && meaning === 'point' && start !== null ? parseEdtf(start) : null;
  return (
    (value?.unit.kind === 'day' || value?.unit.kind === 'unknown-day') && !value.isDoubtful && !value.isApproximate
  );
}

type Side = { readonly value: EdtfValue; readonly unit: EdtfUnit; readonly words: string };

function wordBlurred(date: PartialDate, level: CalendarBlur): string {
  const { start, end, part, meaning } = date;
  const from = start === null || start === OPEN ? null : blurSide(start, part, level);
  const to = end === null || end === OPEN ? null : blurSide(end, from === null ? part : null, level);
  const isDuring = meaning === 'during' || meaning === 'unknown';
  if (from !== null && end === null) return wordOne(from, from.value, meaning);
  if (from !== null && to !== null) {
    if (from.words === to.words) return wordOne(from, joined(from.value, to.value), isDuring ? 'during' : 'within');
    return wordTwo(from, to, isDuring);
  }
  if (from !== null) return `${isDuring ? 'from' : 'in or after'} ${qualified(from.value, from.words)}`;
  if (to !== null) return `${isDuring ? 'until' : 'in or before'} ${qualified(to.value, to.words)}`;
  return 'Undated';
}

function blurSide(text: string, part: DatePart | null, level: CalendarBlur): Side | null {
  const value = parseEdtf(text);
  if (value === null) return null;
  const { unit, part: kept } = coarsen(value.unit, part, level);
  // Winter lies in two years, and which of them is not known.
  const isWinter = level === 'year' && unit.kind === 'season';
  return { value, unit, words: isWinter ? `${unit.year} or ${unit.year + 1}` : wordUnit(unit, kept) };
}

function wordOne({ words }: Side, value: EdtfValue, meaning: PartialDate['meaning']): string {
  if (meaning === 'during') return qualified(value, words, 'during ');
  return qualified(value, words, meaning === 'within' ? 'some time in ' : '');
}

function wordTwo(from: Side, to: Side, isDuring: boolean): string {
  const isPlain = [from.value, to.value].every(({ isDoubtful, isApproximate }) => !isDoubtful && !isApproximate);
  const isShort = isPlain && from.unit.kind === 'month' && to.unit.kind === 'month';
  const first = isShort ? wordStart(from.unit, to.unit) : qualified(from.value, from.words);
  const last = qualified(to.value, to.words);
  return isDuring ? `${first} to ${last}` : `between ${first} and ${last}`;
}

function joined(a: EdtfValue, b: EdtfValue): EdtfValue {
  return {
    unit: a.unit,
    isDoubtful: a.isDoubtful || b.isDoubtful,
    isApproximate: a.isApproximate || b.isApproximate,
  };
}

function qualified({ isDoubtful, isApproximate }: EdtfValue, words: string, lead = ''): string {
  return `${isDoubtful ? 'possibly ' : ''}${lead}${isApproximate ? 'about ' : ''}${words}`;
}
