import { Refusal } from '../../../shared/contract/errors.ts';
import type { Dependent } from '../../../shared/contract/views.ts';
import { type TableName, tableNames, tables } from '../../../shared/model/index.ts';
import { indexing } from './bulk-index.ts';
import { quoted, snakeCase } from './columns.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { deleteRaw, hasRow, updateRaw } from './rows.ts';

/** A column of one table that points at another, and what becomes of it when the other row goes. */
type Reference = {
  readonly table: TableName;
  readonly field: string;
  readonly effect: Dependent['effect'];
};

const effects: Readonly<Record<string, Dependent['effect']>> = {
  CASCADE: 'removed',
  'SET NULL': 'unlinked',
  RESTRICT: 'blocks',
};

type ReferencesTo = (target: TableName) => readonly Reference[];

/** Asks the schema once for each table, since a cascade over thousands of rows asks for the same few again and again. */
function askedOnce(db: ReadDb): ReferencesTo {
  const known = new Map<TableName, readonly Reference[]>();
  return (target) => {
    const references = known.get(target) ?? referencesTo(db, target);
    known.set(target, references);
    return references;
  };
}

/** The schema itself says what relies on what (SQLite, PRAGMA foreign_key_list), so it is written down once. */
function referencesTo(db: ReadDb, target: TableName): Reference[] {
  return tableNames.flatMap((table) =>
    db
      .prepare(
        `SELECT "from" AS field, on_delete AS onDelete FROM pragma_foreign_key_list('${snakeCase(table)}') WHERE "table" = ?`,
      )
      .all(snakeCase(target))
      .map((row) => ({
        table,
        field: camelCase(row.field as string),
        effect: effects[row.onDelete as string] ?? 'blocks',
      })),
  );
}

const camelCase = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function referringIds(db: ReadDb, reference: Reference, id: number): number[] {
  return db
    .prepare(`SELECT id FROM ${quoted(reference.table)} WHERE ${quoted(reference.field)} = ?`)
    .all(id)
    .map((row) => row.id as number);
}

/** Rows of one table that point at the records, by whichever of the columns. */
function referringCount(
  db: ReadDb,
  table: TableName,
  references: readonly Pick<Reference, 'field'>[],
  ids: readonly number[],
): number {
  const points = references.map(({ field }) => `${quoted(field)} IN (SELECT value FROM json_each(:ids))`);
  return db
    .prepare(`SELECT count(*) AS count FROM ${quoted(table)} WHERE ${points.join(' OR ')}`)
    .get({ ids: JSON.stringify(ids) })?.count as number;
}

/** What relies on the records: what would go with them, lose its link, or stand in the way. A row counts once. */
export function dependentsOf(db: ReadDb, table: TableName, ids: readonly number[]): Dependent[] {
  const alike = Map.groupBy(referencesTo(db, table), (reference) => `${reference.table} ${reference.effect}`);
  return [...alike.values()].flatMap((references) => {
    const [first] = references;
    const count = first ? referringCount(db, first.table, references, ids) : 0;
    if (!first || count === 0) return [];
    return [{ table: first.table, noun: tables[first.table].noun, count, effect: first.effect }];
  });
}

/** Removes a record and what hangs on it, each row logged; refused as `in_use` where something stands in the way. */
export function removeRow(db: WriteDb, table: TableName, id: number): void {
  removeRows(db, table, [id]);
}

/** As `removeRow`, for many at once. */
export function removeRows(db: WriteDb, table: TableName, ids: readonly number[]): void {
  const references = askedOnce(db);
  indexing(db, ids.length, () => {
    for (const id of ids) removeWithDependents(db, references, table, id);
  });
}

function removeWithDependents(db: WriteDb, references: ReferencesTo, table: TableName, id: number): void {
  if (!hasRow(db, table, id)) throw new Refusal('not_found', `This ${tables[table].noun} is no longer in the case.`);
  for (const reference of references(table)) {
    for (const referringId of referringIds(db, reference, id)) {
      if (reference.effect === 'removed') removeWithDependents(db, references, reference.table, referringId);
      else if (reference.effect === 'unlinked')
        updateRaw(db, reference.table, referringId, { [reference.field]: null });
      else throw inUse(db, table, id, reference);
    }
  }
  deleteRaw(db, table, id);
}

function inUse(db: ReadDb, table: TableName, id: number, reference: Reference): Refusal {
  const count = referringCount(db, reference.table, [reference], [id]);
  const noun = tables[reference.table].noun;
  return new Refusal(
    'in_use',
    `This ${tables[table].noun} can’t be deleted: ${count} ${noun}${count === 1 ? ' relies' : 's rely'} on it. Change ${count === 1 ? 'it' : 'them'} first.`,
  );
}
