import { expect, test } from 'vitest';
import { readDate, sortBoundsOf } from '../../../shared/dates/index.ts';
import { compareMonthGroups, monthGroupOf, wordMonthGroup } from '../../../shared/rules/month-groups.ts';

function dated(words: string) {
  const read = readDate(words);
  if (!read.understood) throw new Error(`“${words}” is not understood.`);
  const { start, end, meaning, part } = read;
  return { start, end, dateMeaning: meaning, ...sortBoundsOf({ start, end, meaning, part }) };
}

/** The heading that one event of this date would stand under by itself. */
function heading(words: string): string {
  const event = dated(words);
  return wordMonthGroup(monthGroupOf(event), [event]);
}

test('an event stands under a month only when it is known to be of that month', () => {
  expect(heading('3 June 2019')).toBe('June 2019');
  expect(heading('late June 2019')).toBe('June 2019');
  expect(heading('between 3 and 5 June 2019')).toBe('June 2019');
  expect(heading('3 June 2019 to 15 July 2019')).toBe('June 2019');
  expect(heading('from 3 June 2019')).toBe('June 2019');
  expect(heading('summer 2019')).toBe('Month not known: June 2019 to August 2019');
  expect(heading('2019')).toBe('Month not known: January 2019 to December 2019');
  expect(heading('winter 2017')).toBe('Month not known: December 2017 to February 2018');
  expect(heading('between 28 June and 3 July 2019')).toBe('Month not known: June 2019 to July 2019');
  expect(heading('before June 2019')).toBe('Month not known: June 2019 or earlier');
  expect(heading('after June 2019')).toBe('Month not known: June 2019 or later');
  expect(heading('undated')).toBe('Undated');
});

test('a third of a year decides where the group stands, and is not said', () => {
  expect(monthGroupOf(dated('late 2019'))).toBe('2019-09+');
  expect(heading('late 2019')).toBe('Month not known: January 2019 to December 2019');
});

test('a heading spans all the dates under it', () => {
  const events = ['summer 2019', 'between 28 June and 3 July 2019', 'after 2 June 2019'].map(dated);
  expect(new Set(events.map(monthGroupOf))).toEqual(new Set(['2019-06+']));
  expect(wordMonthGroup('2019-06+', events.slice(0, 2))).toBe('Month not known: June 2019 to August 2019');
  expect(wordMonthGroup('2019-06+', events)).toBe('Month not known: June 2019 or later');
});

test('groups follow the months, each before what may be later, undated last', () => {
  const order = ['0001-01+', '2018-12', '2019-01', '2019-01+', '2019-02', '2019-06+', 'undated'];
  expect(order.toReversed().sort(compareMonthGroups)).toEqual(order);
});
