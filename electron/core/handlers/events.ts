import { Refusal } from '../../../shared/contract/errors.ts';
import type { EventView } from '../../../shared/contract/views.ts';
import { boundsOf, scopeOf, wordDate } from '../../../shared/dates/index.ts';
import type { NewRow } from '../../../shared/model/index.ts';
import { removeRow } from '../store/dependents.ts';
import { type EventRow, eventPeopleOf, eventRows, kindsInUse, queryEvents } from '../store/events.ts';
import type { ReadDb } from '../store/handle.ts';
import { getRow, insertRow, updateRow } from '../store/rows.ts';
import { readTimeline, readTitles } from '../store/timeline.ts';
import { checkEvent, definedOf, undated } from './check-event.ts';
import type { Handlers } from './handlers.ts';
import { guardUnique, recordHandlers, updateStep } from './records.ts';

export const eventHandlers = {
  'events.query'({ session }, { filter, sort, group, first }) {
    const query = queryEvents(session.db, filter ?? {}, { sort, group });
    const rows = first ? viewEvents(session.db, eventRows(session.db, query.ids.slice(0, first))) : [];
    return { ...query, first: rows, revision: session.revision() };
  },
  'events.rows': ({ session }, { ids }) => viewEvents(session.db, eventRows(session.db, ids)),
  'events.add'({ session }, input) {
    checkEvent({ ...undated, ...definedOf(input) });
    return session.write({ label: 'Add event' }, (db) =>
      withRef(
        db,
        guardUnique('event', () => insertRow(db, 'events', input)),
      ),
    );
  },
  'events.update'({ session }, { id, changes }) {
    const event = getRow(session.db, 'events', id);
    checkEvent({ ...event, ...definedOf(changes) });
    const step = updateStep('events', id, changes);
    session.write({ ...step, label: step.label.replace(/event$/, `E${event.ref}`) }, (db) =>
      guardUnique('event', () => updateRow(db, 'events', id, changes)),
    );
    return null;
  },
  'events.duplicate'({ session }, { id }) {
    return session.write({ label: 'Duplicate event' }, (db) => {
      const copy = eventRows(db, [id])[0];
      if (copy === undefined) throw new Refusal('not_found', 'This event is no longer in the case.');
      const newId = insertRow(db, 'events', storedFieldsOf(copy));
      for (const { id: _tagId, ...tag } of copy.tags) insertRow(db, 'eventTags', { ...tag, eventId: newId });
      for (const personId of copy.personIds) insertRow(db, 'eventPeople', { eventId: newId, personId });
      return withRef(db, newId);
    });
  },
  'eventPeople.set'({ session }, { eventId, personIds }) {
    session.write({ label: `Change people of E${getRow(session.db, 'events', eventId).ref}` }, (db) => {
      const links = eventPeopleOf(db, eventId);
      for (const link of links) if (!personIds.includes(link.personId)) removeRow(db, 'eventPeople', link.id);
      for (const personId of new Set(personIds)) {
        if (!links.some((link) => link.personId === personId)) {
          guardUnique('person of this event', () => insertRow(db, 'eventPeople', { eventId, personId }));
        }
      }
    });
    return null;
  },
  'events.kinds': ({ session }) => kindsInUse(session.db),
  'timeline.get': ({ session }, { filter, lanes }) => readTimeline(session.db, filter ?? {}, lanes ?? 'agency'),
  'timeline.titles': ({ session }) => readTitles(session.db),
  ...recordHandlers('events', ['remove']),
  ...recordHandlers('eventTags', ['add', 'update', 'remove']),
  ...recordHandlers('eventPeople', ['add', 'remove']),
  ...recordHandlers('knownTo', ['list', 'add', 'update', 'remove']),
  ...recordHandlers('eventLinks', ['list', 'add', 'update', 'remove']),
  ...recordHandlers('clusters', ['list', 'add', 'update', 'remove']),
} satisfies Partial<Handlers>;

/** The event's own fields, without what the store derives and what is joined to it. */
export function storedFieldsOf(event: EventRow): NewRow<'events'> {
  const { id, earliest, latest, tags, personIds, knownTo, kloeIds, clusterRef, ...fields } = event;
  return fields;
}

const withRef = (db: ReadDb, id: number) => ({ id, ref: getRow(db, 'events', id).ref });

/** Adds what the screens show beside a row: the date in words and the scope against the review period. */
export function viewEvents(db: ReadDb, rows: readonly EventRow[]): EventView[] {
  const review = getRow(db, 'review', 1);
  const period = { start: review.periodStart, end: review.periodEnd };
  return rows.map((row) => {
    const date = { start: row.start, end: row.end, meaning: row.dateMeaning, part: row.datePart };
    return {
      ...row,
      dateWording: wordDate(date, { timeText: row.timeText }),
      scope: scopeOf(boundsOf(date), period),
    };
  });
}
