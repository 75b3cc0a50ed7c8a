import type Database from 'better-sqlite3';
import { Refusal } from '../../../shared/contract/errors.ts';
import { searchedTables } from '../../../shared/contract/search.ts';
import type { Step } from '../../../shared/contract/views.ts';
import { indexing } from './bulk-index.ts';
import { applySide, entriesOfStep, type LogEntry } from './change-log.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { deleteRaw, insertRaw, rawRow, updateRaw } from './rows.ts';

/** What a person does at once, as the undo list names it. */
export type StepWords = {
  readonly label: string;
  /** Writes with the same key within a few seconds are one step: typing in one field. */
  readonly mergeKey?: string;
  /** False for what can't be taken back, such as a document that has left. */
  readonly isUndoable?: boolean;
};

/** Pauses in typing shorter than this stay one step (milliseconds). */
const mergeWithin = 5_000;

type OpenStep = WriteDb['step'];

/** Opens a step for a write, or goes on with the last one when it is the same typing. */
export function beginStep(db: ReadDb, words: StepWords, at: Date, who: string): OpenStep {
  const now = at.toISOString();
  const last = db
    .prepare('SELECT id, who, merge_key AS mergeKey, last_at AS lastAt, state FROM steps ORDER BY id DESC LIMIT 1')
    .get();
  if (
    words.mergeKey !== undefined &&
    last?.mergeKey === words.mergeKey &&
    last.state === 'done' &&
    last.who === who &&
    at.getTime() - Date.parse(last.lastAt as string) < mergeWithin
  ) {
    db.prepare('UPDATE steps SET last_at = ? WHERE id = ?').run(now, last.id);
    return { id: last.id as number, at: now, who };
  }
  const state = (words.isUndoable ?? true) ? 'done' : 'kept';
  return appendStep(db, { label: words.label, mergeKey: words.mergeKey ?? null, reverses: null, state }, now, who);
}

function appendStep(
  db: ReadDb,
  step: { label: string; mergeKey: string | null; reverses: number | null; state: Step['state'] },
  at: string,
  who: string,
): OpenStep {
  const result = db
    .prepare(
      `INSERT INTO steps (at, who, label, merge_key, last_at, reverses, state)
       VALUES (:at, :who, :label, :mergeKey, :at, :reverses, :state)`,
    )
    .run({ ...step, at, who });
  return { id: Number(result.lastInsertRowid), at, who };
}

/** A step that changed nothing leaves no trace; one that did something new is the end of redo. */
export function endStep(db: WriteDb): void {
  if (db.touched.size === 0) {
    db.prepare('DELETE FROM steps WHERE id = ? AND id NOT IN (SELECT step_id FROM change_log)').run(db.step.id);
    return;
  }
  db.prepare(
    `UPDATE steps SET state = 'replaced'
     WHERE state = 'taken_back' AND EXISTS (SELECT 1 FROM steps WHERE id = ? AND state = 'done' AND reverses IS NULL)`,
  ).run(db.step.id);
}

type Target = { readonly id: number; readonly label: string };

/** The step that undo takes back next: the last one done. */
export function undoTarget(db: ReadDb): Target | null {
  return (
    (db.prepare("SELECT id, label FROM steps WHERE state = 'done' ORDER BY id DESC LIMIT 1").get() as
      | Target
      | undefined) ?? null
  );
}

/** The step that redo does again next: the earliest one taken back, since steps are taken back from the last. */
export function redoTarget(db: ReadDb): Target | null {
  return (
    (db.prepare("SELECT id, label FROM steps WHERE state = 'taken_back' ORDER BY id LIMIT 1").get() as
      | Target
      | undefined) ?? null
  );
}

/** Opens the step that records an undo or a redo of `target`. */
export function beginReversal(db: ReadDb, target: Target, kind: 'Undo' | 'Redo', at: Date, who: string): OpenStep {
  return appendStep(
    db,
    { label: `${kind}: ${target.label}`, mergeKey: null, reverses: target.id, state: 'kept' },
    at.toISOString(),
    who,
  );
}

/** Takes a step back, row by row from its last change; itself logged. */
export function takeBack(db: WriteDb, raw: Database.Database, target: Target): void {
  raw.pragma('defer_foreign_keys = ON');
  const entries = entriesOfStep(db, target.id).reverse();
  indexing(db, searchedAmong(entries), () => {
    for (const entry of entries) {
      if (entry.before === null) deleteRaw(db, entry.table, entry.rowId);
      else if (entry.after === null) insertRaw(db, entry.table, entry.rowId, applySide(entry.before, {}));
      else updateRaw(db, entry.table, entry.rowId, applySide(entry.before, rawRow(db, entry.table, entry.rowId)));
    }
  });
  setState(db, target.id, 'taken_back');
}

/** Does a step again that was taken back; itself logged. */
export function doAgain(db: WriteDb, raw: Database.Database, target: Target): void {
  raw.pragma('defer_foreign_keys = ON');
  const entries = entriesOfStep(db, target.id);
  indexing(db, searchedAmong(entries), () => {
    for (const entry of entries) {
      if (entry.after === null) deleteRaw(db, entry.table, entry.rowId);
      else if (entry.before === null) insertRaw(db, entry.table, entry.rowId, applySide(entry.after, {}));
      else updateRaw(db, entry.table, entry.rowId, applySide(entry.after, rawRow(db, entry.table, entry.rowId)));
    }
  });
  setState(db, target.id, 'done');
}

function searchedAmong(entries: readonly LogEntry[]): number {
  const searched: readonly string[] = searchedTables;
  return entries.filter(({ table }) => searched.includes(table)).length;
}

/** Breaks the run of typing, so that what follows is a step of its own. */
function setState(db: WriteDb, id: number, state: Step['state']): void {
  const result = db.prepare('UPDATE steps SET state = ?, merge_key = NULL WHERE id = ?').run(state, id);
  if (result.changes !== 1) throw new Refusal('nothing_to_undo', 'There is nothing to take back.');
}

/** The steps, newest first. */
export function listSteps(db: ReadDb, limit: number): Step[] {
  return db
    .prepare('SELECT id, at, who, label, state FROM steps ORDER BY id DESC LIMIT ?')
    .all(limit) as unknown as Step[];
}

/** The labels of the steps asked, by id. */
export function stepLabels(db: ReadDb, ids: readonly number[]): Map<number, string> {
  const rows = db
    .prepare('SELECT id, label FROM steps WHERE id IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.id as number, row.label as string]));
}
