import { expect, test } from 'vitest';
import { readDate, scopeOf, sortBoundsOf } from '../../../shared/dates/index.ts';

const PERIOD = { start: '2018-01', end: '2019-12-16' };

test.each([
  ['1 January 2018', 'in'],
  ['16 December 2019', 'in'],
  ['17 December 2019', 'out'],
  ['31 December 2017', 'out'],
  ['summer 2018', 'in'],
  ['December 2019', 'straddles'],
  ['early December 2019', 'in'],
  ['winter 2017/18', 'straddles'],
  ['2017', 'out'],
  ['since June 2019', 'straddles'],
  ['since June 2020', 'out'],
  ['until June 2017', 'out'],
  ['until June 2018', 'straddles'],
  ['undated', 'unknown'],
] as const)('%s is %s the review period', (words, expected) => {
  const date = readDate(words);
  expect([scopeOf(date, PERIOD), scopeOf(sortBoundsOf(date), PERIOD)]).toEqual([expected, expected]);
});

test('an open side of the period bounds nothing, and no period decides nothing', () => {
  const date = readDate('3 June 2019');
  expect([
    scopeOf(date, { start: '2018', end: null }),
    scopeOf(date, { start: '..', end: '2018' }),
    scopeOf(readDate('since June 2019'), { start: '2018', end: '..' }),
    scopeOf(date, { start: null, end: null }),
  ]).toEqual(['in', 'out', 'in', 'unknown']);
});
