import type { DatePart, DateWarning } from './partial-date.ts';
import type { Season } from './season.ts';

/** The figures found in one date. A null was not written; `unknown` was written as unknown ("00/11/2018"). */
export type DateFields = {
  readonly year: number | null;
  readonly month: number | 'unknown' | null;
  readonly day: number | 'unknown' | null;
  readonly season: Season | null;
  readonly isDecade: boolean;
};

export type FoundFields = {
  readonly fields: DateFields;
  readonly warnings: readonly DateWarning[];
  /** Why these figures can't be taken for a date, though they look like one. */
  readonly problem?: DateWarning;
};

/** One side of a date as read from words, before a missing month or year is taken from the other side. */
export type DateSide = FoundFields & {
  readonly part: DatePart | null;
  readonly isDoubtful: boolean;
  readonly isApproximate: boolean;
  readonly weekday: number | null;
};

const NO_FIELDS: DateFields = { year: null, month: null, day: null, season: null, isDecade: false };

export function found(fields: Partial<DateFields>, warnings: readonly DateWarning[] = []): FoundFields {
  return { fields: { ...NO_FIELDS, ...fields }, warnings };
}

/** True when only "early", "mid" or "late" was written, as before the "to" of "early to mid March". */
export function isPartOnly({ fields, part }: DateSide): boolean {
  return (
    part !== null && fields.year === null && fields.month === null && fields.day === null && fields.season === null
  );
}
