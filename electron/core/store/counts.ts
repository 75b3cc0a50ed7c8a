import type { MatrixCell, ThemeUse } from '../../../shared/contract/views.ts';
import { type TableName, tableNames } from '../../../shared/model/index.ts';
import { quoted } from './columns.ts';
import type { ReadDb } from './handle.ts';

/** How many rows each table has. */
export function countRows(db: ReadDb): Record<TableName, number> {
  const counts = tableNames.map((table) => {
    const row = db.prepare(`SELECT count(*) AS count FROM ${quoted(table)}`).get();
    return [table, row?.count as number] as const;
  });
  return Object.fromEntries(counts) as Record<TableName, number>;
}

export function countUndated(db: ReadDb): number {
  return db.prepare('SELECT count(*) AS count FROM events WHERE earliest IS NULL').get()?.count as number;
}

/** Theme × agency: tags by kind and the events behind them, for every pair that has any. */
export function themeMatrix(db: ReadDb): MatrixCell[] {
  return db
    .prepare(
      `SELECT t.theme_id AS themeId, e.agency_id AS agencyId, e.source_kind AS sourceKind,
              sum(t.kind = 'concern') AS concern, sum(t.kind = 'good_practice') AS goodPractice,
              sum(t.kind = 'context') AS context, count(DISTINCT e.id) AS events
       FROM event_tags t JOIN events e ON e.id = t.event_id
       LEFT JOIN themes h ON h.id = t.theme_id LEFT JOIN agencies a ON a.id = e.agency_id
       GROUP BY t.theme_id, e.agency_id, e.source_kind
       ORDER BY h.id IS NULL, h.position, h.id, a.id IS NULL, a.position, a.id, e.source_kind`,
    )
    .all() as unknown as MatrixCell[];
}

/** How many tags of each kind each theme has: what the keys for tagging need, in a tenth of the time of the matrix. */
export function themeUses(db: ReadDb): ThemeUse[] {
  return db
    .prepare(
      `SELECT theme_id AS themeId, sum(kind = 'concern') AS concern, sum(kind = 'good_practice') AS goodPractice,
              sum(kind = 'context') AS context
       FROM event_tags GROUP BY theme_id ORDER BY theme_id`,
    )
    .all() as unknown as ThemeUse[];
}
