import { expect, test } from 'vitest';
import type { FilterNames } from '../../../renderer/event-filter/facet-words.ts';
import { filterChips, wordFilter } from '../../../renderer/event-filter/filter-chips.ts';
import { isFilterEmpty, isSameFilter, tidyFilter, toggleValue } from '../../../renderer/event-filter/filter-values.ts';
import { type EventFilter, eventFilterSchema } from '../../../shared/contract/event-filter.ts';
import { agencyRow, clusterRow, kloeRow, personRow, themeRow } from '../rows.ts';

const names: FilterNames = {
  agencies: [agencyRow({ id: 1, name: 'Police' }), agencyRow({ id: 2, name: 'Probation' })],
  themes: [themeRow({ id: 4, label: 'Silo working' })],
  people: [personRow({ id: 7, pseudonym: 'Mother' })],
  kloes: [kloeRow({ id: 3, question: 'Was he heard?' })],
  clusters: [clusterRow({ id: 5, ref: 2 })],
};

/** Something of every facet; the compiler asks for those to come. */
const everything = {
  agencyIds: [1, 2],
  sourceKinds: ['family'],
  knownToAgencyIds: [1],
  themeIds: [4, 0],
  allThemeIds: [4],
  tagKinds: ['concern'],
  personIds: [7],
  childSeen: ['not_seen'],
  kinds: ['Home visit'],
  significance: ['key_practice_episode'],
  scope: ['straddles'],
  kloeIds: [3],
  clusterIds: [5],
  from: '2018-22',
  to: '2019-06',
  dateMatch: 'certain',
  isTagged: false,
  hasNote: true,
  text: 'visit',
} as const satisfies Required<EventFilter>;

test('each part of a filter has a chip that says how it is joined and takes away that part and nothing else', () => {
  const chips = filterChips(everything, names);
  expect(chips.map(({ joint, label }) => (joint === null ? label : `${joint} ${label}`))).toEqual([
    'Police',
    'or Probation',
    'or Family',
    'and Known to Police',
    'and Silo working',
    'or No theme',
    'and Concern',
    'and Mother',
    'and Child not seen',
    'and Contact: Home visit',
    'and Significance: key practice episode',
    'and Partly in the review period',
    'and Key line of enquiry 1: Was he heard?',
    'and Same incident: C2',
    'and Silo working',
    'and Certainly summer 2018 to June 2019',
    'and Not tagged',
    'and Has a private note',
  ]);
  const values = (filter: EventFilter) =>
    Object.entries(tidyFilter(filter)).flatMap(([facet, value]) =>
      Array.isArray(value) ? value.map((one) => `${facet} ${one}`) : [`${facet} ${String(value)}`],
    );
  const taken = chips.map(({ without }) => {
    const left = new Set(values(without));
    return values(everything).filter((value) => !left.has(value));
  });
  expect(taken.flat().sort()).toEqual(
    values(everything)
      .filter((value) => value !== 'text visit')
      .sort(),
  );
  expect(taken.filter((parts) => parts.length > 1)).toEqual([['from 2018-22', 'to 2019-06', 'dateMatch certain']]);
});

test('every facet of the contract is kept when it is tidied, has a chip and counts as a filter', () => {
  const facets = Object.keys(eventFilterSchema.shape) as (keyof EventFilter)[];
  expect(Object.keys(tidyFilter(everything)).sort()).toEqual([...facets].sort());
  for (const facet of facets.filter((one) => one !== 'dateMatch')) {
    const alone = { [facet]: everything[facet] } as EventFilter;
    expect([facet, isFilterEmpty(alone), filterChips(alone, names).length > 0]).toEqual([
      facet,
      false,
      facet !== 'text',
    ]);
  }
});

test('a filter on a record that is gone keeps a chip to take it away, and one still being read says nothing wrong', () => {
  const gone = {
    agencyIds: [99],
    knownToAgencyIds: [99],
    themeIds: [98],
    personIds: [97],
    kloeIds: [96],
    clusterIds: [95],
  };
  expect(filterChips(gone, names).map((chip) => chip.label)).toEqual([
    'Deleted agency',
    'Known to deleted agency',
    'Deleted theme',
    'Deleted person',
    'Deleted key line of enquiry',
    'Deleted incident',
  ]);
  const unread = { agencies: undefined, themes: undefined, people: undefined };
  expect(filterChips({ agencyIds: [1] }, unread).map((chip) => chip.label)).toEqual(['…']);
});

test('empty lists, blank text and how a range would match are no filter', () => {
  const blank = { agencyIds: [], sourceKinds: [], themeIds: [], text: '  ', dateMatch: 'certain' } as const;
  expect(isFilterEmpty(blank)).toBe(true);
  expect(tidyFilter(blank)).toEqual({});
  expect(filterChips(blank, names)).toEqual([]);
});

test('a value chosen twice is taken away again', () => {
  const once = toggleValue({ agencyIds: [1] }, 'agencyIds', 2);
  expect(once).toEqual({ agencyIds: [1, 2] });
  expect(toggleValue(once, 'agencyIds', 1)).toEqual({ agencyIds: [2] });
});

test('filters are the same whatever the order in which their values were chosen', () => {
  expect(isSameFilter({ agencyIds: [1, 2], text: 'a' }, { text: ' a ', agencyIds: [2, 1], themeIds: [] })).toBe(true);
  expect(isSameFilter({ agencyIds: [1] }, { agencyIds: [1, 2] })).toBe(false);
  expect(isSameFilter({ from: '2019' }, { from: '2019', dateMatch: 'possible' })).toBe(true);
  expect(isSameFilter({ from: '2019' }, { from: '2019', dateMatch: 'certain' })).toBe(false);
});

test('a whole filter is said in words', () => {
  expect(wordFilter({ text: 'visit', agencyIds: [1, 2], isTagged: true }, names)).toBe(
    '“visit” and Police or Probation and Tagged',
  );
  expect(wordFilter({ from: '2019-06', to: '2019-06' }, names)).toBe('Possibly June 2019');
});
