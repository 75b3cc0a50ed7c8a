import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coarsen } from '../../../shared/dates/coarsen.ts';
import { blurDate, blurOrderChanges, parseEdtf, readDate, sortBoundsOf } from '../../../shared/dates/index.ts';
import { MONTH_NAMES } from '../../../shared/dates/names.ts';
import { compareDates } from '../../../shared/dates/order.ts';
import { arbitraryDate } from './arbitrary-dates.ts';

const reference = { birth: '2015-06-03', dayOne: '2019-06-01' };

/** Words, then as a month, a season, a year, an age, a day counted from 1 June 2019. */
const ladder = [
  ['3 June 2019', 'June 2019', 'summer 2019', '2019', 'aged 4', 'Day 3'],
  ['2 June 2019', 'June 2019', 'summer 2019', '2019', 'aged 3', 'Day 2'],
  ['31 May 2019', 'May 2019', 'spring 2019', '2019', 'aged 3', '1 day before Day 1'],
  ['late January 2019', 'January 2019', 'winter 2018/19', '2019', 'aged 3', null],
  ['December 2018', 'December 2018', 'winter 2018/19', '2018', 'aged 3', null],
  ['winter 2018/19', 'winter 2018/19', 'winter 2018/19', '2018 or 2019', 'aged 3', null],
  ['early summer 2019', 'early summer 2019', 'summer 2019', '2019', 'aged 3 or 4', 'between Day 1 and Day 30'],
  ['late 2018', 'late 2018', 'late 2018', '2018', 'aged 3', null],
  ['June 2019', 'June 2019', 'summer 2019', '2019', 'aged 3 or 4', 'between Day 1 and Day 30'],
  ['during June 2019', 'during June 2019', 'during summer 2019', 'during 2019', 'aged 3 or 4', 'Day 1 to Day 30'],
  ['the 2010s', 'the 2010s', 'the 2010s', 'the 2010s', null, null],
  ['possibly 3 June 2019', 'possibly June 2019', 'possibly summer 2019', 'possibly 2019', 'aged 4', 'Day 3'],
  ['about 3 June 2019', 'about June 2019', 'about summer 2019', 'about 2019', 'aged 4', 'Day 3'],
  [
    'w/c 3 June 2019',
    'some time in June 2019',
    'some time in summer 2019',
    'some time in 2019',
    'aged 4',
    'between Day 3 and Day 9',
  ],
  ['28 June to 3 July 2019', 'June to July 2019', 'during summer 2019', 'during 2019', 'aged 4', 'Day 28 to Day 33'],
  [
    'between 28 May and 3 June 2019',
    'between May and June 2019',
    'between spring 2019 and summer 2019',
    'some time in 2019',
    'aged 3 or 4',
    'between 4 days before Day 1 and Day 3',
  ],
  ['since 3 June 2019', 'from June 2019', 'from summer 2019', 'from 2019', 'from when aged 4', 'from Day 3'],
  [
    'until June 2019',
    'until June 2019',
    'until summer 2019',
    'until 2019',
    'until when aged 3 or 4',
    'until some time between Day 1 and Day 30',
  ],
  [
    'on or before 3 June 2019',
    'in or before June 2019',
    'in or before summer 2019',
    'in or before 2019',
    'when aged 4 or earlier',
    'on or before Day 3',
  ],
  ['May 2015', 'May 2015', 'spring 2015', '2015', 'before birth', null],
  ['undated', 'Undated', 'Undated', 'Undated', 'Undated', 'Undated'],
] as const;

/** The reader of dates knows no "2018 or 2019", and no years before 1900, of which the first winter here is one. */
const isReadable = (words: string) => !/\d or \d|1899/.test(words);

const levels = ['month', 'season', 'year', 'age', 'day_number'] as const;

describe('the blur ladder', () => {
  test.each(ladder)('%s', (words, ...blurred) => {
    for (const [index, expected] of blurred.entries()) {
      const level = levels[index] ?? 'month';
      if (expected !== null) expect([level, blurDate(readDate(words), level, reference)]).toEqual([level, expected]);
    }
    expect(blurDate(readDate(words), 'exact', reference)).toBe(readDate(words).wording);
  });

  test('keeps a stretch of the day beside a month, and no other time', () => {
    const night = readDate('an unknown day in December 2019, early hours');
    expect(blurDate(night, 'month', reference, { timeText: night.timeText })).toBe(
      'early hours of a day in December 2019',
    );
    const clock = readDate('3 June 2019 at 14:30');
    expect(blurDate(clock, 'exact', reference, { timeText: clock.timeText })).toBe('3 June 2019 at 14:30');
    expect(blurDate(clock, 'month', reference, { timeText: clock.timeText })).toBe('June 2019');
    expect(blurDate(night, 'season', reference, { timeText: night.timeText })).toBe('winter 2019/20');
  });

  test('says that it does not know where nothing is known to count from', () => {
    const day = readDate('3 June 2019');
    expect(blurDate(day, 'age', { birth: null, dayOne: null })).toBe('age not known');
    expect(blurDate(day, 'day_number', { birth: null, dayOne: null })).toBe('day not known');
    expect(blurDate(day, 'day_number', { birth: null, dayOne: '2019-06' })).toBe('day not known');
  });

  test.each(['month', 'season', 'year'] as const)(
    'by %s tells no more than that, and is true of every day meant',
    (level) => {
      fc.assert(
        fc.property(arbitraryDate, (date) => {
          const words = blurDate(date, level, reference);
          fc.pre(isReadable(words));
          const read = readDate(words);
          expect([words, read.understood]).toEqual([words, true]);
          for (const side of [read.start, read.end]) {
            const value = side === null ? null : parseEdtf(side);
            if (value !== null) expect(coarsen(value.unit, null, level).unit).toEqual(value.unit);
          }
          const [exact, blurred] = [sortBoundsOf(date), sortBoundsOf(read)];
          expect(read.start === null).toBe(exact.earliest === null);
          if (exact.earliest !== null && exact.latest !== null) {
            expect((blurred.earliest ?? '9') <= exact.earliest && exact.latest <= (blurred.latest ?? '')).toBe(true);
          }
        }),
        { numRuns: 3000 },
      );
    },
  );

  test('by age or day tells no month, no season and no year', () => {
    const calendar = new RegExp(`${MONTH_NAMES.join('|')}|spring|summer|autumn|winter`, 'i');
    fc.assert(
      fc.property(arbitraryDate, (date) => {
        expect(blurDate(date, 'age', reference)).not.toMatch(/\d{3}/);
        expect(`${blurDate(date, 'age', reference)} ${blurDate(date, 'day_number', reference)}`).not.toMatch(calendar);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('changes of order by blurring', () => {
  const row = (words: string, ref: number) => ({ date: readDate(words), sequence: 0, ref });
  const changes = (level: 'month' | 'season' | 'year' | 'age', ...words: string[]) =>
    blurOrderChanges(words.map(row), level, reference).map((change) => [
      words[change.row.ref],
      words[change.after.ref],
    ]);

  test('are told for the row that seems to come first', () => {
    expect(changes('month', '3 June 2019', 'June 2019', '4 July 2019')).toEqual([]);
    expect(changes('season', '10 January 2019', 'December 2018', '2019')).toEqual([['10 January 2019', '2019']]);
    expect(changes('age', '2019', '3 June 2020', '2 June 2019')).toEqual([['2 June 2019', '2019']]);
  });

  test('are told exactly where a reader of the wordings would sort otherwise', () => {
    const nearby = [
      '10 January 2019',
      'December 2018',
      '2019',
      'early 2019',
      'spring 2019',
      'May to July 2019',
      '3 June 2019',
    ];
    const wording = fc.constantFrom(...nearby).map((words) => readDate(words));
    const rows = fc.array(fc.oneof(arbitraryDate, wording), { minLength: 2, maxLength: 12 });
    let found = 0;
    fc.assert(
      fc.property(rows, fc.constantFrom('month' as const, 'season' as const, 'year' as const), (dates, level) => {
        const given = dates.map((date, ref) => ({ date, sequence: 0, ref }));
        fc.pre(given.every(({ date }) => isReadable(blurDate(date, level, reference))));
        const inOrder = given.toSorted((a, b) =>
          compareDates(
            { ...sortBoundsOf(a.date), sequence: 0, ref: a.ref },
            { ...sortBoundsOf(b.date), sequence: 0, ref: b.ref },
          ),
        );
        const read = inOrder.map((one, place) => ({
          ...sortBoundsOf(readDate(blurDate(one.date, level, reference))),
          sequence: 0,
          ref: place,
        }));
        const displaced = read.filter((one, place) =>
          read.slice(0, place).some((before) => compareDates(before, one) > 0),
        );
        const told = blurOrderChanges(given, level, reference).map((change) => change.row.ref);
        expect(told).toEqual(displaced.map(({ ref }) => inOrder[ref]?.ref));
        if (told.length > 0) found += 1;
      }),
      { numRuns: 1500 },
    );
    expect(found).toBeGreaterThan(100);
  });
});
