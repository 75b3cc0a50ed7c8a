import { z } from 'zod';
import { dateMeanings, dateParts } from '../model/chronology-tables.ts';
import { edtfSide, longText, recordId, shortText } from '../model/fields.ts';

export const splitParts = ['first', 'second', 'both'] as const;
export type SplitPart = (typeof splitParts)[number];

/** What an event says besides its text, each of which may belong to either of the two events that it becomes. */
export const splitFields = [
  'kind',
  'childSeen',
  'voice',
  'response',
  'outcome',
  'rationale',
  'agencyAnalysis',
  'significance',
  'reviewerNote',
] as const;
export type SplitField = (typeof splitFields)[number];

const someWords = longText.refine((text) => text.trim() !== '', 'Each of the two events needs some words.');

export const splitEventSchema = z.strictObject({
  id: recordId,
  /** The text that was cut: when it is another by now, the split is refused as `conflict`. */
  was: longText,
  first: someWords,
  second: someWords,
  /** Of the second event, where it is not the first one's. */
  date: z
    .strictObject({
      start: edtfSide,
      end: edtfSide,
      dateMeaning: z.enum(dateMeanings),
      datePart: z.enum(dateParts).nullable(),
      dateText: shortText,
      timeText: shortText,
    })
    .optional(),
  /** What is not named here stays with the first event. */
  fields: z.partialRecord(z.enum(splitFields), z.enum(splitParts)).optional(),
  tags: z.array(z.strictObject({ id: recordId, part: z.enum(splitParts) })).optional(),
});

export type SentSplit = z.input<typeof splitEventSchema>;
