import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../shared/dates/calendar.ts';
import type { DatePart, PartialDate } from '../../../shared/dates/index.ts';
import { boundsOf, formatEdtf, isPartialDate, sortBoundsOf, UNDATED } from '../../../shared/dates/index.ts';
import { arbitraryDate, arbitraryUnit } from './arbitrary-dates.ts';

const date = (start: string | null, end: string | null = null, part: DatePart | null = null): PartialDate => ({
  start,
  end,
  meaning: 'point',
  part,
});

const BOUNDS: readonly (readonly [
  start: string,
  end: string | null,
  part: DatePart | null,
  earliest: string | null,
  latest: string | null,
])[] = [
  ['2019-06-03', null, null, '2019-06-03', '2019-06-03'],
  ['2019-06', null, null, '2019-06-01', '2019-06-30'],
  ['2020-02', null, null, '2020-02-01', '2020-02-29'],
  ['2019-12-XX', null, null, '2019-12-01', '2019-12-31'],
  ['2019', null, null, '2019-01-01', '2019-12-31'],
  ['201X', null, null, '2010-01-01', '2019-12-31'],
  ['20XX', null, null, '2000-01-01', '2099-12-31'],
  ['2019-21', null, null, '2019-03-01', '2019-05-31'],
  ['2019-22', null, null, '2019-06-01', '2019-08-31'],
  ['2019-23', null, null, '2019-09-01', '2019-11-30'],
  ['2019-24', null, null, '2019-12-01', '2020-02-29'],
  ['2018-24~', null, null, '2018-12-01', '2019-02-28'],
  ['2019-11', null, 'early', '2019-11-01', '2019-11-10'],
  ['2019-11', null, 'mid', '2019-11-11', '2019-11-20'],
  ['2019-11', null, 'late', '2019-11-21', '2019-11-30'],
  ['2019-02-XX', null, 'late', '2019-02-21', '2019-02-28'],
  ['2019', null, 'mid', '2019-05-01', '2019-08-31'],
  ['2018-24', null, 'late', '2019-02-01', '2019-02-28'],
  ['2019-06-03', null, 'late', '2019-06-03', '2019-06-03'],
  ['2019-06', '..', null, '2019-06-01', null],
  ['..', '2019-06', null, null, '2019-06-30'],
  ['..', '2019-06', 'early', null, '2019-06-10'],
  ['2019-11', '2020-01', 'late', '2019-11-21', '2020-01-31'],
  ['2019-06-03', '2019-06-05', null, '2019-06-03', '2019-06-05'],
];

describe('the bounds of a date', () => {
  test.each(BOUNDS)('%s to %s, %s', (start, end, part, earliest, latest) => {
    expect(boundsOf(date(start, end, part))).toEqual({ earliest, latest });
  });

  test('are null for no date, for a damaged value and for a date open on both sides', () => {
    const none = { earliest: null, latest: null };
    for (const value of [
      UNDATED,
      date('June'),
      date('..'),
      date('..', '..'),
      date('2019', 'June'),
      date('2019-02-30'),
    ]) {
      expect(boundsOf(value)).toEqual(none);
      expect(sortBoundsOf(value)).toEqual(none);
    }
  });

  test('become days before and after all others where a side is open, for sorting', () => {
    expect([sortBoundsOf(date('2019', '..')), sortBoundsOf(date('..', '2019')), sortBoundsOf(date('2019'))]).toEqual([
      { earliest: '2019-01-01', latest: '9999-12-31' },
      { earliest: '0001-01-01', latest: '2019-12-31' },
      { earliest: '2019-01-01', latest: '2019-12-31' },
    ]);
  });

  test('hold every day the date can mean', () => {
    fc.assert(
      fc.property(
        arbitraryUnit,
        fc.date({ min: new Date('1899-01-01'), max: new Date('2101-12-31'), noInvalidDate: true }),
        (unit, time) => {
          const day = time.toISOString().slice(0, 10);
          const { earliest, latest } = boundsOf(date(formatEdtf({ unit, isDoubtful: true, isApproximate: false })));
          expect(earliest !== null && latest !== null && day >= earliest && day <= latest).toBe(means(unit, time));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('run forward, narrow with a part and never widen', () => {
    fc.assert(
      fc.property(arbitraryDate, (value) => {
        const narrow = sortBoundsOf(value);
        const wide = sortBoundsOf({ ...value, part: null });
        expect((narrow.earliest ?? '') >= (wide.earliest ?? '') && (narrow.latest ?? '') <= (wide.latest ?? '')).toBe(
          true,
        );
        expect((wide.earliest ?? '') <= (wide.latest ?? '')).toBe(true);
        expect(isPartialDate(value.start, value.end)).toBe(true);
      }),
    );
  });
});

/** What a unit means, told without bounds: by the year, month and day of the time itself. */
function means(unit: Parameters<typeof formatEdtf>[0]['unit'], time: Date): boolean {
  const [year, month, day] = [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()];
  switch (unit.kind) {
    case 'century':
      return Math.floor(year / 100) * 100 === unit.year;
    case 'decade':
      return Math.floor(year / 10) * 10 === unit.year;
    case 'year':
    case 'unknown-month':
    case 'unknown-day-of-year':
      return year === unit.year;
    case 'season': {
      const season = Math.floor((month % 12) / 3);
      return [24, 21, 22, 23][season] === unit.season && (month < 3 ? year - 1 : year) === unit.year;
    }
    case 'month':
    case 'unknown-day':
      return year === unit.year && month === unit.month;
    case 'day':
      return formatDay(year, month, day) === formatDay(unit.year, unit.month, unit.day);
  }
}
