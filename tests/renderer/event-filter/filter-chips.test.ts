import { expect, test } from 'vitest';
import { filterChips } from '../../../renderer/event-filter/filter-chips.ts';
import { isFilterEmpty, tidyFilter, toggleValue } from '../../../renderer/event-filter/filter-values.ts';
import { agencyRow, personRow, themeRow } from '../rows.ts';

const names = {
  agencies: [agencyRow({ id: 1, name: 'Police' })],
  themes: [themeRow({ id: 4, label: 'Silo working' })],
  people: [personRow({ id: 7, pseudonym: 'Mother' })],
};

test('each part of a filter has a chip that takes away that part and nothing else', () => {
  const filter = {
    agencyIds: [1],
    sourceKinds: ['family'],
    themeIds: [4, 0],
    tagKinds: ['concern'],
    personIds: [7],
    text: 'visit',
    isTagged: false,
  } as const;
  const chips = filterChips(filter, names);
  expect(chips.map((chip) => chip.label)).toEqual([
    'Police',
    'Family',
    'Silo working',
    'No theme',
    'Concern',
    'Mother',
    'Not tagged',
  ]);
  expect(chips.map((chip) => tidyFilter(chip.without))).toEqual([
    {
      sourceKinds: ['family'],
      themeIds: [4, 0],
      tagKinds: ['concern'],
      personIds: [7],
      text: 'visit',
      isTagged: false,
    },
    { agencyIds: [1], themeIds: [4, 0], tagKinds: ['concern'], personIds: [7], text: 'visit', isTagged: false },
    { ...filter, themeIds: [0] },
    { ...filter, themeIds: [4] },
    { agencyIds: [1], sourceKinds: ['family'], themeIds: [4, 0], personIds: [7], text: 'visit', isTagged: false },
    {
      agencyIds: [1],
      sourceKinds: ['family'],
      themeIds: [4, 0],
      tagKinds: ['concern'],
      text: 'visit',
      isTagged: false,
    },
    { agencyIds: [1], sourceKinds: ['family'], themeIds: [4, 0], tagKinds: ['concern'], personIds: [7], text: 'visit' },
  ]);
});

test('a filter on a record that is gone keeps a chip to take it away', () => {
  const chips = filterChips({ agencyIds: [99], themeIds: [98], personIds: [97] }, names);
  expect(chips.map((chip) => chip.label)).toEqual(['Deleted agency', 'Deleted theme', 'Deleted person']);
});

test('empty lists and blank text are no filter', () => {
  const blank = { agencyIds: [], sourceKinds: [], themeIds: [], tagKinds: [], personIds: [], text: '  ' };
  expect(isFilterEmpty(blank)).toBe(true);
  expect(tidyFilter(blank)).toEqual({});
  expect(isFilterEmpty({ themeIds: [0] })).toBe(false);
  expect(isFilterEmpty({ isTagged: false })).toBe(false);
});

test('a value chosen twice is taken away again', () => {
  const once = toggleValue({ agencyIds: [1] }, 'agencyIds', 2);
  expect(once).toEqual({ agencyIds: [1, 2] });
  expect(toggleValue(once, 'agencyIds', 1)).toEqual({ agencyIds: [2] });
});
