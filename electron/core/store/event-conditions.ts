import { edge } from '../../../shared/contract/event-filter.ts';
import type { EventFilter } from '../../../shared/contract/views.ts';
import { periodDays } from '../../../shared/dates/index.ts';
import { eventsWithWords } from './event-texts.ts';
import type { ReadDb } from './handle.ts';
import { getRow } from './rows.ts';

type Condition = { readonly sql: string; readonly values: readonly unknown[] };

/** Takes the list as one JSON value, so that the SQL is the same however many values were asked for. */
const inList = 'IN (SELECT value FROM json_each(?))';
const listOf = (values: readonly unknown[]) => JSON.stringify(values);

/** What a filter asks, in SQL over `events e`: an event passes when every condition holds. */
export function eventConditions(db: ReadDb, filter: EventFilter): Condition[] {
  return [
    ...sourceConditions(filter),
    ...tagConditions(filter),
    ...linkConditions(filter),
    ...dateConditions(filter),
    ...scopeConditions(db, filter),
    ...valueConditions(filter),
    ...textConditions(db, filter),
  ];
}

/** Agencies and other sources are one list on screen, so an event passes when it is from any of them. */
function sourceConditions({ agencyIds = [], sourceKinds = [] }: EventFilter): Condition[] {
  if (agencyIds.length === 0 && sourceKinds.length === 0) return [];
  return [
    {
      sql: `(e.agency_id ${inList} OR e.source_kind ${inList})`,
      values: [listOf(agencyIds), listOf(sourceKinds)],
    },
  ];
}

function tagConditions({ themeIds = [], tagKinds = [], isTagged }: EventFilter): Condition[] {
  const conditions: Condition[] = [];
  if (themeIds.length > 0 || tagKinds.length > 0) {
    const theme = themeIds.length > 0 ? ` AND coalesce(t.theme_id, 0) ${inList}` : '';
    const kind = tagKinds.length > 0 ? ` AND t.kind ${inList}` : '';
    conditions.push({
      sql: `EXISTS (SELECT 1 FROM event_tags t WHERE t.event_id = e.id${theme}${kind})`,
      values: [themeIds, tagKinds].filter((list) => list.length > 0).map(listOf),
    });
  }
  if (isTagged !== undefined) {
    const negation = isTagged ? '' : 'NOT ';
    conditions.push({ sql: `${negation}EXISTS (SELECT 1 FROM event_tags t WHERE t.event_id = e.id)`, values: [] });
  }
  return conditions;
}

/** Events that another table joins to any of the records asked for. */
function linkConditions({ personIds = [], kloeIds = [], knownToAgencyIds = [] }: EventFilter): Condition[] {
  const linked = (table: string, column: string) =>
    `EXISTS (SELECT 1 FROM ${table} l WHERE l.event_id = e.id AND l.${column} ${inList})`;
  return [
    ...when(personIds, linked('event_people', 'person_id')),
    ...when(kloeIds, linked('event_kloes', 'kloe_id')),
    ...when(knownToAgencyIds, `(e.agency_id ${inList} OR ${linked('known_to', 'agency_id')})`, [
      listOf(knownToAgencyIds),
      listOf(knownToAgencyIds),
    ]),
  ];
}

/** Undated events have no bounds, and a comparison with NULL never holds: they pass no range. */
function dateConditions({ from, to, dateMatch = 'possible' }: EventFilter): Condition[] {
  const isCertain = dateMatch === 'certain';
  const conditions: Condition[] = [];
  if (from !== undefined)
    conditions.push({ sql: `${isCertain ? 'e.earliest' : 'e.latest'} >= ?`, values: [edge(from, 'first')] });
  if (to !== undefined)
    conditions.push({ sql: `${isCertain ? 'e.latest' : 'e.earliest'} <= ?`, values: [edge(to, 'last')] });
  return conditions;
}

function scopeConditions(db: ReadDb, { scope = [] }: EventFilter): Condition[] {
  if (scope.length === 0) return [];
  const { sql, values } = scopeOfEvent(db);
  return [{ sql: `${sql} ${inList}`, values: [...values, listOf(scope)] }];
}

/** As `scopeOf` in shared/dates tells it, over the stored bounds. */
export function scopeOfEvent(db: ReadDb): Condition {
  const { periodStart, periodEnd } = getRow(db, 'review', 1);
  const days = periodDays({ start: periodStart, end: periodEnd });
  if (days === null) return { sql: "'unknown'", values: [] };
  const { first, last } = days;
  const sql = `CASE WHEN e.earliest IS NULL THEN 'unknown' WHEN e.latest < ? OR e.earliest > ? THEN 'out'
    WHEN e.earliest >= ? AND e.latest <= ? THEN 'in' ELSE 'straddles' END`;
  return { sql, values: [first, last, first, last] };
}

function valueConditions(filter: EventFilter): Condition[] {
  const { significance = [], childSeen = [], kinds = [], clusterIds = [], hasNote } = filter;
  return [
    ...when(significance, `e.significance ${inList}`),
    ...when(childSeen, `e.child_seen ${inList}`),
    ...when(kinds, `e.kind ${inList}`),
    ...when(clusterIds, `e.cluster_id ${inList}`),
    ...(hasNote === undefined
      ? []
      : [{ sql: "(trim(e.reviewer_note, char(9, 10, 32)) <> '') = ?", values: [hasNote ? 1 : 0] }]),
  ];
}

/** The condition where something was asked for, else none. */
function when(asked: readonly unknown[], sql: string, values: readonly unknown[] = [listOf(asked)]): Condition[] {
  return asked.length === 0 ? [] : [{ sql, values }];
}

/** Every word must occur somewhere in the event; a ref (E12) finds its event. */
function textConditions(db: ReadDb, { text = '' }: EventFilter): Condition[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  return [{ sql: "substr(?, e.id, 1) = x'01'", values: [eventsWithWords(db, words)] }];
}
