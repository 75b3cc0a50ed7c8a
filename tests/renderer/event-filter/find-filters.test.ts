import { expect, test } from 'vitest';
import { filterGroups } from '../../../renderer/event-filter/filter-groups.ts';
import { tidyFilter } from '../../../renderer/event-filter/filter-values.ts';
import { findFilters } from '../../../renderer/event-filter/find-filters.ts';
import type { EventFilter } from '../../../shared/contract/index.ts';
import { agencyRow, personRow, themeRow } from '../rows.ts';

const names = {
  agencies: [agencyRow({ id: 1, name: 'West Midlands Police' }), agencyRow({ id: 2, name: 'Probation' })],
  themes: [themeRow({ id: 4, label: 'Police powers' })],
  people: [personRow({ id: 7, pseudonym: 'Mother' })],
  kinds: ['Home visit', ''],
};

const found = (text: string, filter: EventFilter = {}) =>
  findFilters(text, filter, filterGroups(filter, names)).map(({ label, description }) =>
    description === undefined ? label : `${label} (${description})`,
  );

test('nothing typed: the kinds of filter, without those in which there is nothing to choose', () => {
  expect(found('')).toEqual([
    'Agency…',
    'Known to…',
    'Theme…',
    'Kind of tag…',
    'Person…',
    'Child seen…',
    'Kind of contact…',
    'Significance…',
    'Review period…',
    'Tagged or not…',
    'Private note…',
    'Dates…',
  ]);
});

test('typing finds values of every kind by the beginnings of their words, and of the kind’s', () => {
  expect(found('pol')).toEqual([
    'Police powers (Theme)',
    'West Midlands Police (Agency)',
    'West Midlands Police (Known to)',
  ]);
  expect(found('known pol')).toEqual(['West Midlands Police (Known to)']);
  expect(found('not seen')[0]).toBe('Not seen (Child seen)');
  expect(found('child not')[0]).toBe('Not seen (Child seen)');
  expect(found('note')).toEqual([
    'Private note…',
    'Has a private note (Private note)',
    'No private note (Private note)',
  ]);
  expect(found('contact not')).toEqual(['Not stated (Kind of contact)']);
  expect(found('nothing like it')).toEqual([]);
});

test('typing a date offers it, possibly and certainly', () => {
  expect(found('summer 2018')).toEqual(['Possibly summer 2018 (Dates)', 'Certainly summer 2018 (Dates)']);
  const [possible] = findFilters('since 2018', { to: '2017', isTagged: true }, []);
  expect(possible?.next && tidyFilter(possible.next)).toEqual({ from: '2018', isTagged: true });
});

test('what is in use says so, and choosing it again takes it away', () => {
  const filter: EventFilter = { knownToAgencyIds: [1], isTagged: false };
  const groups = filterGroups(filter, names);
  const [known] = findFilters('known mid', filter, groups);
  expect(known?.description).toBe('Known to · in use: choose to remove');
  expect(known?.next && tidyFilter(known.next)).toEqual({ isTagged: false });
  const [untagged] = findFilters('not tagged', filter, groups);
  expect(untagged?.next && tidyFilter(untagged.next)).toEqual({ knownToAgencyIds: [1] });
});
