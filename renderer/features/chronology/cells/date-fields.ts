import { type ReadDate, readDate, wordDate } from '../../../../shared/dates/index.ts';
import { areWordsApart, dateChanges, dateFieldText, dateRefusal } from '../panel/date-reading.ts';
import type { CellField } from './cell-field.ts';

/** Words that name a date there cannot be: more than a wording to keep, a slip to mend at once. */
const slips: ReadonlySet<string> = new Set(['impossible-day', 'end-before-start', 'ambiguous-order']);

/** Why words are no date that a cell takes; null when they are one, or words that can be kept beside no date. */
export function dateSlip(read: ReadDate): string | null {
  return read.understood ? null : (read.warnings.find(({ code }) => slips.has(code))?.message ?? null);
}

/** The event's date as people write it, read as the date field of the panel reads it. */
export const dateField: CellField = {
  label: 'Date',
  editor: 'date',
  text: (event) => dateFieldText(event, areWordsApart(event)),
  copiedText: (event) =>
    event.start === null || (event.dateText !== '' && !areWordsApart(event)) ? event.dateText : event.dateWording,
  read(text, event) {
    const isApart = text.trim() !== '' && areWordsApart(event);
    const refusal = dateSlip(readDate(text)) ?? dateRefusal(text, isApart);
    return refusal === null ? { changes: dateChanges(text, event, isApart) } : { refusal };
  },
  copyOf: ({ start, end, dateMeaning, datePart, dateText, timeText }) => ({
    start,
    end,
    dateMeaning,
    datePart,
    dateText,
    timeText,
  }),
};

/** When the record was made: one date, or none. */
export const recordedOnField: CellField = {
  label: 'Recorded on',
  editor: 'day',
  text: ({ recordedOn }) =>
    recordedOn === null ? '' : wordDate({ start: recordedOn, end: null, meaning: 'point', part: null }),
  read(text) {
    const read = readDate(text);
    if (text.trim() !== '' && !read.understood) {
      return { refusal: read.warnings[0]?.message ?? 'This date can’t be read.' };
    }
    if (read.end !== null || read.part !== null || read.timeText !== null) {
      return { refusal: 'Write one date here, such as 3 June 2019, June 2019 or 2019.' };
    }
    return { changes: { recordedOn: read.start } };
  },
  copyOf: ({ recordedOn }) => ({ recordedOn }),
};
