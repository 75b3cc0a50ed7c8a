import { FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL } from '../../../shared/dates/bounds.ts';
import type { Incident } from '../../../shared/rules/same-incident.ts';
import { chronological } from './events.ts';
import type { ReadDb } from './handle.ts';

/** Every event as far as it takes to tell which might be the same incident, in chronological order. */
export function readIncidents(db: ReadDb): Incident[] {
  const rows = db
    .prepare(
      `SELECT e.id AS id, e.agency_id AS agencyId, e.source_kind AS sourceKind, e.cluster_id AS clusterId,
              nullif(e.earliest, '${FIRST_DAY_OF_ALL}') AS earliest, nullif(e.latest, '${LAST_DAY_OF_ALL}') AS latest
       FROM events e ORDER BY ${chronological}`,
    )
    .all() as Omit<Incident, 'personIds'>[];
  const links = db.prepare('SELECT event_id AS eventId, person_id AS personId FROM event_people').all();
  const people = Map.groupBy(links as { eventId: number; personId: number }[], ({ eventId }) => eventId);
  return rows.map((row) => ({ ...row, personIds: (people.get(row.id) ?? []).map(({ personId }) => personId) }));
}

/** The agencies that are noted to have been told of any of these events. */
export function readToldAgencies(db: ReadDb, eventIds: readonly number[]): ReadonlySet<number> {
  const rows = db
    .prepare('SELECT DISTINCT agency_id AS id FROM known_to WHERE event_id IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify(eventIds));
  return new Set(rows.map(({ id }) => id as number));
}
