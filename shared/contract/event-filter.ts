import { z } from 'zod';
import { parseEdtf } from '../dates/index.ts';
import { daysOf } from '../dates/unit-days.ts';
import { childSeenValues, significances, sourceKinds } from '../model/chronology-tables.ts';
import { tagKinds } from '../model/coding-tables.ts';
import { recordId, shortText } from '../model/fields.ts';

export const scopes = ['in', 'out', 'straddles', 'unknown'] as const;

const ids = z.array(recordId).max(50_000);
/** One EDTF value, which stands for all its days. */
export const dayOrLonger = z
  .string()
  .refine((text) => parseEdtf(text) !== null, 'This date can’t be read. Write it as 3 June 2019, June 2019 or 2019.');

/** Which events are wanted. Facets combine with "and"; the values within one with "or"; an empty list asks nothing. */
export const eventFilterSchema = z
  .strictObject({
    agencyIds: ids,
    sourceKinds: z.array(z.enum(sourceKinds)),
    /** Events with a tag of any of these themes; 0 means a tag without a theme. */
    themeIds: z.array(z.int().min(0)),
    /** Events with a tag of every one of these themes. */
    allThemeIds: z.array(recordId).max(50),
    tagKinds: z.array(z.enum(tagKinds)),
    personIds: ids,
    text: z.string().max(500),
    isTagged: z.boolean(),
    /** First and last day of a range, EDTF: a month or a year stands for all its days. Undated events never pass one. */
    from: dayOrLonger,
    to: dayOrLonger,
    /** `possible` (else assumed): some day that the date can mean lies in the range; `certain`: all of them do. */
    dateMatch: z.enum(['certain', 'possible']),
    /** Against the review period. */
    scope: z.array(z.enum(scopes)),
    significance: z.array(z.enum(significances)),
    childSeen: z.array(z.enum(childSeenValues)),
    kinds: z.array(shortText).max(1_000),
    /** Events that any of these agencies recorded itself or was told of. */
    knownToAgencyIds: ids,
    /** Whether the reviewer has written a private note. */
    hasNote: z.boolean(),
    clusterIds: ids,
    kloeIds: ids,
  })
  .partial()
  .refine(({ from, to }) => from === undefined || to === undefined || edge(from, 'first') <= edge(to, 'last'), {
    error: 'The end of this range comes before its start.',
    path: ['to'],
  });

/** The first or last day that one side of a range stands for. */
export function edge(side: string, which: 'first' | 'last'): string {
  const value = parseEdtf(side);
  return value === null ? side : daysOf(value.unit)[which];
}

/** A filter as it is sent. */
export type SentEventFilter = z.input<typeof eventFilterSchema>;

export type EventFilter = {
  readonly [K in keyof SentEventFilter]?:
    | (SentEventFilter[K] extends (infer V)[] | undefined ? readonly V[] : SentEventFilter[K])
    | undefined;
};
