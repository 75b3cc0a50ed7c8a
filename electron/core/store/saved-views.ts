import { readSavedView } from '../../../shared/contract/saved-view.ts';
import type { EventFilter, SavedViewCount } from '../../../shared/contract/views.ts';
import { eventConditions } from './event-conditions.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { listRows, updateRow } from './rows.ts';

/** How many events each view holds now, in the order of the views. */
export function countSavedViews(db: ReadDb): SavedViewCount[] {
  return listRows(db, 'savedViews').map(({ id, definition }) => ({
    id,
    events: countEvents(db, readSavedView(definition).filter),
  }));
}

function countEvents(db: ReadDb, filter: EventFilter): number {
  const conditions = eventConditions(db, filter);
  const where = conditions.map(({ sql }) => ` AND ${sql}`).join('');
  const values = conditions.flatMap((condition) => condition.values);
  return db.prepare(`SELECT count(*) AS events FROM events e WHERE true${where}`).get(...values)?.events as number;
}

/** Where records have become one, views that asked for any of them ask for that one. The rest of a view stays as it is. */
export function replaceInSavedViews(
  db: WriteDb,
  facet: 'themeIds' | 'allThemeIds' | 'clusterIds',
  fromIds: readonly number[],
  intoId: number,
): void {
  for (const { id, definition } of listRows(db, 'savedViews')) {
    const asked = readSavedView(definition).filter[facet];
    if (!asked?.some((one) => fromIds.includes(one))) continue;
    const ids = [...new Set(asked.map((one) => (fromIds.includes(one) ? intoId : one)))];
    const { filter, ...others } = definition as { filter: object };
    updateRow(db, 'savedViews', id, { definition: { ...others, filter: { ...filter, [facet]: ids } } });
  }
}
