import { Refusal } from '../../../shared/contract/errors.ts';
import { type Changes, type NewRow, type Row, type TableName, tables } from '../../../shared/model/index.ts';
import { appendChange } from './change-log.ts';
import { decodeRow, derivedNames, encodeField, fieldNames, quoted, type SqlRow, selectList } from './columns.ts';
import { derivedColumns } from './derive.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { nextRef } from './refs.ts';
import { keepSectionText } from './section-texts.ts';

/** All rows of a table; in order of position where it has one, else of id. */
export function listRows<N extends TableName>(db: ReadDb, table: N): Row<N>[] {
  const order = fieldNames(table).includes('position') ? 'position, id' : 'id';
  const fields = [...fieldNames(table), ...derivedNames(table)];
  return db
    .prepare(`SELECT ${selectList(fields)} FROM ${quoted(table)} ORDER BY ${order}`)
    .all()
    .map((row) => decodeRow(table, row) as Row<N>);
}

/** One row; refused as `not_found` when it is not there (any more). */
export function getRow<N extends TableName>(db: ReadDb, table: N, id: number): Row<N> {
  return decodeRow(table, rawRow(db, table, id)) as Row<N>;
}

/** The row as SQLite holds it: camelCase keys, values encoded, derived columns too. */
export function rawRow(db: ReadDb, table: TableName, id: number): SqlRow {
  const fields = [...fieldNames(table), ...derivedNames(table)];
  const row = db.prepare(`SELECT ${selectList(fields)} FROM ${quoted(table)} WHERE id = ?`).get(id);
  if (row === undefined) throw new Refusal('not_found', `This ${tables[table].noun} is no longer in the case.`);
  return row as SqlRow;
}

export function hasRow(db: ReadDb, table: TableName, id: number): boolean {
  return db.prepare(`SELECT 1 FROM ${quoted(table)} WHERE id = ?`).get(id) !== undefined;
}

/** Adds a row with its defaults, gives it its ref and its id, logs it. */
export function insertRow<N extends TableName>(db: WriteDb, table: N, values: NewRow<N>): number {
  const row: SqlRow = {};
  const given = values as Record<string, unknown>;
  const defaults = tables[table].defaults as Record<string, unknown>;
  for (const field of fieldNames(table)) {
    row[field] = encodeField(table, field, given[field] === undefined ? defaults[field] : given[field]);
  }
  const letters = tables[table].refLetters;
  if (letters.length > 0)
    row.ref = nextRef(db, letters[row.kind === 'good_practice' ? letters.length - 1 : 0] as string);
  return insertRaw(db, table, null, row);
}

/** Puts a row back, or in, exactly as given: undo uses it with the id that the row had. */
export function insertRaw(db: WriteDb, table: TableName, id: number | null, row: SqlRow): number {
  const stored: SqlRow = { id, ...row, ...derivedColumns(table, row, null) };
  const names = Object.keys(stored);
  const result = db
    .prepare(
      `INSERT INTO ${quoted(table)} (${names.map(quoted).join(', ')}) VALUES (${names.map((name) => `:${name}`).join(', ')})`,
    )
    .run(stored);
  const rowId = Number(result.lastInsertRowid);
  keepSectionText(db, table, rowId, row);
  appendChange(db, table, rowId, null, row);
  return rowId;
}

/** Changes the fields given; fields that stay the same are neither written nor logged. Says whether anything changed. */
export function updateRow<N extends TableName>(db: WriteDb, table: N, id: number, changes: Changes<N>): boolean {
  const encoded: SqlRow = {};
  for (const [field, value] of Object.entries(changes as object)) {
    if (value !== undefined) encoded[field] = encodeField(table, field, value);
  }
  return updateRaw(db, table, id, encoded);
}

export function updateRaw(db: WriteDb, table: TableName, id: number, changes: SqlRow): boolean {
  const current = rawRow(db, table, id);
  const names = Object.keys(changes).filter((name) => changes[name] !== current[name]);
  if (names.length === 0) return false;
  const before = Object.fromEntries(names.map((name) => [name, current[name] ?? null]));
  const after = Object.fromEntries(names.map((name) => [name, changes[name] ?? null]));
  const stored = { ...after, ...derivedColumns(table, { ...current, ...after }, current) };
  const assignments = Object.keys(stored).map((name) => `${quoted(name)} = :${name}`);
  db.prepare(`UPDATE ${quoted(table)} SET ${assignments.join(', ')} WHERE id = :id`).run({ ...stored, id });
  keepSectionText(db, table, id, { ...current, ...after });
  appendChange(db, table, id, before, after);
  return true;
}

/** Takes a row out. What hangs on it must have gone before: see `removeRows` in dependents.ts. */
export function deleteRaw(db: WriteDb, table: TableName, id: number): void {
  const current = rawRow(db, table, id);
  const before = Object.fromEntries(fieldNames(table).map((name) => [name, current[name] ?? null]));
  db.prepare(`DELETE FROM ${quoted(table)} WHERE id = ?`).run(id);
  appendChange(db, table, id, before, null);
}
