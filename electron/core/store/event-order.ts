import type { EventColumnId } from '../../../shared/contract/event-columns.ts';
import { scopes } from '../../../shared/contract/event-filter.ts';
import type { EventSort } from '../../../shared/contract/event-order.ts';
import { sortBoundsOf } from '../../../shared/dates/index.ts';
import { childSeenValues, eventStatuses, significances } from '../../../shared/model/chronology-tables.ts';
import { scopeOfEvent } from './event-conditions.ts';
import type { ReadDb } from './handle.ts';

type SqlPart = { readonly sql: string; readonly values: readonly unknown[] };

/** The column of a query over `events e` by which its rows are sorted, and how two of its values compare. */
export type SortValue = SqlPart & { readonly compare: (a: string, b: string) => number };

/** Beyond this many letters two texts are as good as the same to anybody who looks for one of them. */
const comparedLetters = 80;
const words = new Intl.Collator('en-GB', { sensitivity: 'base' });

/** What a sort compares. Values are text, '' or null where an event has nothing in that column. */
export function sortValue(db: ReadDb, by: EventColumnId): SortValue {
  switch (by) {
    case 'ref':
      return inPlainOrder(padded('e.ref'));
    case 'date':
      return inPlainOrder("e.earliest || ' ' || e.latest");
    case 'recordedOn':
      return { sql: 'e.recorded_on', values: [], compare: compareDays() };
    case 'cluster':
      return inPlainOrder(padded('(SELECT c.ref FROM clusters c WHERE c.id = e.cluster_id)'));
    case 'childSeen':
      return inListOrder('e.child_seen', childSeenValues);
    case 'significance':
      return inListOrder('e.significance', significances);
    case 'status':
      return inListOrder('e.status', eventStatuses);
    case 'scope': {
      const { sql, values } = scopeOfEvent(db);
      return { ...inListOrder(sql, scopes), values };
    }
    case 'agency':
      return bySource(db);
    case 'themes':
      return inWords(joined('t.label', 'event_tags l JOIN themes t ON t.id = l.theme_id', 'l.id'));
    case 'people':
      return inWords(joined('p.pseudonym', 'event_people l JOIN people p ON p.id = l.person_id', 'p.position, p.id'));
    case 'knownTo':
      return inWords(joined('a.name', 'known_to l JOIN agencies a ON a.id = l.agency_id', 'l.id'));
    case 'kloes':
      return inPlainOrder(
        joined(
          padded('q.position'),
          'event_kloes l JOIN key_lines_of_enquiry q ON q.id = l.kloe_id',
          'q.position, q.id',
        ),
      );
    case 'time':
      return inWords('e.time_text');
    case 'agencyAnalysis':
      return inWords('e.agency_analysis');
    case 'reviewerNote':
      return inWords('e.reviewer_note');
    case 'source':
    case 'kind':
    case 'event':
    case 'voice':
    case 'response':
    case 'outcome':
    case 'rationale':
      return inWords(`e.${by}`);
  }
}

/** Sorts rows that are in chronological order; what has no value stays in that order at the end, either way. */
export function sortRows<R extends { readonly value?: unknown }>(
  rows: readonly R[],
  direction: EventSort['direction'],
  compare: SortValue['compare'],
): R[] {
  const hasValue = (row: R) => row.value !== null && row.value !== '';
  const filled = rows.filter(hasValue);
  const rank = new Map(
    [...new Set(filled.map((row) => row.value as string))].sort(compare).reduce<[string, number][]>((ranked, value) => {
      const before = ranked.at(-1);
      const isTie = before !== undefined && compare(before[0], value) === 0;
      ranked.push([value, isTie ? before[1] : ranked.length]);
      return ranked;
    }, []),
  );
  // Few values and many rows: each row goes to its value's place, in the order in which it came.
  const sign = direction === 'ascending' ? 1 : -1;
  const byPlace = Map.groupBy(filled, (row) => rank.get(row.value as string) as number);
  const places = [...byPlace.keys()].sort((a, b) => sign * (a - b));
  return [...places.flatMap((place) => byPlace.get(place) ?? []), ...rows.filter((row) => !hasValue(row))];
}

/** By the agency's name; the family stands behind all agencies, and where no source is stated there is nothing to sort by. */
function bySource(db: ReadDb): SortValue {
  const names = new Map(
    db
      .prepare('SELECT id, name FROM agencies')
      .all()
      .map(({ id, name }) => [String(id), name]),
  );
  const nameOf = (value: string) => String(names.get(value) ?? '\uffff');
  return {
    sql: "CASE e.source_kind WHEN 'family' THEN 'family' ELSE CAST(e.agency_id AS TEXT) END",
    values: [],
    compare: (a, b) => words.compare(nameOf(a), nameOf(b)),
  };
}

/** Figures as text that sorts like them; null stays null. */
const padded = (sql: string) => `substr('0000000' || ${sql}, -8)`;

/** What is joined to an event, as one text in the order in which it is shown. */
function joined(value: string, from: string, order: string): string {
  return `(SELECT group_concat(value, ' ') FROM
    (SELECT ${value} AS value FROM ${from} WHERE l.event_id = e.id ORDER BY ${order}))`;
}

function inPlainOrder(sql: string): SortValue {
  return { sql, values: [], compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0) };
}

/** Case and accents make no difference; blanks and quotation marks at the beginning neither. */
function inWords(sql: string): SortValue {
  return {
    sql: `substr(ltrim(${sql}, ' “”‘’"''(' || char(9, 10)), 1, ${comparedLetters})`,
    values: [],
    compare: words.compare,
  };
}

/** Values of a short list, in the order of that list. */
function inListOrder(sql: string, list: readonly string[]): SortValue {
  const places = list.map((value, place) => `WHEN '${value}' THEN '${String.fromCharCode(97 + place)}'`);
  return inPlainOrder(`CASE ${sql} ${places.join(' ')} END`);
}

/** EDTF values by the first day they can mean, then the last. */
function compareDays(): SortValue['compare'] {
  const known = new Map<string, string>();
  const key = (value: string) => {
    let bounds = known.get(value);
    if (bounds === undefined) {
      const { earliest, latest } = sortBoundsOf({ start: value, end: null, meaning: 'point', part: null });
      bounds = `${earliest} ${latest}`;
      known.set(value, bounds);
    }
    return bounds;
  };
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
