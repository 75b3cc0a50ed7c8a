import { indexing } from '../store/bulk-index.ts';
import { taggedEvents } from '../store/event-tags.ts';
import { getRow, insertRow, updateRow } from '../store/rows.ts';
import { checkEvent, definedOf } from './check-event.ts';
import type { Handlers } from './handlers.ts';
import { guardUnique } from './records.ts';

/** The same done to many events at once, as one step. */
export const manyEventsHandlers = {
  'events.updateMany'({ session }, { ids, changes }) {
    session.write({ label: `Change ${counted(ids)}` }, (db) => {
      indexing(db, ids.length, () => {
        for (const id of new Set(ids)) {
          checkEvent({ ...getRow(db, 'events', id), ...definedOf(changes) });
          guardUnique('event', () => updateRow(db, 'events', id, changes));
        }
      });
    });
    return null;
  },
  'eventTags.addMany'({ session }, { eventIds, themeId, kind, note }) {
    const added = session.write({ label: `Tag ${counted(eventIds)}` }, (db) => {
      const tagged = taggedEvents(db, themeId, kind);
      const untagged = [...new Set(eventIds)].filter((eventId) => !tagged.has(eventId));
      for (const eventId of untagged) {
        guardUnique('tag', () => insertRow(db, 'eventTags', { eventId, themeId, kind, note }));
      }
      return untagged.length;
    });
    return { added };
  },
} satisfies Partial<Handlers>;

export function counted(ids: readonly number[]): string {
  const { size } = new Set(ids);
  return `${size} event${size === 1 ? '' : 's'}`;
}
