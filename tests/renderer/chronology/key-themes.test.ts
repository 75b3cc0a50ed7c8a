import { expect, test } from 'vitest';
import { keyThemes, usesOf } from '../../../renderer/features/chronology/tagging/key-themes.ts';
import type { Row } from '../../../shared/model/index.ts';

const theme = (id: number, isRetired = false, pinnedKey: number | null = null): Row<'themes'> => ({
  id,
  position: id,
  code: `theme_${id}`,
  label: `Theme ${id}`,
  themeGroup: '',
  definition: '',
  cue: '',
  isRetired,
  colour: '',
  pinnedKey,
});
const cell = (themeId: number | null, concern: number, goodPractice: number) => ({
  themeId,
  agencyId: 1,
  sourceKind: 'agency' as const,
  concern,
  goodPractice,
  context: 0,
  events: concern,
});

test('the most used themes come first, then those of the frame; retired ones have no key', () => {
  const themes = [theme(1), theme(2), theme(3), theme(4, true)];
  const uses = usesOf([cell(3, 1, 1), cell(3, 1, 0), cell(2, 1, 0), cell(4, 9, 9), cell(null, 8, 8)]);
  expect(keyThemes([], themes, uses)).toEqual([3, 2, 1, null, null, null, null, null, null]);
});

test('a theme keeps its key whatever is counted later; a key that has become free goes to the next theme', () => {
  const themes = Array.from({ length: 12 }, (_, place) => theme(place + 1));
  const first = keyThemes([], themes, new Map());
  expect(first).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(keyThemes(first, themes, new Map([[12, 50]]))).toEqual(first);
  const without4 = themes.filter(({ id }) => id !== 4);
  expect(keyThemes(first, without4, new Map([[12, 50]]))).toEqual([1, 2, 3, 12, 5, 6, 7, 8, 9]);
});

test('a theme put on a key by hand has it, before those that are used more and those that had the key', () => {
  const themes = Array.from({ length: 12 }, (_, place) => theme(place + 1));
  const first = keyThemes([], themes, new Map());
  const pin = (id: number, key: number | null, isRetired = false) =>
    themes.map((one) => (one.id === id ? theme(id, isRetired, key) : one));
  // Theme 12 takes key 3; theme 3 has lost its key, and nobody else has moved.
  const withPin = keyThemes(first, pin(12, 3), new Map([[10, 50]]));
  expect(withPin).toEqual([1, 2, 12, 4, 5, 6, 7, 8, 9]);
  // A theme that had key 2 goes to key 9: key 2 is free for the most used of those without one.
  expect(keyThemes(first, pin(2, 9), new Map([[10, 50]]))).toEqual([1, 10, 3, 4, 5, 6, 7, 8, 2]);
  // Off its key by hand, a theme stays where it is; retired, it is off its key until it is used again.
  expect(keyThemes(withPin, themes, new Map())).toEqual(withPin);
  expect(keyThemes(withPin, pin(12, 3, true), new Map([[3, 9]]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
