import { expect, test } from 'vitest';
import { isPartialDate } from '../../../shared/dates/index.ts';

test.each([
  [null, null],
  ['2019', null],
  ['2019-22~', null],
  ['2019-06', '..'],
  ['..', '2019-06-03?'],
  ['2019-06-03', '2019-06-03'],
  ['2019-06-15', '2019-06'],
  ['2019-06', '2019-06-03'],
])('%s and %s may be stored', (start, end) => {
  expect(isPartialDate(start, end)).toBe(true);
});

test.each([
  [null, '2019'],
  ['..', null],
  ['..', '..'],
  ['', null],
  ['2019-06-05', '2019-06-03'],
  ['2019-07', '2019-06-30'],
  ['2019-02-29', null],
  ['2019', 'June'],
  ['2019-06-03/2019-06-05', null],
])('%s and %s may not', (start, end) => {
  expect(isPartialDate(start, end)).toBe(false);
});
