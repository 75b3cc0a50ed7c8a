import { beforeAll, describe, expect, it } from 'vitest';
import { viewEvents } from '../../../electron/core/handlers/events.ts';
import { dumpCase } from '../../../electron/core/store/dump.ts';
import { eventRows, queryEvents } from '../../../electron/core/store/events.ts';
import { type EventColumnId, eventColumnIds, sortDirections } from '../../../shared/contract/index.ts';
import { sortBoundsOf } from '../../../shared/dates/index.ts';
import { childSeenValues, eventStatuses, significances } from '../../../shared/model/chronology-tables.ts';
import { generatedCase } from '../../helpers/generated-case.ts';
import { sessionWith } from '../../helpers/session-with.ts';

let session: ReturnType<typeof sessionWith>;
/** What each column shows of an event, in the order in which a reader would look for it; null where it shows nothing. */
let shown: Record<EventColumnId, (id: number) => string | number | null>;

beforeAll(() => {
  const made = generatedCase(400, 7);
  const eventKloes = [5, 9, 9, 30].map((eventId, index) => ({ id: index + 1, eventId, kloeId: 1 + (index % 3) }));
  session = sessionWith({ ...made, eventKloes });
  const { agencies, people, themes, clusters, keyLinesOfEnquiry } = dumpCase(session.db);
  const ids = queryEvents(session.db, {}).ids;
  const views = new Map(viewEvents(session.db, eventRows(session.db, ids)).map((view) => [view.id, view]));
  const view = (id: number) => {
    const found = views.get(id);
    if (!found) throw new Error('There is no such event.');
    return found;
  };
  const words = (text: string) => text.replace(/^[\s“”‘’"'(]+/, '').slice(0, 80) || null;
  const days = (start: string | null) => {
    const { earliest, latest } = sortBoundsOf({ start, end: null, meaning: 'point', part: null });
    return start === null ? null : `${earliest}${latest}`;
  };
  const named = (rows: readonly { id: number }[], key: string) => (id: number) =>
    String((rows.find((row) => row.id === id) as Record<string, unknown> | undefined)?.[key] ?? '');
  const joined = (values: readonly string[]) => words(values.join(' '));
  const scopeOrder = ['in', 'out', 'straddles', 'unknown'];
  shown = {
    ref: (id) => view(id).ref,
    date: (id) => (view(id).earliest === null ? null : `${view(id).earliest}${view(id).latest}`),
    time: (id) => words(view(id).timeText),
    agency: (id) => {
      const { sourceKind, agencyId } = view(id);
      return sourceKind === 'agency'
        ? named(agencies, 'name')(agencyId ?? 0)
        : sourceKind === 'family'
          ? '\uFFFF'
          : null;
    },
    source: (id) => words(view(id).source),
    kind: (id) => words(view(id).kind),
    event: (id) => words(view(id).event),
    childSeen: (id) => childSeenValues.indexOf(view(id).childSeen),
    voice: (id) => words(view(id).voice),
    response: (id) => words(view(id).response),
    outcome: (id) => words(view(id).outcome),
    rationale: (id) => words(view(id).rationale),
    people: (id) => joined(view(id).personIds.map(named(people, 'pseudonym'))),
    knownTo: (id) => joined(view(id).knownTo.map(({ agencyId }) => named(agencies, 'name')(agencyId))),
    recordedOn: (id) => days(view(id).recordedOn),
    cluster: (id) => clusters.find((cluster) => cluster.id === view(id).clusterId)?.ref ?? null,
    themes: (id) =>
      joined(view(id).tags.flatMap(({ themeId }) => (themeId === null ? [] : named(themes, 'label')(themeId)))),
    agencyAnalysis: (id) => words(view(id).agencyAnalysis),
    significance: (id) => significances.indexOf(view(id).significance),
    status: (id) => eventStatuses.indexOf(view(id).status),
    kloes: (id) => {
      const places = view(id).kloeIds.map((kloeId) => keyLinesOfEnquiry.findIndex((kloe) => kloe.id === kloeId));
      return places.length === 0 ? null : places.map((place) => String(place).padStart(4, '0')).join(' ');
    },
    scope: (id) => scopeOrder.indexOf(view(id).scope),
    reviewerNote: (id) => words(view(id).reviewerNote),
  };
});

const collator = new Intl.Collator('en-GB', { sensitivity: 'base' });
function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

describe.each(eventColumnIds)('sorting by %s', (by) => {
  it.each(sortDirections)('%s orders by what is shown, ties by date, and what shows nothing last', (direction) => {
    const chronological = queryEvents(session.db, {}).ids;
    const sign = direction === 'ascending' ? 1 : -1;
    const filled = chronological.filter((id) => shown[by](id) !== null);
    const empty = chronological.filter((id) => shown[by](id) === null);
    const expected = [
      ...filled.toSorted((a, b) => sign * compare(shown[by](a) as string, shown[by](b) as string)),
      ...empty,
    ];
    expect(queryEvents(session.db, {}, { sort: { by, direction } }).ids).toEqual(expected);
  });
});

describe('grouping', () => {
  it.each(['agency', 'month', 'significance'] as const)(
    'by %s keeps every event once, in order within its group',
    (group) => {
      const plain = queryEvents(session.db, {}).ids;
      const { ids, groups } = queryEvents(session.db, {}, { group });
      expect(ids.toSorted((a, b) => a - b)).toEqual(plain.toSorted((a, b) => a - b));
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      const place = new Map(plain.map((id, index) => [id, index]));
      let from = 0;
      for (const { count } of groups) {
        const within = ids.slice(from, from + count).map((id) => place.get(id) as number);
        expect(within).toEqual(within.toSorted((a, b) => a - b));
        from += count;
      }
    },
  );

  it('by agency goes by name, with the family behind, and each group holds its own', () => {
    const { ids, groups } = queryEvents(session.db, {}, { group: 'agency' });
    const names = groups.map(({ label }) => label);
    expect(names.at(-1)).toBe('Family');
    expect(names.slice(0, -1)).toEqual(names.slice(0, -1).toSorted(collator.compare));
    const family = groups.at(-1)?.count ?? 0;
    expect(ids.slice(-family).map((id) => shown.agency(id))).toEqual(Array(family).fill('\uFFFF'));
  });

  it('by month puts the months backwards with the dates, and the undated last all the same', () => {
    const sort = { by: 'date', direction: 'descending' } as const;
    const forwards = queryEvents(session.db, {}, { group: 'month' }).groups.map(({ key }) => key);
    const backwards = queryEvents(session.db, {}, { group: 'month', sort }).groups.map(({ key }) => key);
    expect(forwards.at(-1)).toBe('undated');
    expect(backwards).toEqual([...forwards.slice(0, -1).reverse(), 'undated']);
  });

  it('by significance begins with the key practice episodes', () => {
    const labels = queryEvents(session.db, {}, { group: 'significance' }).groups.map(({ label }) => label);
    const order = ['Key practice episode', 'Significant', 'Routine'];
    expect(labels).toEqual(order.filter((label) => labels.includes(label)));
    expect(labels.length).toBeGreaterThan(1);
  });
});
