import { expect, test } from 'vitest';
import { ageAt, readDate, wordAge } from '../../../shared/dates/index.ts';

test.each([
  ['2015-06-03', '2 June 2019', '3'],
  ['2015-06-03', '3 June 2019', '4'],
  ['2015-06-03', 'June 2019', '3 or 4'],
  ['2015', '3 June 2019', '3 or 4'],
  ['2015-06', '2017 to 2019', 'between 1 and 4'],
  ['2019-03', '3 June 2019', 'under 1'],
  ['2018', 'June 2019', '1 or under'],
  ['2016-02-29', '28 February 2019', '2'],
  ['2016-02-29', '1 March 2019', '3'],
  ['2019-06-15', 'June 2019', 'under 1'],
  ['2019-06-15', '3 June 2019', 'age not known'],
  ['2015-06-03', 'since June 2019', 'age not known'],
  ['2015-06-03', 'undated', 'age not known'],
  ['a few years ago', '3 June 2019', 'age not known'],
  ['..', '3 June 2019', 'age not known'],
])('born %s, at %s: %s', (birth, at, words) => {
  expect(wordAge(ageAt(birth, readDate(at)))).toBe(words);
});

test('an age is given as least and most whole years', () => {
  expect(ageAt('2015-22', readDate('December 2019'))).toEqual({ min: 4, max: 4 });
});
