import { type DateMeaning, type DatePart, sortBoundsOf } from '../../../shared/dates/index.ts';
import type { TableName } from '../../../shared/model/index.ts';
import type { SqlRow } from './columns.ts';

/**
 * The columns that the store keeps itself, from the row as it will stand. They are neither logged nor dumped, and are
 * made anew whenever a row is written, by undo as well.
 */
export function derivedColumns(table: TableName, row: SqlRow, previous: SqlRow | null): SqlRow {
  if (table === 'events') {
    return sortBoundsOf({
      start: row.start as string | null,
      end: row.end as string | null,
      meaning: row.dateMeaning as DateMeaning,
      part: row.datePart as DatePart | null,
    });
  }
  if (table === 'sections') return { revision: previous === null ? 1 : (previous.revision as number) + 1 };
  return {};
}
