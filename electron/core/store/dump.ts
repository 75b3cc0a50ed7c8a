import { Refusal } from '../../../shared/contract/errors.ts';
import { type CaseDump, type CaseTables, caseDumpVersion } from '../../../shared/model/case-dump.ts';
import { type TableName, tableNames } from '../../../shared/model/index.ts';
import { indexAtOnce } from './bulk-index.ts';
import { decodeRow, encodeField, fieldNames, quoted, type SqlRow, selectList } from './columns.ts';
import { derivedColumns } from './derive.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { refCounters, setRefCounter } from './refs.ts';
import { keepSectionText } from './section-texts.ts';

/** Everything now in the case, private fields too, without the change log. */
export function dumpCase(db: ReadDb): CaseDump {
  const rows = tableNames.map((table) => [table, storedRows(db, table)] as const);
  return {
    format: 'casewright-case',
    version: caseDumpVersion,
    refCounters: refCounters(db),
    ...(Object.fromEntries(rows) as unknown as CaseTables),
  };
}

/** Makes a dump of tables that were not dumped from a case: the counters are found when it is loaded. */
export function wholeDump(tables: CaseTables): CaseDump {
  const refCounters = { C: 0, E: 0, G: 0, L: 0, R: 0 };
  return { format: 'casewright-case', version: caseDumpVersion, refCounters, ...tables };
}

function storedRows(db: ReadDb, table: TableName): unknown[] {
  return db
    .prepare(`SELECT ${selectList(fieldNames(table))} FROM ${quoted(table)} ORDER BY id`)
    .all()
    .map((row) => decodeRow(table, row));
}

/**
 * Fills a new case with a dump, ids and refs kept. The rows are where the case starts from and are not logged one by
 * one. Refused as `invalid_input`, with nothing written, when rows contradict each other (an event of an agency that
 * is not there, a ref given twice).
 */
export function loadCase(db: WriteDb, dump: CaseDump): void {
  try {
    indexAtOnce(db, () => {
      for (const table of tableNames) loadRows(db, table, dump[table]);
    });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('SQLITE_CONSTRAINT'))
      throw error;
    throw new Refusal(
      'invalid_input',
      'The dump contradicts itself: a record refers to one that is not there, or is there twice.',
    );
  }
  for (const [letter, last] of Object.entries(dump.refCounters)) {
    setRefCounter(db, letter, Math.max(last, highestRef(db, letter)));
  }
}

function loadRows(db: WriteDb, table: TableName, rows: readonly { readonly id: number }[]): void {
  const insert = db.prepare(insertSql(table));
  for (const row of rows) {
    const stored = storedForm(table, row);
    insert.run(stored);
    keepSectionText(db, table, row.id, stored);
  }
}

function insertSql(table: TableName): string {
  const names = ['id', ...fieldNames(table), ...Object.keys(derivedColumns(table, {}, null))];
  return `INSERT INTO ${quoted(table)} (${names.map(quoted).join(', ')}) VALUES (${names.map((name) => `:${name}`).join(', ')})`;
}

function storedForm(table: TableName, row: { readonly id: number }): SqlRow {
  const values = row as Readonly<Record<string, unknown>>;
  const encoded: SqlRow = { id: row.id };
  for (const field of fieldNames(table)) encoded[field] = encodeField(table, field, values[field]);
  return { ...encoded, ...derivedColumns(table, encoded, null) };
}

const refSources: Readonly<Record<string, string>> = {
  E: 'SELECT max(ref) AS ref FROM events',
  C: 'SELECT max(ref) AS ref FROM clusters',
  L: "SELECT max(ref) AS ref FROM learning WHERE kind = 'learning_point'",
  G: "SELECT max(ref) AS ref FROM learning WHERE kind = 'good_practice'",
  R: 'SELECT max(ref) AS ref FROM recommendations',
};

function highestRef(db: ReadDb, letter: string): number {
  const sql = refSources[letter];
  return sql === undefined ? 0 : ((db.prepare(sql).get()?.ref as number | null) ?? 0);
}
