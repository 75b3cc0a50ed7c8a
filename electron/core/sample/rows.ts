import type { CaseTables } from '../../../shared/model/case-dump.ts';
import { type NewRow, type TableName, tables } from '../../../shared/model/index.ts';

/** Completes rows with their table's defaults, ids from 1 and positions from 0, every field in the table's order. */
export function rows<N extends TableName>(name: N, given: readonly NewRow<N>[]): CaseTables[N] {
  const { fields, defaults } = tables[name];
  const completed = given.map((row, index) => {
    const otherwise: Record<string, unknown> = { ...defaults, position: index };
    const values = row as Readonly<Record<string, unknown>>;
    const stored = Object.fromEntries(Object.keys(fields).map((field) => [field, values[field] ?? otherwise[field]]));
    return { id: index + 1, ...stored };
  });
  return completed as unknown as CaseTables[N];
}
