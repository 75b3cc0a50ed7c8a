import type { Row } from '../../../shared/model/index.ts';
import { decodeRow, fieldNames, selectList } from './columns.ts';
import type { ReadDb } from './handle.ts';

/** The ids of the events that have a tag of this theme (null: none) and kind. */
export function taggedEvents(db: ReadDb, themeId: number | null, kind: Row<'eventTags'>['kind']): Set<number> {
  const rows = db
    .prepare('SELECT event_id AS eventId FROM event_tags WHERE coalesce(theme_id, 0) = ? AND kind = ?')
    .all(themeId ?? 0, kind);
  return new Set(rows.map((row) => row.eventId as number));
}

/** Every tag of a theme. */
export function tagsOfTheme(db: ReadDb, themeId: number): Row<'eventTags'>[] {
  return tagsWhere(db, 'theme_id = ?', [themeId]);
}

/** Every tag of a theme (null: none) and kind. */
export function tagsOfKind(db: ReadDb, themeId: number | null, kind: Row<'eventTags'>['kind']): Row<'eventTags'>[] {
  return tagsWhere(db, 'coalesce(theme_id, 0) = ? AND kind = ?', [themeId ?? 0, kind]);
}

function tagsWhere(db: ReadDb, condition: string, values: readonly (string | number)[]): Row<'eventTags'>[] {
  return db
    .prepare(`SELECT ${selectList(fieldNames('eventTags'))} FROM event_tags WHERE ${condition} ORDER BY id`)
    .all(...values)
    .map((row) => decodeRow('eventTags', row) as Row<'eventTags'>);
}
