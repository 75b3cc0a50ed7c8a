import type { Row } from '../../../shared/model/index.ts';
import { removeRows } from '../store/dependents.ts';
import { tagsOfTheme } from '../store/event-tags.ts';
import type { WriteDb } from '../store/handle.ts';
import { updateRow } from '../store/rows.ts';

/** Gives tags to another theme. An event that has it already with the same kind keeps one tag, with both notes. */
export function moveTags(db: WriteDb, tags: readonly Row<'eventTags'>[], intoId: number): void {
  const kept = new Map(tagsOfTheme(db, intoId).map((tag) => [`${tag.eventId} ${tag.kind}`, tag]));
  const emptied: number[] = [];
  for (const tag of tags) {
    const same = kept.get(`${tag.eventId} ${tag.kind}`);
    if (same === undefined) {
      updateRow(db, 'eventTags', tag.id, { themeId: intoId });
    } else {
      updateRow(db, 'eventTags', same.id, { note: joinNotes(same.note, tag.note) });
      emptied.push(tag.id);
    }
  }
  removeRows(db, 'eventTags', emptied);
}

/** Both notes, one under the other; what the first says already is not said twice. */
function joinNotes(one: string, other: string): string {
  if (other.trim() === '' || one.includes(other)) return one;
  return one.trim() === '' ? other : `${one}\n${other}`;
}
