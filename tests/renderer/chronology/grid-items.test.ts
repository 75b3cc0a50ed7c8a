import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridItems } from '../../../renderer/features/chronology/grid/grid-items.ts';

const queries = fc
  .uniqueArray(fc.integer({ min: 1, max: 100_000 }), { maxLength: 60 })
  .chain((ids) => fc.record({ ids: fc.constant(ids), undated: fc.integer({ min: 0, max: ids.length }) }));

test('every event has one line, in order, and the undated ones follow their heading', () => {
  fc.assert(
    fc.property(queries, ({ ids, undated }) => {
      const items = gridItems({ ids, undated });
      const lines = Array.from({ length: items.count }, (_, index) => items.at(index));
      const dated = ids.slice(0, ids.length - undated).map((id) => ({ kind: 'event', id }));
      const rest = ids.slice(ids.length - undated).map((id) => ({ kind: 'event', id }));
      const heading = undated === 0 ? [] : [{ kind: 'undated-heading', count: undated }];
      expect(lines).toEqual([...dated, ...heading, ...rest]);
      for (const id of ids) expect(items.at(items.indexOf(id))).toEqual({ kind: 'event', id });
      expect(items.indexOf(-5)).toBe(-1);
      expect(items.at(items.count)).toBeUndefined();
    }),
  );
});

test('the nearest event is never the heading and never outside the list', () => {
  fc.assert(
    fc.property(queries, fc.integer({ min: -5, max: 70 }), fc.constantFrom(1, -1), (query, index, direction) => {
      const items = gridItems(query);
      const found = items.nearestEvent(index, direction as 1 | -1);
      if (query.ids.length === 0) expect(found).toBe(-1);
      else expect(items.at(found)?.kind).toBe('event');
    }),
  );
});
