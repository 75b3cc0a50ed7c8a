export type DateMeaning = 'point' | 'during' | 'within' | 'unknown';

export type DatePart = 'early' | 'mid' | 'late';

/**
 * The stored value of an event's date.
 *
 * `start` and `end` are EDTF level 1 (ISO 8601-2:2019); a single date has `end` null, an open side is `..`, an
 * undated event has both null and the meaning `unknown`.
 *
 * - `point`: one happening; when the day is unknown it is one day somewhere in `start` ("late November 2019").
 * - `during`: it went on all that time ("from June 2019", "3 to 5 June 2019").
 * - `within`: it happened at some time between the two ("between 3 and 5 June 2019", "on or before 3 June 2019").
 *
 * `part` belongs to the first dated side. It narrows the bounds used for sorting and is never shown as days.
 */
export type PartialDate = {
  readonly start: string | null;
  readonly end: string | null;
  readonly meaning: DateMeaning;
  readonly part: DatePart | null;
};

/** Days as YYYY-MM-DD. Both null: no date. One null: that side is open. */
export type DateBounds = { readonly earliest: string | null; readonly latest: string | null };

export type DateWarning = {
  readonly code:
    | 'ambiguous-order'
    | 'impossible-day'
    | 'two-digit-year'
    | 'end-before-start'
    | 'not-understood'
    | 'month-or-day'
    | 'month-or-year'
    | 'no-year'
    | 'year-supplied'
    | 'weekday-mismatch'
    | 'two-dates'
    | 'part-not-kept'
    | 'school-term'
    | 'holiday'
    | 'run-together'
    | 'spreadsheet-number';
  /** Plain English: what was read and what to do. It quotes no more of the case than the date itself. */
  readonly message: string;
};

/** What was understood of a contributor's words; `understood` is false when the words mean a date we could not read. */
export type ReadDate = PartialDate &
  DateBounds & {
    readonly timeText: string | null;
    /** The contributor's words, verbatim but trimmed. */
    readonly dateText: string;
    readonly wording: string;
    readonly warnings: readonly DateWarning[];
    readonly understood: boolean;
  };

export const UNDATED: PartialDate = { start: null, end: null, meaning: 'unknown', part: null };
