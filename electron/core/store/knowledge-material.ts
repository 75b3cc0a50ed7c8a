import { FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL } from '../../../shared/dates/bounds.ts';
import type { KnowledgeMaterial } from '../../../shared/rules/knowers.ts';
import { chronological } from './events.ts';
import type { ReadDb } from './handle.ts';
import { listRows } from './rows.ts';

/** What "who knew what, when" is found in: of each event its source and dates alone, open sides as null. */
export function readKnowledgeMaterial(db: ReadDb): KnowledgeMaterial {
  const events = db
    .prepare(
      `SELECT e.id AS id, e.agency_id AS agencyId, e.recorded_on AS recordedOn,
              nullif(e.earliest, '${FIRST_DAY_OF_ALL}') AS earliest, nullif(e.latest, '${LAST_DAY_OF_ALL}') AS latest
       FROM events e ORDER BY ${chronological}`,
    )
    .all();
  return {
    agencyIds: listRows(db, 'agencies').map(({ id }) => id),
    events: events as KnowledgeMaterial['events'][number][],
    knownTo: listRows(db, 'knownTo'),
  };
}
