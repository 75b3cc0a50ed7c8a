import { createHash } from 'node:crypto';
import type { TableName } from '../../../shared/model/index.ts';
import type { SqlRow, SqlValue } from './columns.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { applyTextPatch, makeTextPatch, type TextPatch } from './text-patch.ts';

/** One side of a logged change: whole values, or patches of long texts. Null where the row did not exist. */
export type LoggedSide = Record<string, SqlValue | TextPatch> | null;

export type LogEntry = {
  readonly id: number;
  readonly stepId: number;
  readonly at: string;
  readonly who: string;
  readonly table: TableName;
  readonly rowId: number;
  readonly before: LoggedSide;
  readonly after: LoggedSide;
};

/** Appends what became of one row. `before` and `after` hold the changed columns, or all of them where one is null. */
export function appendChange(
  db: WriteDb,
  table: TableName,
  rowId: number,
  before: SqlRow | null,
  after: SqlRow | null,
): void {
  const sides = withPatches(before, after);
  const entry = {
    at: db.step.at,
    who: db.step.who,
    stepId: db.step.id,
    table,
    rowId,
    before: sides.before === null ? null : JSON.stringify(sides.before),
    after: sides.after === null ? null : JSON.stringify(sides.after),
  };
  const last = db.prepare('SELECT hash FROM change_log ORDER BY id DESC LIMIT 1').get();
  db.prepare(
    `INSERT INTO change_log (step_id, at, who, table_name, row_id, before, after, hash)
     VALUES (:stepId, :at, :who, :table, :rowId, :before, :after, :hash)`,
  ).run({ ...entry, hash: entryHash((last?.hash as Buffer | undefined) ?? null, entry) });
  const ids = db.touched.get(table) ?? new Set();
  db.touched.set(table, ids.add(rowId));
}

type StoredEntry = {
  stepId: number;
  at: string;
  who: string;
  table: string;
  rowId: number;
  before: string | null;
  after: string | null;
};

/** SHA-256 over the previous entry's hash and this entry: a changed or missing entry breaks every later one. */
function entryHash(previous: Buffer | null, entry: StoredEntry): Buffer {
  const { stepId, at, who, table, rowId, before, after } = entry;
  const hash = createHash('sha256');
  if (previous !== null) hash.update(previous);
  return hash.update(JSON.stringify([stepId, at, who, table, rowId, before, after])).digest();
}

function withPatches(before: SqlRow | null, after: SqlRow | null): { before: LoggedSide; after: LoggedSide } {
  if (before === null || after === null) return { before, after };
  const sides: { before: NonNullable<LoggedSide>; after: NonNullable<LoggedSide> } = { before: {}, after: {} };
  for (const [column, value] of Object.entries(after)) {
    const old = before[column] ?? null;
    const patch = typeof old === 'string' && typeof value === 'string' ? makeTextPatch(old, value) : null;
    sides.before[column] = patch?.before ?? old;
    sides.after[column] = patch?.after ?? value;
  }
  return sides;
}

const columns = 'id, step_id AS stepId, at, who, table_name AS "table", row_id AS rowId, before, after, hash';

/** The entries of a step, oldest first. */
export function entriesOfStep(db: ReadDb, stepId: number): LogEntry[] {
  return db.prepare(`SELECT ${columns} FROM change_log WHERE step_id = ? ORDER BY id`).all(stepId).map(readEntry);
}

/** Every change of one record, newest first. */
export function entriesOfRow(db: ReadDb, table: TableName, rowId: number): LogEntry[] {
  return db
    .prepare(`SELECT ${columns} FROM change_log WHERE table_name = ? AND row_id = ? ORDER BY id DESC`)
    .all(table, rowId)
    .map(readEntry);
}

function readEntry(row: Record<string, unknown>): LogEntry {
  return {
    ...(row as unknown as LogEntry),
    before: row.before === null ? null : JSON.parse(row.before as string),
    after: row.after === null ? null : JSON.parse(row.after as string),
  };
}

/** A logged side applied to the columns as they stand: patches become whole texts. */
export function applySide(side: NonNullable<LoggedSide>, current: SqlRow): SqlRow {
  return Object.fromEntries(
    Object.entries(side).map(([column, value]) => [
      column,
      typeof value === 'object' && value !== null ? applyTextPatch(current[column] as string, value) : value,
    ]),
  );
}

/** Whether every entry still follows from the one before it: false when the log was changed outside Casewright. */
export function isChangeLogWhole(db: ReadDb): boolean {
  let previous: Buffer | null = null;
  for (const row of db.prepare(`SELECT ${columns} FROM change_log ORDER BY id`).iterate()) {
    const expected = entryHash(previous, row as unknown as StoredEntry);
    if (!expected.equals(row.hash as Buffer)) return false;
    previous = expected;
  }
  return true;
}
