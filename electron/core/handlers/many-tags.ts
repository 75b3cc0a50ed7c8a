import { Refusal } from '../../../shared/contract/errors.ts';
import { longText } from '../../../shared/model/fields.ts';
import { tagsOfKind } from '../store/event-tags.ts';
import { insertRow, updateRow } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';
import { counted } from './many-events.ts';
import { guardUnique } from './records.ts';
import { addTheme } from './theme-frame.ts';

/** Tags on many events: a theme made while tagging, one note for all. */
export const manyTagsHandlers = {
  'eventTags.addWithNewTheme'({ session }, { eventIds, label, kind }) {
    return session.write({ label: `Add theme and tag ${counted(eventIds)}` }, (db) => {
      const themeId = addTheme(db, label, null, 'label');
      for (const eventId of new Set(eventIds)) {
        guardUnique('tag', () => insertRow(db, 'eventTags', { eventId, themeId, kind }));
      }
      return { themeId };
    });
  },
  'eventTags.noteMany'({ session }, { eventIds, themeId, kind, note, how }) {
    const chosen = new Set(eventIds);
    const tags = tagsOfKind(session.db, themeId, kind).filter(({ eventId }) => chosen.has(eventId));
    const notes = tags.map((tag) => (how === 'replace' || tag.note.trim() === '' ? note : `${tag.note}\n${note}`));
    if (notes.some((each) => !longText.safeParse(each).success)) {
      throw new Refusal('invalid_input', 'Too long with the note that is there: at most 100,000 characters.', 'note');
    }
    session.write({ label: `Note on ${counted(tags.map(({ eventId }) => eventId))}` }, (db) => {
      tags.forEach(({ id }, place) => {
        updateRow(db, 'eventTags', id, { note: notes[place] });
      });
    });
    return { noted: tags.length };
  },
} satisfies Partial<Handlers>;
