import type { WriteDb } from './handle.ts';

/**
 * Runs work that writes very many rows without indexing them one by one, and indexes all at the end.
 *
 * FTS5 writes out what it has gathered at every statement of a trigger, which costs milliseconds for each row and
 * seconds for thousands. The triggers go and come back inside the transaction, so a failure leaves them as they were.
 */
export function indexAtOnce<T>(db: WriteDb, work: () => T): T {
  const triggers = db
    .prepare(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%\\_search\\_of\\_%' ESCAPE '\\'",
    )
    .all() as { name: string; sql: string }[];
  for (const { name } of triggers) db.prepare(`DROP TRIGGER ${name}`).run();
  const value = work();
  const indexes = new Set(triggers.map(({ name }) => name.replace(/_of_\w+$/, '')));
  for (const index of indexes) db.prepare(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`).run();
  for (const { sql } of triggers) db.prepare(sql).run();
  return value;
}

/** From about here on, indexing a whole case at once is quicker than row by row. */
const manyRows = 50;

/** Runs work that writes so many rows of searched tables, in whichever way indexes them sooner. */
export function indexing<T>(db: WriteDb, rowCount: number, work: () => T): T {
  return rowCount > manyRows ? indexAtOnce(db, work) : work();
}
