import { type EventFilter, edge } from '../../shared/contract/event-filter.ts';
import { boundsOf, type ReadDate, readDate, wordDate } from '../../shared/dates/index.ts';

export type RangeSide = 'from' | 'to';

/** One typed side of a range: its value (none when the side is left open) and how it was understood, or why not. */
export type ReadSide =
  | { readonly isOk: true; readonly value: string | undefined; readonly words: string }
  | { readonly isOk: false; readonly message: string };

/** Reads one side as practitioners write dates. "Summer 2018" stands for its first day as a start, its last as an end. */
export function readRangeSide(text: string, side: RangeSide): ReadSide {
  if (text.trim() === '') return { isOk: true, value: undefined, words: '' };
  const read = readDate(text);
  if (!read.understood) return { isOk: false, message: firstSentence(read) };
  const value = valueOfSide(read, side);
  if (value === null || read.timeText !== null) {
    return { isOk: false, message: 'Write a day, a month, a season or a year here, such as June 2019.' };
  }
  const day = wordValue(edge(value, side === 'from' ? 'first' : 'last'));
  const warnings = read.warnings.map(({ message }) => message);
  return { isOk: true, value, words: [side === 'from' ? `From ${day}` : `To ${day}`, ...warnings].join('. ') };
}

/** The message under the end of a range that comes before its start; null when all is well. */
export function rangeRefusal(from: string | undefined, to: string | undefined): string | null {
  if (from === undefined || to === undefined || edge(from, 'first') <= edge(to, 'last')) return null;
  return `This comes before the start, ${wordValue(from)}.`;
}

/** A whole range in one wording: "June 2019", "since March 2018", "3 to 5 June 2019". Null for anything else. */
export function readWholeRange(text: string): Pick<EventFilter, 'from' | 'to'> | null {
  const read = readDate(text);
  if (!read.understood || read.start === null || read.timeText !== null) return null;
  const from = valueOfSide(read, 'from');
  const to = valueOfSide(read, 'to');
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}

/** The range on its chip: "Possibly June 2019", "Certainly March 2018 to June 2019"; empty when the filter has none. */
export function wordRange({ from, to, dateMatch }: EventFilter): string {
  if (!from && !to) return '';
  const words =
    from === to
      ? wordValue(from ?? '')
      : wordDate({ start: from || '..', end: to || '..', meaning: 'during', part: null });
  return `${dateMatch === 'certain' ? 'Certainly' : 'Possibly'} ${words}`;
}

/** A value as it is typed and shown: `2018-22` is "summer 2018". */
export function wordValue(value: string): string {
  return wordDate({ start: value, end: null, meaning: 'point', part: null });
}

/** As coarse as it was written, so that it can be worded again; a part of a month or year as the day where it ends. */
function valueOfSide(read: ReadDate, side: RangeSide): string | null {
  if (read.end === null && read.part === null) return read.start;
  const written = read.end === null || side === 'from' ? read.start : read.end;
  if (read.part === null) return written === '..' ? null : written;
  const { earliest, latest } = boundsOf(read);
  return side === 'from' ? earliest : latest;
}

/** What follows says what happened to an event, and this is none. */
function firstSentence({ warnings }: ReadDate): string {
  const message = warnings[0]?.message ?? 'This date can’t be read.';
  return message.split(' No date was set')[0] ?? message;
}
