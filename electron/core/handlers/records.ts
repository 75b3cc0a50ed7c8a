import { Refusal } from '../../../shared/contract/errors.ts';
import { isPartialDate } from '../../../shared/dates/index.ts';
import type { Changes, NewRow, Row, TableName } from '../../../shared/model/index.ts';
import { tables } from '../../../shared/model/index.ts';
import type { Context } from '../context.ts';
import { fieldNames } from '../store/columns.ts';
import { dependentsOf, removeRows } from '../store/dependents.ts';
import { mentionsOf } from '../store/mentions.ts';
import { getRow, insertRow, listRows, updateRow } from '../store/rows.ts';

type Verb = 'list' | 'add' | 'update' | 'remove' | 'move';

type RecordHandler<N extends TableName, V extends Verb> = {
  list: (context: Context, input: object) => readonly Row<N>[];
  add: (context: Context, input: NewRow<N>) => { id: number };
  update: (context: Context, input: { id: number; changes: Changes<N> }) => null;
  remove: (context: Context, input: { ids: number[] }) => null;
  move: (context: Context, input: { id: number; to: number }) => null;
}[V];

type RecordHandlers<N extends TableName, V extends Verb> = { readonly [K in V as `${N}.${K}`]: RecordHandler<N, K> };

/** The handlers behind `recordCommands`: the same five verbs for every kind of record, each one step that undo knows. */
export function recordHandlers<const N extends TableName, const V extends Verb>(
  table: N,
  verbs: readonly V[],
): RecordHandlers<N, V> {
  const { noun } = tables[table];
  const all: { [K in Verb]: RecordHandler<N, K> } = {
    list: ({ session }) => listRows(session.db, table),
    add({ session }, input) {
      checkDates(input);
      return session.write({ label: `Add ${noun}` }, (db) => {
        const values = { ...input } as NewRow<N> & { position?: number };
        if (fieldNames(table).includes('position') && values.position === undefined)
          values.position = nextPosition(db, table);
        return { id: guardUnique(noun, () => insertRow(db, table, values)) };
      });
    },
    update({ session }, { id, changes }) {
      checkDates(changes);
      session.write(updateStep(table, id, changes), (db) => guardUnique(noun, () => updateRow(db, table, id, changes)));
      return null;
    },
    remove({ session }, { ids }) {
      const label = ids.length === 1 ? `Delete ${noun}` : `Delete ${ids.length} records (${noun})`;
      session.write({ label }, (db) => removeRows(db, table, ids));
      return null;
    },
    move({ session }, { id, to }) {
      session.write({ label: `Move ${noun}` }, (db) => {
        const moved = getRow(db, table, id);
        const order = listRows(db, table).filter((row) => row.id !== id && isSibling(row, moved));
        order.splice(Math.min(to, order.length), 0, moved);
        order.forEach((row, position) => {
          updateRow(db, table, row.id, { position } as unknown as Changes<N>);
        });
      });
      return null;
    },
  };
  return Object.fromEntries(verbs.map((verb) => [`${table}.${verb}`, all[verb]])) as RecordHandlers<N, V>;
}

export const dependentsHandler = {
  'records.dependents': ({ session }: Context, { table, ids }: { table: TableName; ids: number[] }) => [
    ...dependentsOf(session.db, table, ids),
    ...mentionsOf(session.db, table, ids),
  ],
};

/** Rows that share an order: findings of one kind, actions of one recommendation, sections of one parent. */
function isSibling(row: object, moved: object): boolean {
  return ['kind', 'recommendationId', 'parentId', 'isAppendix'].every(
    (field) => (row as Record<string, unknown>)[field] === (moved as Record<string, unknown>)[field],
  );
}

function nextPosition(db: Parameters<typeof listRows>[0], table: TableName): number {
  return (
    listRows(db, table).reduce((highest, row) => Math.max(highest, (row as { position?: number }).position ?? 0), -1) +
    1
  );
}

/** How the undo list names a change, and which later typing belongs to the same step. */
export function updateStep(table: TableName, id: number, changes: object): { label: string; mergeKey: string } {
  const fields = Object.keys(changes).sort();
  const label =
    fields.length === 1
      ? `Change ${wordsOf(fields[0] as string)} of ${tables[table].noun}`
      : `Change ${tables[table].noun}`;
  return { label, mergeKey: `${table} ${id} ${fields.join(' ')}` };
}

/** Fields whose names do not say what people see. */
const spokenFields: Readonly<Record<string, string>> = {
  content: 'text',
  isSubject: '“Subject of the review”',
  isInKey: '“Listed in the key”',
  isDeceased: '“Has died”',
};

/** `agencyAnalysis` → "agency analysis". */
const wordsOf = (field: string) =>
  spokenFields[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/ id$/, '');

/** The same link or tag twice is refused where it happens, in words. */
export function guardUnique<T>(noun: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'SQLITE_CONSTRAINT_UNIQUE') throw new Refusal('conflict', `There is already a ${noun} like that.`);
    if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
      throw new Refusal('not_found', 'Something this belongs to is no longer in the case.');
    }
    if (code === 'SQLITE_CONSTRAINT_CHECK')
      throw new Refusal('invalid_input', `These values don’t go together in one ${noun}.`);
    throw error;
  }
}

/** Fields that hold one EDTF value each. An event's own start and end are checked together, by its handlers. */
const dateFields = [
  'recordedOn',
  'knownOn',
  'dateOfBirth',
  'documentDate',
  'periodStart',
  'periodEnd',
  'dueOn',
  'startOn',
  'contactOn',
  'endOn',
];

/** Refuses a single date that can’t be stored, naming its field. */
export function checkDates(values: object): void {
  for (const field of dateFields) {
    const value = (values as Record<string, unknown>)[field];
    if (typeof value === 'string' && !isPartialDate(value, null)) {
      throw new Refusal('invalid_input', 'This date can’t be read. Write it as 3 June 2019, June 2019 or 2019.', field);
    }
  }
}
