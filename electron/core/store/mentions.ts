import type { Dependent } from '../../../shared/contract/views.ts';
import type { TableName } from '../../../shared/model/index.ts';
import type { ReadDb } from './handle.ts';

/** How a report section names a record: the node's type, the key that holds the id, and which kind of record it is. */
const mentions: Partial<Record<TableName, { type: string; key: string; record: string | null }>> = {
  people: { type: 'person-mention', key: 'personId', record: null },
  events: { type: 'record-reference', key: 'recordId', record: 'event' },
  learning: { type: 'record-reference', key: 'recordId', record: 'learning' },
  recommendations: { type: 'record-reference', key: 'recordId', record: 'recommendation' },
};

/** The report sections that name any of the records in their text: a mention of a record that has gone prints “[removed]”. */
export function mentionsOf(db: ReadDb, table: TableName, ids: readonly number[]): Dependent[] {
  const mention = mentions[table];
  if (mention === undefined) return [];
  const titles = db
    .prepare(
      `SELECT sections.title
       FROM sections, json_tree(sections.content) AS node
       WHERE CASE WHEN node.type = 'object' THEN node.value ->> 'type' = :type
         AND (:record IS NULL OR node.value ->> 'record' = :record)
         AND node.value ->> :key IN (SELECT value FROM json_each(:ids)) END
       GROUP BY sections.id ORDER BY sections.is_appendix, sections.position, sections.id`,
    )
    .all({ ...mention, ids: JSON.stringify(ids) })
    .map((row) => row.title as string);
  if (titles.length === 0) return [];
  return [{ table: 'sections', noun: 'section of the report', count: titles.length, effect: 'mentions', titles }];
}
