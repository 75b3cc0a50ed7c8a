import { Refusal } from '../../../shared/contract/errors.ts';
import type { Changes, Row } from '../../../shared/model/index.ts';
import type { ReadDb } from '../store/handle.ts';
import { listRows, updateRow } from '../store/rows.ts';
import { countSavedViews } from '../store/saved-views.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

/** A definition that its schema has read is JSON, which its optional facets hide from the compiler. */
type Json = Row<'savedViews'>['definition'];

const records = recordHandlers('savedViews', ['list', 'add', 'remove', 'move']);

/** Named filters of the chronology. No two bear the same name, or a menu of them could not be read. */
export const savedViewHandlers = {
  ...records,
  'savedViews.add'(context, input) {
    refuseTakenName(context.session.db, input.name, null);
    return records['savedViews.add'](context, { ...input, definition: input.definition as Json });
  },
  'savedViews.update'({ session }, { id, changes }) {
    if (changes.name !== undefined) refuseTakenName(session.db, changes.name, id);
    const label = changes.definition === undefined ? 'Rename saved view' : 'Change what a saved view shows';
    session.write({ label }, (db) => updateRow(db, 'savedViews', id, changes as Changes<'savedViews'>));
    return null;
  },
  'savedViews.counts': ({ session }) => countSavedViews(session.db),
} satisfies Partial<Handlers>;

function refuseTakenName(db: ReadDb, name: string, ownId: number | null): void {
  const plain = (one: string) => one.trim().toLocaleLowerCase('en-GB');
  const isTaken = listRows(db, 'savedViews').some((view) => view.id !== ownId && plain(view.name) === plain(name));
  if (isTaken) throw new Refusal('conflict', 'There is already a view with this name. Choose another.', 'name');
}
