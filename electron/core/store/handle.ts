import type Database from 'better-sqlite3';
import type { TableName } from '../../../shared/model/index.ts';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A case open for reading: the only thing a store function that reads may take. */
export type ReadDb = {
  readonly [readable]: true;
  /** Compiled once for each case; give it SQL that does not vary with the data. */
  readonly prepare: (sql: string) => Database.Statement<unknown[], Record<string, unknown>>;
};

/** A case inside a write transaction: what it changes is logged under the step that is open. */
export type WriteDb = ReadDb & {
  readonly [writable]: true;
  readonly step: { readonly id: number; readonly at: string; readonly who: string };
  readonly touched: Map<TableName, Set<number>>;
};

/** The branded handle over a connection; the statement cache lives and ends with it. */
export function readDb(raw: Database.Database): ReadDb {
  const statements = new Map<string, Database.Statement<unknown[], Record<string, unknown>>>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = raw.prepare<unknown[], Record<string, unknown>>(sql);
    statements.set(sql, statement);
    return statement;
  };
  return { prepare } as ReadDb;
}

export function writeDb(db: ReadDb, step: WriteDb['step']): WriteDb {
  return { ...db, step, touched: new Map() } as WriteDb;
}
