import type Database from 'better-sqlite3';
import type { TableName } from '../../../shared/model/index.ts';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A case open for reading: the only thing a store function that reads may take. */
export type ReadDb = {
  readonly [readable]: true;
  /** Compiled once for each case; give it SQL that does not vary with the data. */
  readonly prepare: (sql: string) => Database.Statement<unknown[], Record<string, unknown>>;
  /** What `make` makes when it is first asked for, kept until the case is closed: no module keeps state of its own. */
  readonly keep: <T>(make: (db: ReadDb) => T) => T;
};

/** A case inside a write transaction: what it changes is logged under the step that is open. */
export type WriteDb = ReadDb & {
  readonly [writable]: true;
  readonly step: { readonly id: number; readonly at: string; readonly who: string };
  readonly touched: Map<TableName, Set<number>>;
};

/** The branded handle over a connection; the statement cache and what is kept live and end with it. */
export function readDb(raw: Database.Database): ReadDb {
  const statements = new Map<string, Database.Statement<unknown[], Record<string, unknown>>>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = raw.prepare<unknown[], Record<string, unknown>>(sql);
    statements.set(sql, statement);
    return statement;
  };
  const kept = new Map<unknown, unknown>();
  function keep<T>(make: (db: ReadDb) => T): T {
    if (!kept.has(make)) kept.set(make, make(db));
    return kept.get(make) as T;
  }
  const db = { prepare, keep } as ReadDb;
  return db;
}

export function writeDb(db: ReadDb, step: WriteDb['step']): WriteDb {
  return { ...db, step, touched: new Map() } as WriteDb;
}
