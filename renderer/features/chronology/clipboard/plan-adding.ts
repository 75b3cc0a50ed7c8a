import type { EventBatch } from '../../../../shared/contract/index.ts';
import { sourceKey } from '../cells/source-field.ts';
import type { AgencyChoice, ReadRow } from './read-row.ts';

/** A row that somebody should look at, by its number in what was pasted. */
export type NotedRow = { readonly number: number; readonly row: ReadRow };

export type UnknownAgency = { readonly name: string; readonly rows: number; readonly choice: AgencyChoice };

/** What adding the rows read would do. */
export type AddingPlan = {
  readonly batch: EventBatch;
  readonly unread: number;
  readonly undated: number;
  readonly left: readonly NotedRow[];
  readonly warned: readonly NotedRow[];
  /** Names that no agency has, as they were first written, and in how many rows. */
  readonly unknownAgencies: readonly UnknownAgency[];
};

/** Turns rows, in their order, into one step. `firstNumber` is the number of the first of them on the clipboard. */
export function planAdding(rows: readonly (ReadRow | null)[], firstNumber: number): AddingPlan {
  const unknown = new Map<string, UnknownAgency>();
  const agencies: string[] = [];
  const newPlaces = new Map<string, number>();
  const adds: EventBatch['adds'] = [];
  const left: NotedRow[] = [];
  const warned: NotedRow[] = [];
  let unread = 0;
  let undated = 0;
  rows.forEach((row, place) => {
    if (row === null) return;
    const noted = { number: firstNumber + place, row };
    if (row.date && !row.date.understood) unread += 1;
    if (row.refusal !== null) {
      left.push(noted);
      return;
    }
    if (row.warnings.length > 0) warned.push(noted);
    if (row.values.start == null) undated += 1;
    const newAgency = row.unknownAgency === null ? undefined : placeOfNew(row.unknownAgency);
    adds.push({ values: row.values, ...(newAgency !== undefined && { newAgency }) });
  });
  return {
    batch: { work: 'paste', updates: [], adds, agencies },
    unread,
    undated,
    left,
    warned,
    unknownAgencies: [...unknown.values()],
  };

  function placeOfNew({ name, choice }: NonNullable<ReadRow['unknownAgency']>): number | undefined {
    const key = sourceKey(name);
    const seen = unknown.get(key) ?? { name, rows: 0, choice };
    unknown.set(key, { ...seen, rows: seen.rows + 1 });
    if (choice.do !== 'add') return undefined;
    const place = newPlaces.get(key) ?? agencies.push(seen.name) - 1;
    newPlaces.set(key, place);
    return place;
  }
}
