import type { ReadDb, WriteDb } from './handle.ts';
import { insertRow, updateRow } from './rows.ts';

/** A setting of the case; undefined where nothing was ever chosen. */
export function readSetting(db: ReadDb, key: string): unknown {
  const stored = rowOf(db, key);
  return stored === undefined ? undefined : JSON.parse(stored.value);
}

export function keepSetting(
  db: WriteDb,
  key: string,
  value: Parameters<typeof insertRow<'settings'>>[2]['value'],
): void {
  const stored = rowOf(db, key);
  if (stored === undefined) insertRow(db, 'settings', { key, value });
  else updateRow(db, 'settings', stored.id, { value });
}

function rowOf(db: ReadDb, key: string) {
  const row = db.prepare('SELECT id, value FROM settings WHERE key = ?').get(key);
  return row as { id: number; value: string } | undefined;
}
