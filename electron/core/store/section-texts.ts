import type { TableName } from '../../../shared/model/index.ts';
import { plainText } from '../../../shared/rich-text/index.ts';
import type { SqlRow } from './columns.ts';
import type { ReadDb, WriteDb } from './handle.ts';

/**
 * Keeps the words of a section for the search, from the row as it stands in the file; other tables have none apart. A
 * mention of a person or a record leaves an ellipsis: what it prints as belongs to other rows and changes with them.
 */
export function keepSectionText(db: WriteDb, table: TableName, id: number, row: SqlRow): void {
  if (table !== 'sections') return;
  const body = plainText(JSON.parse(row.content as string), { person: () => '…', record: () => '…' });
  db.prepare(
    `INSERT INTO section_texts (id, title, body) VALUES (:id, :title, :body)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, body = excluded.body
     WHERE title <> excluded.title OR body <> excluded.body`,
  ).run({ id, title: row.title, body });
}

/** The words of every section as they are kept for the search; generated parts have none of their own. */
export function readSectionTexts(db: ReadDb): readonly { readonly id: number; readonly body: string }[] {
  return db.prepare('SELECT id, body FROM section_texts ORDER BY id').all() as { id: number; body: string }[];
}
