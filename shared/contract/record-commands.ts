import { z } from 'zod';
import { recordId } from '../model/fields.ts';
import { type Changes, type NewRow, type Row, type TableName, tables } from '../model/index.ts';
import { changesSchema, newRowSchema } from '../model/table.ts';
import { type Command, caseCommand } from './command.ts';

type Verb = 'list' | 'add' | 'update' | 'remove' | 'move';

type RecordCommand<N extends TableName, V extends Verb> = {
  list: Command<z.ZodObject<Record<never, never>>, readonly Row<N>[]>;
  add: Command<z.ZodType<NewRow<N>, NewRow<N>>, { id: number }>;
  update: Command<z.ZodType<{ id: number; changes: Changes<N> }, { id: number; changes: Changes<N> }>, null>;
  remove: Command<z.ZodObject<{ ids: z.ZodArray<z.ZodInt> }>, null>;
  move: Command<z.ZodObject<{ id: z.ZodInt; to: z.ZodInt }>, null>;
}[V];

export type RecordCommands<N extends TableName, V extends Verb> = {
  [K in V as `${N}.${K}`]: RecordCommand<N, K>;
};

/**
 * The commands that every kind of record shares: `people.list`, `people.add`, `people.update`, `people.remove` (what
 * hangs on the record goes with it, in one step that undo restores) and `people.move` (to a place counted from 0).
 */
export function recordCommands<const N extends TableName, const V extends Verb>(
  name: N,
  verbs: readonly V[],
): RecordCommands<N, V> {
  const table = tables[name];
  const inputs: Record<Verb, () => z.ZodType> = {
    list: () => z.strictObject({}),
    add: () => newRowSchema(table),
    update: () => z.strictObject({ id: recordId, changes: changesSchema(table) }),
    remove: () => z.strictObject({ ids: z.array(recordId).min(1).max(50_000) }),
    move: () => z.strictObject({ id: recordId, to: z.int().min(0) }),
  };
  const commands = Object.fromEntries(verbs.map((verb) => [`${name}.${verb}`, caseCommand()(inputs[verb]())]));
  return commands as RecordCommands<N, V>;
}
