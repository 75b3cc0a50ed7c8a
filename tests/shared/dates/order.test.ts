import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sortable } from '../../../shared/dates/index.ts';
import { compareDates, readDate, sortBoundsOf } from '../../../shared/dates/index.ts';
import { arbitraryDate } from './arbitrary-dates.ts';

const arbitraryRow: fc.Arbitrary<Sortable> = fc
  .tuple(arbitraryDate, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 50 }))
  .map(([date, sequence, ref]) => ({ ...sortBoundsOf(date), sequence, ref }));

test('a chronology stands in the order a reader expects, undated rows last', () => {
  const words = [
    'until May 2019',
    '2019',
    'early June 2019',
    '3 June 2019',
    'June 2019',
    'since June 2019',
    'mid-June 2019',
    'summer 2019',
    'undated',
  ];
  const rows = words.map((text, index) => ({ text, ...sortBoundsOf(readDate(text)), sequence: 0, ref: index }));
  expect(rows.sort(compareDates).map(({ text }) => text)).toEqual([
    'until May 2019',
    '2019',
    'early June 2019',
    'June 2019',
    'summer 2019',
    'since June 2019',
    '3 June 2019',
    'mid-June 2019',
    'undated',
  ]);
});

test('ties go by sequence, then by the number of the ref', () => {
  const day = { earliest: '2019-06-03', latest: '2019-06-03' };
  const none = { earliest: null, latest: null };
  const rows = [
    { ...none, sequence: 0, ref: 2 },
    { ...day, sequence: 1, ref: 1 },
    { ...day, sequence: 0, ref: 10 },
    { ...none, sequence: 0, ref: 1 },
    { ...day, sequence: 0, ref: 9 },
  ];
  expect(rows.sort(compareDates).map(({ ref }) => ref)).toEqual([9, 10, 1, 1, 2]);
});

test('the order is total: sign changes with sides, it is transitive, and only equal rows tie', () => {
  fc.assert(
    fc.property(arbitraryRow, arbitraryRow, arbitraryRow, (a, b, c) => {
      expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) || 0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      if (compareDates(a, b) === 0) expect(a).toEqual(b);
    }),
    { numRuns: 1000 },
  );
});

test('sorting gives the same order wherever the rows stood before', () => {
  fc.assert(
    fc.property(fc.array(arbitraryRow, { maxLength: 30 }), (rows) => {
      expect(rows.toReversed().sort(compareDates)).toEqual(rows.toSorted(compareDates));
    }),
  );
});
