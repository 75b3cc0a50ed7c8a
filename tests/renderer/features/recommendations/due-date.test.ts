import { expect, it } from 'vitest';
import { readDueDate, wordDueDate } from '../../../../renderer/features/recommendations/due-date.ts';

it.each([
  ['3/6/26', '2026-06-03', '3 June 2026'],
  ['June 2026', '2026-06', 'June 2026'],
  ['by 3 June 2026', '2026-06-03', '3 June 2026'],
  ['2026', '2026', '2026'],
  ['  ', null, ''],
])('reads %j as a deadline and words it back', (typed, edtf, words) => {
  expect(readDueDate(typed)).toEqual({ ok: true, edtf });
  expect(wordDueDate(edtf)).toBe(words);
});

it.each([
  ['soon', /Not understood/],
  ['June 2026 to August 2026', /not a period/],
  ['late June 2026', /a month, a season or a year/],
  ['3 June 2026 at 14:00', /a month, a season or a year/],
])('refuses %j with words that say what to do', (typed, message) => {
  expect(readDueDate(typed)).toEqual({ ok: false, message: expect.stringMatching(message) });
});
