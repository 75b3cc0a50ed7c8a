import { Refusal } from '../../../shared/contract/errors.ts';
import type { Row } from '../../../shared/model/index.ts';
import { countFootnotes, countWords, plainText } from '../../../shared/rich-text/index.ts';
import { chronologyIn } from '../../../shared/rules/last-appendix.ts';
import { getRow, listRows, updateRow } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers, updateStep } from './records.ts';

/** The report's sections: listed without their texts, which can be long, and saved against the revision edited. */
export const sectionHandlers = {
  'sections.list': ({ session }) =>
    listRows(session.db, 'sections').map(({ content, ...section }) => ({
      ...section,
      isEmpty: content.children.length === 0,
      wordCount: countWords(plainText(content, { person: () => 'name', record: () => 'reference' })),
      footnoteCount: countFootnotes(content),
      asksForChronology: chronologyIn(content) !== undefined,
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
    if (isInside(listRows(session.db, 'sections'), changes.parentId ?? null, id)) {
      throw new Refusal('invalid_input', 'A section can’t be put inside itself.', 'changes.parentId');
    }
    session.write(updateStep('sections', id, changes), (db) => updateRow(db, 'sections', id, changes));
    return { revision: getRow(session.db, 'sections', id).revision };
  },
  ...recordHandlers('sections', ['add', 'remove', 'move']),
} satisfies Partial<Handlers>;

type Place = Pick<Row<'sections'>, 'id' | 'parentId'>;

/** Whether a section lies in another, at any depth, or is it. */
function isInside(sections: readonly Place[], sectionId: number | null, outerId: number): boolean {
  if (sectionId === null || sectionId === outerId) return sectionId !== null;
  const parentId = sections.find((section) => section.id === sectionId)?.parentId ?? null;
  return isInside(sections, parentId, outerId);
}
