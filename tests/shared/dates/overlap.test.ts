import { expect, test } from 'vitest';
import { overlap, readDate } from '../../../shared/dates/index.ts';

test.each([
  ['3 June 2019', '3/6/19', 'certain'],
  ['3 June 2019', '4 June 2019', 'none'],
  ['3 June 2019', 'June 2019', 'possible'],
  ['June 2019', 'June 2019', 'possible'],
  ['3 to 5 June 2019', '5 to 9 June 2019', 'possible'],
  ['since June 2019', '2 December 2019', 'possible'],
  ['since June 2019', '31 May 2019', 'none'],
  ['until June 2019', 'from July 2019', 'none'],
  ['undated', '3 June 2019', 'possible'],
  ['undated', 'undated', 'possible'],
] as const)('%s and %s: %s', (a, b, expected) => {
  expect([overlap(readDate(a), readDate(b)), overlap(readDate(b), readDate(a))]).toEqual([expected, expected]);
});
