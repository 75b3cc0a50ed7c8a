import type { EventFilter, EventQuery } from '../../../shared/contract/views.ts';
import type { Row } from '../../../shared/model/index.ts';
import { decodeRow, derivedNames, fieldNames, selectList } from './columns.ts';
import type { ReadDb } from './handle.ts';

/** Chronological order: earliest bound, latest bound, sequence, ref; undated events last (DOMAIN 2, DESIGN 4). */
export const chronological = 'e.earliest IS NULL, e.earliest, e.latest, e.sequence, e.ref';

/** Text columns that a search for words looks through. */
const searched = [
  'event',
  'outcome',
  'response',
  'rationale',
  'voice',
  'source',
  'kind',
  'date_text',
  'time_text',
  'agency_analysis',
  'reviewer_note',
] as const;

type Condition = { readonly sql: string; readonly values: readonly unknown[] };

const oneOf = (values: readonly unknown[]) => `(${values.map(() => '?').join(', ')})`;

/** The ids that pass the filter, in chronological order, and how many of them are undated. */
export function queryEvents(db: ReadDb, filter: EventFilter): EventQuery {
  const conditions = [
    ...sourceConditions(filter),
    ...tagConditions(filter),
    ...personConditions(filter),
    ...textConditions(filter),
  ];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}`;
  const rows = db
    .prepare(`SELECT e.id AS id, e.earliest IS NULL AS isUndated FROM events e ${where} ORDER BY ${chronological}`)
    .all(...conditions.flatMap((condition) => condition.values));
  const total = db.prepare('SELECT count(*) AS total FROM events').get()?.total as number;
  return {
    ids: rows.map((row) => row.id as number),
    undated: rows.reduce((sum, row) => sum + (row.isUndated as number), 0),
    total,
  };
}

/** Agencies and other sources are one list on screen, so an event passes when it is from any of them. */
function sourceConditions({ agencyIds = [], sourceKinds = [] }: EventFilter): Condition[] {
  if (agencyIds.length === 0 && sourceKinds.length === 0) return [];
  return [
    {
      sql: `(e.agency_id IN ${oneOf(agencyIds)} OR e.source_kind IN ${oneOf(sourceKinds)})`,
      values: [...agencyIds, ...sourceKinds],
    },
  ];
}

function tagConditions({ themeIds = [], tagKinds = [], isTagged }: EventFilter): Condition[] {
  const conditions: Condition[] = [];
  if (themeIds.length > 0 || tagKinds.length > 0) {
    const theme = themeIds.length > 0 ? ` AND coalesce(t.theme_id, 0) IN ${oneOf(themeIds)}` : '';
    const kind = tagKinds.length > 0 ? ` AND t.kind IN ${oneOf(tagKinds)}` : '';
    conditions.push({
      sql: `EXISTS (SELECT 1 FROM event_tags t WHERE t.event_id = e.id${theme}${kind})`,
      values: [...themeIds, ...tagKinds],
    });
  }
  if (isTagged !== undefined) {
    const negation = isTagged ? '' : 'NOT ';
    conditions.push({ sql: `${negation}EXISTS (SELECT 1 FROM event_tags t WHERE t.event_id = e.id)`, values: [] });
  }
  return conditions;
}

function personConditions({ personIds = [] }: EventFilter): Condition[] {
  if (personIds.length === 0) return [];
  return [
    {
      sql: `EXISTS (SELECT 1 FROM event_people p WHERE p.event_id = e.id AND p.person_id IN ${oneOf(personIds)})`,
      values: personIds,
    },
  ];
}

/** Every word must occur somewhere in the event; a ref (E12) finds its event. */
function textConditions({ text = '' }: EventFilter): Condition[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      const places = searched.map((column) => `e."${column}" LIKE ? ESCAPE '\\'`);
      return {
        sql: `('E' || e.ref = upper(?) OR ${places.join(' OR ')})`,
        values: [word, ...searched.map(() => like)],
      };
    });
}

export type EventRow = Row<'events'> & { tags: Row<'eventTags'>[]; personIds: number[] };

/** The rows for the ids asked, in that order, with their tags and people; ids that are gone are left out. */
export function eventRows(db: ReadDb, ids: readonly number[]): EventRow[] {
  const wanted = JSON.stringify(ids);
  const fields = [...fieldNames('events'), ...derivedNames('events')];
  const inWanted = 'IN (SELECT value FROM json_each(?))';
  const found = new Map<number, EventRow>();
  for (const row of db.prepare(`SELECT ${selectList(fields)} FROM events WHERE id ${inWanted}`).all(wanted)) {
    const event = decodeRow('events', row) as Row<'events'>;
    found.set(event.id, { ...event, tags: [], personIds: [] });
  }
  const tags = `SELECT ${selectList(fieldNames('eventTags'))} FROM event_tags WHERE event_id ${inWanted} ORDER BY id`;
  for (const row of db.prepare(tags).all(wanted)) {
    found.get(row.eventId as number)?.tags.push(decodeRow('eventTags', row) as Row<'eventTags'>);
  }
  const people = `SELECT p.event_id AS eventId, p.person_id AS personId FROM event_people p
    JOIN people ON people.id = p.person_id WHERE p.event_id ${inWanted} ORDER BY people.position, people.id`;
  for (const row of db.prepare(people).all(wanted)) {
    found.get(row.eventId as number)?.personIds.push(row.personId as number);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The people linked to an event, each with the id of the link. */
export function eventPeopleOf(db: ReadDb, eventId: number): Pick<Row<'eventPeople'>, 'id' | 'personId'>[] {
  const rows = db.prepare('SELECT id, person_id AS personId FROM event_people WHERE event_id = ?').all(eventId);
  return rows as Pick<Row<'eventPeople'>, 'id' | 'personId'>[];
}
