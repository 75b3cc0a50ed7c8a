import type { EventGroup, EventGrouping } from '../../../shared/contract/event-order.ts';
import type { Row } from '../../../shared/model/index.ts';
import { compareMonthGroups, monthGroupOf, wordMonthGroup } from '../../../shared/rules/month-groups.ts';
import type { ReadDb } from './handle.ts';
import { listRows } from './rows.ts';

/** A row of the query; of its columns those that the way of grouping asks for. */
export type GroupedRow = { readonly id: number } & Pick<
  Row<'events'>,
  'start' | 'end' | 'dateMeaning' | 'earliest' | 'latest' | 'sourceKind' | 'agencyId' | 'significance'
>;

/** What a query has to select of `events e` for each way of grouping. */
export const groupingColumns = {
  agency: 'e.source_kind AS sourceKind, e.agency_id AS agencyId',
  month: 'e.start, e."end", e.date_meaning AS dateMeaning, e.earliest, e.latest',
  significance: 'e.significance',
} as const satisfies Record<EventGrouping, string>;

type Rules = {
  readonly keyOf: (row: GroupedRow) => string;
  readonly compare: (a: string, b: string) => number;
  readonly labelOf: (key: string, rows: readonly GroupedRow[]) => string;
};

/** Puts rows that belong together beside one another; within a group they keep their order. */
export function groupRows(
  db: ReadDb,
  rows: readonly GroupedRow[],
  grouping: EventGrouping,
  isReversed: boolean,
): { ids: number[]; groups: EventGroup[] } {
  const { keyOf, compare, labelOf } = rulesOf(db, grouping, isReversed);
  const found = new Map<string, GroupedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = found.get(key);
    if (group) group.push(row);
    else found.set(key, [row]);
  }
  const ordered = [...found].sort(([a], [b]) => compare(a, b));
  return {
    ids: ordered.flatMap(([, group]) => group.map(({ id }) => id)),
    groups: ordered.map(([key, group]) => ({ key, label: labelOf(key, group), count: group.length })),
  };
}

function rulesOf(db: ReadDb, grouping: EventGrouping, isReversed: boolean): Rules {
  switch (grouping) {
    case 'agency':
      return agencyRules(db);
    case 'significance':
      return listRules(significanceLabels, (row) => row.significance);
    case 'month':
      return {
        keyOf: monthGroupOf,
        compare: (a, b) =>
          isReversed && a !== 'undated' && b !== 'undated' ? compareMonthGroups(b, a) : compareMonthGroups(a, b),
        labelOf: wordMonthGroup,
      };
  }
}

/** Agencies by name, then the family, then what states no source. */
function agencyRules(db: ReadDb): Rules {
  const collator = new Intl.Collator('en-GB', { sensitivity: 'base' });
  const agencies = listRows(db, 'agencies').toSorted((a, b) => collator.compare(a.name, b.name));
  const labels = new Map(agencies.map(({ id, name }) => [`agency-${id}`, name]));
  labels.set('family', 'Family').set('not_stated', 'Not stated');
  return listRules(labels, (row) => (row.sourceKind === 'agency' ? `agency-${row.agencyId}` : row.sourceKind));
}

const significanceLabels: ReadonlyMap<string, string> = new Map([
  ['key_practice_episode', 'Key practice episode'],
  ['significant', 'Significant'],
  ['routine', 'Routine'],
]);

/** Groups in the order of their labels. */
function listRules(labels: ReadonlyMap<string, string>, keyOf: Rules['keyOf']): Rules {
  const places = new Map([...labels.keys()].map((key, place) => [key, place]));
  return {
    keyOf,
    compare: (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
    labelOf: (key) => labels.get(key) ?? '',
  };
}
