import { expect, test } from 'vitest';
import { nextUntagged, progressWords } from '../../../renderer/features/chronology/reading/next-untagged.ts';

const ids = [5, 3, 9, 4];

test('the next event without a tag is the first after this one, then from the top, never this one', () => {
  expect(nextUntagged(ids, new Set([5, 9]), 3)).toBe(9);
  expect(nextUntagged(ids, new Set([5, 9]), 9)).toBe(5);
  expect(nextUntagged(ids, new Set([9]), 9)).toBeNull();
  expect(nextUntagged(ids, new Set([4]), null)).toBe(4);
  expect(nextUntagged(ids, new Set(), 5)).toBeNull();
  expect(nextUntagged([], new Set([5]), 5)).toBeNull();
});

test('events outside of the list are not gone to and not counted', () => {
  expect(nextUntagged(ids, new Set([77]), 5)).toBeNull();
  expect(progressWords(ids, new Set([77, 4]), 3)).toBe('2 of 4 · 1 untagged left');
  expect(progressWords(ids, new Set(), 4)).toBe('4 of 4 · all tagged');
});
