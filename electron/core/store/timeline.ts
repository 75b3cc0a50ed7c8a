import type { LaneKind, TimelineColumns } from '../../../shared/contract/timeline.ts';
import type { EventFilter } from '../../../shared/contract/views.ts';
import { FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL } from '../../../shared/dates/bounds.ts';
import type { Row } from '../../../shared/model/index.ts';
import { queryEvents } from './events.ts';
import type { ReadDb } from './handle.ts';

/** As much as a line of the list has room for. */
const TITLE_LENGTH = 72;

type TimelineRow = Pick<
  Row<'events'>,
  | 'id'
  | 'ref'
  | 'start'
  | 'end'
  | 'dateMeaning'
  | 'datePart'
  | 'timeText'
  | 'earliest'
  | 'latest'
  | 'agencyId'
  | 'sourceKind'
> & { title: string };

/** The events that pass the filter, as columns in chronological order. */
export function readTimeline(db: ReadDb, filter: EventFilter, lanes: LaneKind): TimelineColumns {
  const { ids, total } = queryEvents(db, filter);
  const found = db
    .prepare(
      `SELECT id, ref, "start", "end", date_meaning AS dateMeaning, date_part AS datePart, time_text AS timeText,
        earliest, latest, agency_id AS agencyId, source_kind AS sourceKind,
        substr(event, 1, ${TITLE_LENGTH + 1}) AS title
      FROM events WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids)) as TimelineRow[];
  const byId = new Map(found.map((row) => [row.id, row]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  const lanesOf = laneIdsOf(db, lanes);
  return {
    ids: rows.map((row) => row.id),
    refs: rows.map((row) => row.ref),
    starts: rows.map((row) => row.start),
    ends: rows.map((row) => row.end),
    meanings: rows.map((row) => row.dateMeaning),
    parts: rows.map((row) => row.datePart),
    timeTexts: rows.map((row) => row.timeText),
    earliest: rows.map((row) => (row.earliest === FIRST_DAY_OF_ALL ? null : dayNumber(row.earliest))),
    latest: rows.map((row) => (row.latest === LAST_DAY_OF_ALL ? null : dayNumber(row.latest))),
    agencyIds: rows.map((row) => row.agencyId),
    sourceKinds: rows.map((row) => row.sourceKind),
    titles: rows.map((row) => titleOf(row.title)),
    laneIds: rows.map((row) => lanesOf.get(row.id) ?? []),
    total,
  };
}

function titleOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return text.length > TITLE_LENGTH ? `${words.slice(0, TITLE_LENGTH - 1).trimEnd()}…` : words;
}

function dayNumber(day: string | null): number | null {
  return day === null ? null : Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** One theme counts once for an event, however many kinds of tag it carries there. */
const laneQueries = {
  theme: 'SELECT DISTINCT event_id AS eventId, coalesce(theme_id, 0) AS laneId FROM event_tags',
  person: 'SELECT DISTINCT event_id AS eventId, person_id AS laneId FROM event_people',
} as const satisfies Record<Exclude<LaneKind, 'agency'>, string>;

function laneIdsOf(db: ReadDb, lanes: LaneKind): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  if (lanes === 'agency') return found;
  for (const row of db.prepare(laneQueries[lanes]).all()) {
    const { eventId, laneId } = row as { eventId: number; laneId: number };
    const list = found.get(eventId);
    if (list) list.push(laneId);
    else found.set(eventId, [laneId]);
  }
  return found;
}
