import { Refusal } from '../../../shared/contract/errors.ts';
import { countWords, plainText } from '../../../shared/rich-text/index.ts';
import { getRow, listRows, updateRow } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers, updateStep } from './records.ts';

/** The report's sections: listed without their texts, which can be long, and saved against the revision edited. */
export const sectionHandlers = {
  'sections.list': ({ session }) =>
    listRows(session.db, 'sections').map(({ content, ...section }) => ({
      ...section,
      wordCount: countWords(plainText(content, { person: () => 'name', record: () => 'reference' })),
    })),
  'sections.get': ({ session }, { id }) => getRow(session.db, 'sections', id),
  'sections.update'({ session }, { id, changes, revision }) {
    const current = getRow(session.db, 'sections', id);
    if (revision !== undefined && revision !== current.revision) {
      throw new Refusal(
        'conflict',
        'This section was changed elsewhere since you began. Your text is kept: choose which to keep.',
      );
    }
    session.write(updateStep('sections', id, changes), (db) => updateRow(db, 'sections', id, changes));
    return { revision: getRow(session.db, 'sections', id).revision };
  },
  ...recordHandlers('sections', ['add', 'remove', 'move']),
} satisfies Partial<Handlers>;
