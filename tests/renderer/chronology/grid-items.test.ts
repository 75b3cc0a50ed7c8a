import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GridItem, gridItems } from '../../../renderer/features/chronology/grid/grid-items.ts';

type Query = Parameters<typeof gridItems>[0];

/** Ids, and groups of them or an undated end. */
const queries: fc.Arbitrary<Query> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 }),
    isGrouped: fc.boolean(),
    isByDate: fc.boolean(),
    undated: fc.nat(6),
  })
  .map(({ sizes, isGrouped, isByDate, undated }) => {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return {
      ids: Array.from({ length: total }, (_, place) => 1000 - place * 7),
      undated: Math.min(undated, total),
      isByDate,
      groups: isGrouped ? sizes.map((count, place) => ({ key: `g${place}`, label: `Group ${place}`, count })) : [],
    };
  });
const collapsedKeys = fc.uniqueArray(fc.nat(12).map((place) => `g${place}`)).map((keys) => new Set(keys));

/** The lines written out one by one. */
function linesOf({ ids, undated, groups = [], isByDate = true }: Query, collapsed: ReadonlySet<string>): GridItem[] {
  const events = (from: number, count: number) =>
    ids.slice(from, from + count).map((id): GridItem => ({ kind: 'event', id }));
  if (groups.length === 0) {
    const apart = isByDate ? undated : 0;
    const label = { key: 'undated', label: 'Undated', isGroup: false, isCollapsed: false };
    const heading: GridItem[] = apart === 0 ? [] : [{ kind: 'heading', ...label, count: apart }];
    return [...events(0, ids.length - apart), ...heading, ...events(ids.length - apart, apart)];
  }
  let from = 0;
  return groups.flatMap((group) => {
    const isCollapsed = collapsed.has(group.key);
    const lines = isCollapsed ? [] : events(from, group.count);
    from += group.count;
    return [{ kind: 'heading', ...group, isGroup: true, isCollapsed } as const, ...lines];
  });
}

test('every event in sight has one line, in order, under the heading of its group or of the undated', () => {
  fc.assert(
    fc.property(queries, collapsedKeys, (query, collapsed) => {
      const items = gridItems(query, collapsed);
      const expected = linesOf(query, collapsed);
      expect(Array.from({ length: items.count }, (_, index) => items.at(index))).toEqual(expected);
      expect([items.at(-1), items.at(items.count)]).toEqual([undefined, undefined]);
      expected.forEach((line, index) => {
        expect(items.isHeading(index)).toBe(line.kind === 'heading');
        if (line.kind === 'heading' && line.isGroup) expect(items.indexOfHeading(line.key)).toBe(index);
      });
      for (const id of query.ids) {
        expect(items.indexOf(id)).toBe(expected.findIndex((line) => line.kind === 'event' && line.id === id));
        expect(items.holds(id)).toBe(true);
      }
      expect([items.indexOf(-5), items.holds(-5), items.groupOf(-5)]).toEqual([-1, false, null]);
    }),
  );
});

test('an event whose group is closed is still known to be in it', () => {
  const groups = [
    { key: 'a', label: 'A', count: 2 },
    { key: 'b', label: 'B', count: 1 },
  ];
  const items = gridItems({ ids: [7, 8, 9], undated: 0, groups }, new Set(['a']));
  expect([7, 8, 9].map((id) => [items.groupOf(id), items.indexOf(id)])).toEqual([
    ['a', -1],
    ['a', -1],
    ['b', 2],
  ]);
});

test('the nearest event is no heading, the nearest stop an event or a heading of a group, and neither is outside', () => {
  fc.assert(
    fc.property(
      queries,
      collapsedKeys,
      fc.integer({ min: -5, max: 70 }),
      fc.constantFrom(1, -1),
      (query, collapsed, from, way) => {
        const items = gridItems(query, collapsed);
        const direction = way as 1 | -1;
        const lines = linesOf(query, collapsed);
        const event = items.nearestEvent(from, direction);
        if (lines.some(({ kind }) => kind === 'event')) expect(items.at(event)?.kind).toBe('event');
        else expect(event).toBe(-1);
        const stop = items.at(items.nearestStop(from, direction));
        if (lines.length === 0) expect(stop).toBeUndefined();
        else expect(stop?.kind === 'event' || stop?.isGroup).toBe(true);
        const within = Math.min(Math.max(from, 0), lines.length - 1);
        if (lines[within]?.kind === 'event')
          expect([event, items.nearestStop(from, direction)]).toEqual([within, within]);
      },
    ),
  );
});
