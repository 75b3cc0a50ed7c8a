import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../../../shared/dates/index.ts';
import { readDate, wordDate } from '../../../shared/dates/index.ts';
import { arbitraryDate } from './arbitrary-dates.ts';

const WORDINGS: readonly (readonly [
  words: string,
  start: string | null,
  end: string | null,
  meaning: PartialDate['meaning'],
  part?: PartialDate['part'],
])[] = [
  ['3 June 2019', '2019-06-03', null, 'point'],
  ['June 2019', '2019-06', null, 'point'],
  ['2019', '2019', null, 'point'],
  ['the 2010s', '201X', null, 'point'],
  ['an unknown year from 2000 to 2099', '20XX', null, 'point'],
  ['summer 2019', '2019-22', null, 'point'],
  ['winter 2018/19', '2018-24', null, 'point'],
  ['winter 1999/00', '1999-24', null, 'point'],
  ['late November 2019', '2019-11', null, 'point', 'late'],
  ['mid-2018', '2018', null, 'point', 'mid'],
  ['early summer 2019', '2019-22', null, 'point', 'early'],
  ['an unknown day in December 2019', '2019-12-XX', null, 'point'],
  ['an unknown day in 2019', '2019-XX-XX', null, 'point'],
  ['an unknown month in 2019', '2019-XX', null, 'point'],
  ['about March 2018', '2018-03~', null, 'point'],
  ['possibly March 2018', '2018-03?', null, 'point'],
  ['possibly about March 2018', '2018-03%', null, 'point'],
  ['during June 2019', '2019-06', null, 'during'],
  ['some time in June 2019', '2019-06', null, 'within'],
  ['some time on 3 June 2019', '2019-06-03', null, 'within'],
  ['from June 2019', '2019-06', '..', 'during'],
  ['possibly from about June 2019', '2019-06%', '..', 'during'],
  ['until 3 June 2019', '..', '2019-06-03', 'during'],
  ['on or before 3 June 2019', '..', '2019-06-03', 'within'],
  ['in or before late June 2019', '..', '2019-06', 'within', 'late'],
  ['in or after October 2019', '2019-10', '..', 'within'],
  ['3 to 5 June 2019', '2019-06-03', '2019-06-05', 'during'],
  ['3 June to 5 July 2019', '2019-06-03', '2019-07-05', 'during'],
  ['28 December 2018 to 3 January 2019', '2018-12-28', '2019-01-03', 'during'],
  ['June to August 2019', '2019-06', '2019-08', 'during'],
  ['between 3 and 5 June 2019', '2019-06-03', '2019-06-05', 'within'],
  ['week commencing 3 June 2019', '2019-06-03', '2019-06-09', 'within'],
  ['possibly week commencing 3 June 2019', '2019-06-03?', '2019-06-09?', 'within'],
  ['possibly from 3 to 5 June 2019', '2019-06-03?', '2019-06-05?', 'during'],
  ['possibly 3 June 2019 to 5 June 2019', '2019-06-03?', '2019-06-05', 'during'],
  ['about June 2019 to about December 2019', '2019-06~', '2019-12~', 'during'],
  ['late November 2019 to 5 January 2020', '2019-11', '2020-01-05', 'during', 'late'],
  ['Undated', null, null, 'unknown'],
];

describe('a date in words', () => {
  for (const [words, start, end, meaning, part = null] of WORDINGS) {
    test(words, () => {
      expect(wordDate({ start, end, meaning, part })).toBe(words);
    });
  }

  test('carries the time of day where English puts it', () => {
    const word = (start: string | null, timeText: string) =>
      wordDate({ start, end: null, meaning: start === null ? 'unknown' : 'point', part: null }, { timeText });
    expect([
      word('2019-12-XX', 'early hours'),
      word('2019-06-03', 'morning'),
      word('2019-06-03', '14:30'),
      word('2019-06-03', '2247 hrs'),
      word('2019-06-03', 'pm'),
      word('2019-06-03', '14:30-15:00'),
      word('2019-06-03?', 'morning'),
      word('2019-12', 'early hours'),
      word(null, '14:30'),
    ]).toEqual([
      'early hours of a day in December 2019',
      'morning of 3 June 2019',
      '3 June 2019 at 14:30',
      '3 June 2019 at 2247 hrs',
      '3 June 2019, pm',
      '3 June 2019, 14:30-15:00',
      'possibly 3 June 2019, morning',
      'December 2019, early hours',
      'Undated, 14:30',
    ]);
  });

  test('shows a value it cannot read as it stands', () => {
    expect(wordDate({ start: 'June 19', end: null, meaning: 'point', part: null })).toBe('June 19');
  });

  test('reads back as the same date, whatever the date', () => {
    fc.assert(
      fc.property(arbitraryDate, (date) => {
        const { start, end, meaning, part, warnings } = readDate(wordDate(date));
        expect({ start, end, meaning, part, warnings }).toEqual({ ...date, warnings: [] });
      }),
      { numRuns: 4000 },
    );
  });

  test('reads back with the same time of day', () => {
    const times = fc.constantFrom(
      'early hours',
      'Evening',
      'pm',
      '14:30',
      '2247 hrs',
      '3-4pm',
      '9.30am',
      'about 2pm',
      '14:30 to 15:00',
      'between 14:30 and 15:00',
      'midnight',
      '02:40:10',
    );
    fc.assert(
      fc.property(arbitraryDate, times, (date, timeText) => {
        const { start, end, meaning, part, timeText: read } = readDate(wordDate(date, { timeText }));
        expect({ start, end, meaning, part, timeText: read }).toEqual({ ...date, timeText });
      }),
      { numRuns: 3000 },
    );
  });
});
