import type { EventFilter, EventGrouping, EventQuery, EventSort } from '../../../shared/contract/views.ts';
import type { Row } from '../../../shared/model/index.ts';
import { decodeRow, derivedNames, fieldNames, selectList } from './columns.ts';
import { eventConditions } from './event-conditions.ts';
import { type GroupedRow, groupingColumns, groupRows } from './event-groups.ts';
import { sortRows, sortValue } from './event-order.ts';
import type { ReadDb } from './handle.ts';

/** Chronological order: earliest bound, latest bound, sequence, ref; undated events last (DOMAIN 2, DESIGN 4). */
export const chronological = 'e.earliest IS NULL, e.earliest, e.latest, e.sequence, e.ref';

type Arrangement = { readonly sort?: EventSort | undefined; readonly group?: EventGrouping | undefined };

/** The ids that pass the filter in the order asked, chronological without one, and how many of them are undated. */
export function queryEvents(db: ReadDb, filter: EventFilter, { sort, group }: Arrangement = {}): OrderedEvents {
  const conditions = eventConditions(db, filter);
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}`;
  const sorted = sort === undefined ? null : sortValue(db, sort.by);
  const columns = [
    'e.id AS id, e.earliest IS NULL AS isUndated',
    ...(sorted === null ? [] : [`${sorted.sql} AS value`]),
    ...(group === undefined ? [] : [groupingColumns[group]]),
  ];
  const rows = db
    .prepare(`SELECT ${columns.join(', ')} FROM events e ${where} ORDER BY ${chronological}`)
    .all(...(sorted?.values ?? []), ...conditions.flatMap((condition) => condition.values)) as unknown as QueriedRow[];
  const ordered = sort && sorted ? sortRows(rows, sort.direction, sorted.compare) : rows;
  const total = db.prepare('SELECT count(*) AS total FROM events').get()?.total as number;
  const undated = rows.reduce((sum, row) => sum + row.isUndated, 0);
  const isByDate = group === undefined && (sort === undefined || sort.by === 'date');
  if (group === undefined) return { ids: ordered.map((row) => row.id), groups: [], isByDate, undated, total };
  const isReversed = sort?.by === 'date' && sort.direction === 'descending';
  return { ...groupRows(db, ordered, group, isReversed), isByDate, undated, total };
}

/** What a query gives of the list itself, without any of its rows. */
export type OrderedEvents = Omit<EventQuery, 'first' | 'revision'>;

type QueriedRow = GroupedRow & { readonly isUndated: number; readonly value?: string | null };

export type EventRow = Row<'events'> & {
  tags: Row<'eventTags'>[];
  personIds: number[];
  knownTo: Pick<Row<'knownTo'>, 'agencyId' | 'knownOn'>[];
  kloeIds: number[];
  clusterRef: number | null;
};

/** The rows for the ids asked, in that order, with what is joined to them; ids that are gone are left out. */
export function eventRows(db: ReadDb, ids: readonly number[]): EventRow[] {
  const wanted = JSON.stringify(ids);
  const fields = [...fieldNames('events'), ...derivedNames('events')];
  const inWanted = 'IN (SELECT value FROM json_each(?))';
  const found = new Map<number, EventRow>();
  for (const row of db.prepare(`SELECT ${selectList(fields)} FROM events WHERE id ${inWanted}`).all(wanted)) {
    const event = decodeRow('events', row) as Row<'events'>;
    found.set(event.id, { ...event, tags: [], personIds: [], knownTo: [], kloeIds: [], clusterRef: null });
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
  const known = `SELECT k.event_id AS eventId, k.agency_id AS agencyId, k.known_on AS knownOn FROM known_to k
    WHERE k.event_id ${inWanted} ORDER BY k.id`;
  for (const { eventId, ...row } of db.prepare(known).all(wanted)) {
    found.get(eventId as number)?.knownTo.push(row as EventRow['knownTo'][number]);
  }
  const kloes = `SELECT l.event_id AS eventId, l.kloe_id AS kloeId FROM event_kloes l
    JOIN key_lines_of_enquiry q ON q.id = l.kloe_id WHERE l.event_id ${inWanted} ORDER BY q.position, q.id`;
  for (const row of db.prepare(kloes).all(wanted)) {
    found.get(row.eventId as number)?.kloeIds.push(row.kloeId as number);
  }
  const clusters = `SELECT e.id AS id, c.ref AS ref FROM events e JOIN clusters c ON c.id = e.cluster_id
    WHERE e.id ${inWanted}`;
  for (const row of db.prepare(clusters).all(wanted)) {
    const event = found.get(row.id as number);
    if (event) event.clusterRef = row.ref as number;
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The people linked to an event, each with the id of the link. */
export function eventPeopleOf(db: ReadDb, eventId: number): Pick<Row<'eventPeople'>, 'id' | 'personId'>[] {
  const rows = db.prepare('SELECT id, person_id AS personId FROM event_people WHERE event_id = ?').all(eventId);
  return rows as Pick<Row<'eventPeople'>, 'id' | 'personId'>[];
}

export function kindsInUse(db: ReadDb): string[] {
  const rows = db.prepare('SELECT kind FROM events GROUP BY kind ORDER BY count(*) DESC, kind').all();
  return rows.map((row) => row.kind as string);
}

export function eventsOfCluster(db: ReadDb, clusterId: number): number[] {
  const rows = db.prepare('SELECT id FROM events WHERE cluster_id = ? ORDER BY id').all(clusterId);
  return rows.map((row) => row.id as number);
}
