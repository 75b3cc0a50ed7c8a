import { expect, it } from 'vitest';
import { wordFit, wordPages } from '../../../../renderer/features/briefing/fit-words.ts';

it.each([
  [1, '1 page'],
  [1.6, '1.6 pages'],
  [2, '2 pages'],
  [2.01, '2.1 pages'],
  [2.3000000000000003, '2.3 pages'],
])('%d pages are %s: never fewer than they are', (pages, words) => {
  expect(wordPages(pages)).toBe(words);
});

it('says about how many words are too many, and never none', () => {
  expect(wordFit({ pages: 2, words: 800 })).toBe('Fits on two pages.');
  expect(wordFit({ pages: 2.5, words: 1_000 })).toBe('Too long for two pages, by about 200 words.');
  expect(wordFit({ pages: 2.001, words: 900 })).toBe('Too long for two pages, by about 10 words.');
});
