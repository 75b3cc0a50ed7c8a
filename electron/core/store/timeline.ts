import {
  FAMILY_LANE,
  type LaneKind,
  NO_THEME_LANE,
  NOT_STATED_LANE,
  type TimelineColumns,
  type TimelineTitles,
} from '../../../shared/contract/timeline.ts';
import type { EventFilter } from '../../../shared/contract/views.ts';
import { FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL } from '../../../shared/dates/bounds.ts';
import { queryEvents } from './events.ts';
import type { ReadDb } from './handle.ts';

/** As much as a line of the list has room for. */
const TITLE_LENGTH = 72;

type PlaceRow = [
  id: number,
  ref: number,
  earliest: string | null,
  latest: string | null,
  during: number,
  doubtful: number,
  clusterId: number | null,
  sourceLane: number,
];

/** A date whose last sign marks it as uncertain, approximate or both (EDTF level 1). */
const doubtful = `coalesce(substr(e.start, -1) IN ('?', '~', '%'), 0) OR coalesce(substr(e."end", -1) IN ('?', '~', '%'), 0)`;
const sourceLane = `CASE e.source_kind WHEN 'agency' THEN e.agency_id WHEN 'family' THEN ${FAMILY_LANE}
  ELSE ${NOT_STATED_LANE} END`;

/**
 * The events that pass the filter, as columns in chronological order. The order comes from the index alone and the rows
 * from one walk through the table, since rows fetched in order are a page read each; and rows come as arrays, at half
 * the cost of objects.
 */
export function readTimeline(db: ReadDb, filter: EventFilter, lanes: LaneKind): TimelineColumns {
  const { ids, total } = queryEvents(db, filter);
  const byId = new Map(places(db).map((row) => [row[0], row]));
  const rows = ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
  const lanesOf = lanes === 'agency' ? null : laneIdsOf(db, lanes);
  const dayNumber = dayCounter();
  return {
    ids: rows.map(([id]) => id),
    refs: rows.map((row) => row[1]),
    earliest: rows.map((row) => (row[2] === FIRST_DAY_OF_ALL ? null : dayNumber(row[2]))),
    latest: rows.map((row) => (row[3] === LAST_DAY_OF_ALL ? null : dayNumber(row[3]))),
    during: rows.map((row) => row[4]),
    doubtful: rows.map((row) => row[5]),
    clusterIds: rows.map((row) => row[6]),
    laneIds: rows.map((row) => (lanesOf === null ? [row[7]] : (lanesOf.get(row[0]) ?? []))),
    total,
  };
}

function places(db: ReadDb): PlaceRow[] {
  return db
    .prepare(
      `SELECT e.id, e.ref, e.earliest, e.latest, e.date_meaning = 'during', ${doubtful}, e.cluster_id, ${sourceLane}
      FROM events e`,
    )
    .raw()
    .all() as unknown as PlaceRow[];
}

/** How each event's text begins, on one line. */
export function readTitles(db: ReadDb): TimelineTitles {
  const rows = db
    .prepare(`SELECT id, substr(event, 1, ${TITLE_LENGTH + 1}) FROM events`)
    .raw()
    .all() as unknown as [number, string][];
  return { ids: rows.map(([id]) => id), titles: rows.map(([, text]) => titleOf(text)) };
}

function titleOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return text.length > TITLE_LENGTH ? `${words.slice(0, TITLE_LENGTH - 1).trimEnd()}…` : words;
}

/** Days since 1970. Most events of a long case share their days with others, so each day is parsed once. */
function dayCounter(): (day: string | null) => number | null {
  const known = new Map<string, number>();
  return (day) => {
    if (day === null) return null;
    const found = known.get(day);
    if (found !== undefined) return found;
    const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
    known.set(day, number);
    return number;
  };
}

/** One theme counts once for an event, however many kinds of tag it carries there. */
const laneQueries = {
  theme: `SELECT DISTINCT event_id, coalesce(theme_id, ${NO_THEME_LANE}) FROM event_tags`,
  person: 'SELECT event_id, person_id FROM event_people',
} as const satisfies Record<Exclude<LaneKind, 'agency'>, string>;

function laneIdsOf(db: ReadDb, lanes: Exclude<LaneKind, 'agency'>): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [eventId, laneId] of db.prepare(laneQueries[lanes]).raw().all() as unknown as [number, number][]) {
    const list = found.get(eventId);
    if (list) list.push(laneId);
    else found.set(eventId, [laneId]);
  }
  return found;
}
