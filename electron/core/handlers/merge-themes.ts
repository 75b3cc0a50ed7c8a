import { Refusal } from '../../../shared/contract/errors.ts';
import { removeRow } from '../store/dependents.ts';
import { tagsOfTheme } from '../store/event-tags.ts';
import type { WriteDb } from '../store/handle.ts';
import { getRow, listRows, updateRow } from '../store/rows.ts';
import { replaceInSavedViews } from '../store/saved-views.ts';
import type { Handlers } from './handlers.ts';

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
        moveTags(db, fromId, intoId);
        moveFindings(db, fromId, intoId);
        removeRow(db, 'themes', fromId);
      }
      replaceInSavedViews(db, 'themeIds', fromIds, intoId);
      replaceInSavedViews(db, 'allThemeIds', fromIds, intoId);
    });
    return null;
  },
} satisfies Partial<Handlers>;

/** An event that had both tags keeps one, with both notes. */
function moveTags(db: WriteDb, fromId: number, intoId: number): void {
  const kept = new Map(tagsOfTheme(db, intoId).map((tag) => [`${tag.eventId} ${tag.kind}`, tag]));
  for (const tag of tagsOfTheme(db, fromId)) {
    const same = kept.get(`${tag.eventId} ${tag.kind}`);
    if (same === undefined) {
      updateRow(db, 'eventTags', tag.id, { themeId: intoId });
    } else {
      updateRow(db, 'eventTags', same.id, { note: joinNotes(same.note, tag.note) });
      removeRow(db, 'eventTags', tag.id);
    }
  }
}

function moveFindings(db: WriteDb, fromId: number, intoId: number): void {
  const links = listRows(db, 'learningThemes');
  const kept = new Set(links.filter(({ themeId }) => themeId === intoId).map(({ learningId }) => learningId));
  for (const { id, learningId } of links.filter(({ themeId }) => themeId === fromId)) {
    if (kept.has(learningId)) removeRow(db, 'learningThemes', id);
    else updateRow(db, 'learningThemes', id, { themeId: intoId });
  }
}

function joinNotes(one: string, other: string): string {
  if (other.trim() === '' || one.includes(other)) return one;
  return one.trim() === '' ? other : `${one}\n${other}`;
}
