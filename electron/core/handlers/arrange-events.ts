import { Refusal } from '../../../shared/contract/errors.ts';
import { type SplitField, type SplitPart, splitFields } from '../../../shared/contract/split-event.ts';
import { type Changes, type NewRow, tables } from '../../../shared/model/index.ts';
import { placeBeside, tiedEvents } from '../store/event-sequence.ts';
import { type EventRow, eventRows } from '../store/events.ts';
import type { WriteDb } from '../store/handle.ts';
import { getRow, insertRow, updateRow } from '../store/rows.ts';
import { checkEvent, definedOf } from './check-event.ts';
import { storedFieldsOf } from './events.ts';
import type { Handlers } from './handlers.ts';

/** What stays with the event that was split: the briefing's own words, and the incident it was an account of. */
const staysWithFirst = { clusterId: null, briefingUse: 'none', briefingParagraph: 1, briefingSentence: '' } as const;

export const arrangeEventsHandlers = {
  'events.reorder'({ session }, { id, place, otherId }) {
    const event = getRow(session.db, 'events', id);
    const other = getRow(session.db, 'events', otherId);
    if (event.earliest !== other.earliest || event.latest !== other.latest) {
      throw new Refusal(
        'invalid_input',
        `E${event.ref} stays ${place === 'before' ? 'below' : 'above'} E${other.ref}: their dates differ, and the list follows the dates.`,
      );
    }
    session.write({ label: `Move E${event.ref} ${place === 'before' ? 'up' : 'down'}` }, (db) =>
      placeBeside(db, tiedEvents(db, event), id, place, otherId),
    );
    return null;
  },
  'events.split'({ session }, { id, was, first, second, date, fields = {}, tags = [] }) {
    const event = eventRows(session.db, [id])[0];
    if (event === undefined) throw new Refusal('not_found', 'This event is no longer in the case.');
    if (event.event !== was) {
      throw new Refusal('conflict', 'The words of this event have changed meanwhile. Close this and split it again.');
    }
    const partOf = new Map(tags.map((tag) => [tag.id, tag.part]));
    const added: NewRow<'events'> = {
      ...storedFieldsOf(event),
      ...staysWithFirst,
      ...date,
      ...withoutFields(fields, 'first'),
      event: second,
    };
    checkEvent(definedOf(added));
    return session.write({ label: `Split E${event.ref}` }, (db) => {
      updateRow(db, 'events', id, { ...withoutFields(fields, 'second'), event: first });
      const newId = insertRow(db, 'events', added);
      copyLinks(db, event, newId);
      shareTags(db, event, newId, partOf);
      const { ref, earliest, latest } = getRow(db, 'events', newId);
      if (earliest === event.earliest && latest === event.latest) {
        placeBeside(db, tiedEvents(db, event), newId, 'after', id);
      }
      return { id: newId, ref };
    });
  },
} satisfies Partial<Handlers>;

/** Back to nothing said for every field that belongs to `part` alone. */
function withoutFields(
  parts: { readonly [field in SplitField]?: SplitPart | undefined },
  part: 'first' | 'second',
): Changes<'events'> {
  const gone = splitFields.filter((field) => (parts[field] ?? 'first') === part);
  return Object.fromEntries(gone.map((field) => [field, tables.events.defaults[field]]));
}

/** Who was there and who knew holds of both. */
function copyLinks(db: WriteDb, event: EventRow, newId: number): void {
  for (const personId of event.personIds) insertRow(db, 'eventPeople', { eventId: newId, personId });
  const known = db.prepare('SELECT id FROM known_to WHERE event_id = ? ORDER BY id').all(event.id);
  for (const { id } of known) {
    const { id: _id, ...row } = getRow(db, 'knownTo', id as number);
    insertRow(db, 'knownTo', { ...row, eventId: newId });
  }
}

function shareTags(db: WriteDb, event: EventRow, newId: number, partOf: ReadonlyMap<number, SplitPart>): void {
  for (const { id, ...tag } of event.tags) {
    const part = partOf.get(id) ?? 'first';
    if (part === 'second') updateRow(db, 'eventTags', id, { eventId: newId });
    if (part === 'both') insertRow(db, 'eventTags', { ...tag, eventId: newId });
  }
}
