import { Refusal } from '../../../shared/contract/errors.ts';
import { isPartialDate } from '../../../shared/dates/index.ts';
import type { Row } from '../../../shared/model/index.ts';
import { checkDates } from './records.ts';

/** What an event has where nothing is said of its date and source. */
export const undated = {
  start: null,
  end: null,
  dateMeaning: 'unknown',
  datePart: null,
  sourceKind: 'not_stated',
  agencyId: null,
} as const;

/** Without the keys that were left open, so that a spread over a whole row keeps the row's value. */
export function definedOf<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

type DatedSource = Pick<Row<'events'>, 'start' | 'end' | 'dateMeaning' | 'sourceKind' | 'agencyId'>;

/** A date that can be stored and sorted, and a source that is an agency of the case or says that it is none. */
export function checkEvent(values: Partial<DatedSource>): void {
  const start = values.start ?? null;
  const end = values.end ?? null;
  checkDates(values);
  if (start === null && end !== null) {
    throw new Refusal('invalid_input', 'A date with an end needs a start. Use “..” for an open start.', 'start');
  }
  if (start !== null && !isPartialDate(start, end)) {
    throw new Refusal('invalid_input', 'This date can’t be read, or its end lies before its start.', 'start');
  }
  if ((start === null) !== (values.dateMeaning === 'unknown')) {
    throw new Refusal(
      'invalid_input',
      'An undated event has the meaning “unknown”, and a dated one has another.',
      'dateMeaning',
    );
  }
  if ((values.sourceKind === 'agency') !== (values.agencyId != null)) {
    throw new Refusal(
      'invalid_input',
      'Choose an agency, or say that the source is the family or not stated.',
      'agencyId',
    );
  }
}
