import { Refusal } from '../../../shared/contract/errors.ts';
import { removeRow } from '../store/dependents.ts';
import { tagsOfTheme } from '../store/event-tags.ts';
import type { WriteDb } from '../store/handle.ts';
import { getRow, listRows, updateRow } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';
import { moveTags } from './move-tags.ts';
import { addTheme } from './theme-frame.ts';

/** Several themes become one, and one becomes two; every tag, note and finding is kept. */
export const mergeThemesHandler = {
  'themes.merge'({ session }, { fromIds, intoId }) {
    if (fromIds.includes(intoId)) {
      throw new Refusal('invalid_input', 'A theme can’t be merged into itself. Choose another.', 'intoId');
    }
    const count = new Set(fromIds).size;
    session.write({ label: count === 1 ? 'Merge two themes' : `Merge ${count + 1} themes` }, (db) => {
      getRow(db, 'themes', intoId);
      for (const fromId of new Set(fromIds)) {
        getRow(db, 'themes', fromId);
        moveTags(db, tagsOfTheme(db, fromId), intoId);
        moveFindings(db, fromId, intoId);
        removeRow(db, 'themes', fromId);
      }
    });
    return null;
  },
  'themes.split'({ session }, { fromId, tagIds, into }) {
    return session.write({ label: 'Split theme' }, (db) => {
      getRow(db, 'themes', fromId);
      const ofTheme = new Map(tagsOfTheme(db, fromId).map((tag) => [tag.id, tag]));
      const tags = [...new Set(tagIds)].flatMap((id) => ofTheme.get(id) ?? []);
      if (tags.length < new Set(tagIds).size) {
        throw new Refusal('not_found', 'Some of these events are no longer tagged with this theme.', 'tagIds');
      }
      if ('id' in into && into.id === fromId) {
        throw new Refusal('invalid_input', 'These tags are in this theme. Choose another.', 'into.id');
      }
      const id = 'id' in into ? getRow(db, 'themes', into.id).id : addTheme(db, into.label, fromId, 'into.label');
      moveTags(db, tags, id);
      return { id };
    });
  },
} satisfies Partial<Handlers>;

function moveFindings(db: WriteDb, fromId: number, intoId: number): void {
  const links = listRows(db, 'learningThemes');
  const kept = new Set(links.filter(({ themeId }) => themeId === intoId).map(({ learningId }) => learningId));
  for (const { id, learningId } of links.filter(({ themeId }) => themeId === fromId)) {
    if (kept.has(learningId)) removeRow(db, 'learningThemes', id);
    else updateRow(db, 'learningThemes', id, { themeId: intoId });
  }
}
