import { expect, test } from 'vitest';
import { tables } from '../../../shared/model/index.ts';
import { type Account, compareAccounts } from '../../../shared/rules/compare-accounts.ts';

function account(given: Partial<Account>): Account {
  return { id: 1, ...tables.events.defaults, earliest: null, latest: null, personIds: [], ...given };
}

const on = (start: string | null, rest: Partial<Account> = {}) => account({ start, dateMeaning: 'point', ...rest });

test('dates are the same, possibly the same, or contradict each other', () => {
  const date = (...accounts: Account[]) => compareAccounts(accounts).date;
  expect(date(on('2019-10-03'), on('2019-10-03'))).toBe('same');
  expect(date(on('2019-10'), on('2019-10'))).toBe('possibly_same');
  expect(date(on('2019-10-03'), on('2019-10'))).toBe('possibly_same');
  expect(date(on('2019-10-03'), on('2019-10-04'))).toBe('contradicts');
  expect(date(on('2019-10'), on('2019-10-03'), on('2019-10-04'))).toBe('contradicts');
  expect(date(on('2019-10-03'), on(null))).toBe('partly');
  expect(date(on(null), on('2019-10-03'), on('2019-10-04'))).toBe('contradicts');
  expect(date(on(null), on(null))).toBe('not_stated');
});

test('texts are compared word for word, and space around them does not count', () => {
  const one = account({ event: 'S was present. ', outcome: 'No action', response: 'Visit', childSeen: 'alone' });
  const other = account({ event: 'S was present.', outcome: 'no action', childSeen: 'with_adult' });
  expect(compareAccounts([one, other])).toMatchObject({
    event: 'same',
    outcome: 'differs',
    response: 'partly',
    childSeen: 'differs',
    timeText: 'not_stated',
  });
});

test('who was there is compared as people, in whatever order they were entered', () => {
  const persons = (...lists: number[][]) => compareAccounts(lists.map((personIds) => account({ personIds }))).persons;
  expect(persons([2, 1], [1, 2])).toBe('same');
  expect(persons([1], [1, 10])).toBe('differs');
  expect(persons([1], [])).toBe('partly');
});

test('a child of whom it was not recorded whether it was seen is not compared, and each account has its own source', () => {
  const compared = compareAccounts([account({ childSeen: 'not_recorded' }), account({ childSeen: 'not_seen' })]);
  expect(compared).toMatchObject({ childSeen: 'partly', agency: 'own', source: 'own', recordedOn: 'own' });
});
