import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../shared/dates/index.ts';
import {
  type Incident,
  mightBeSame,
  suggestFor,
  suggestPairs,
  withoutAccount,
} from '../../../shared/rules/same-incident.ts';

const [police, school, health] = [1, 2, 3];
const [child, mother] = [1, 2];

function event(
  id: number,
  agencyId: number | null,
  start: string | null,
  personIds = [child],
  clusterId: number | null = null,
): Incident {
  const sourceKind = agencyId === null ? 'family' : 'agency';
  return {
    id,
    agencyId,
    sourceKind,
    clusterId,
    personIds,
    ...boundsOf({ start, end: null, meaning: 'point', part: null }),
  };
}

describe('two events might be the same incident', () => {
  const one = event(1, police, '2019-10-03');
  it.each([
    ['another agency, the same day and person', event(2, school, '2019-10-03'), true],
    ['the family, that month', event(2, null, '2019-10'), true],
    ['the same agency', event(2, police, '2019-10-03'), false],
    ['the day after', event(2, school, '2019-10-04'), false],
    ['a date vaguer than a month', event(2, school, '2019'), false],
    ['no date', event(2, school, null), false],
    ['nobody in both', event(2, school, '2019-10-03', [mother]), false],
    ['an account of another incident', event(2, school, '2019-10-03', [child], 5), true],
  ])('%s', (_words, other, isSuggested) => {
    expect(mightBeSame(one, other) !== null).toBe(isSuggested);
    expect(mightBeSame({ ...one, clusterId: 5 }, { ...other, clusterId: 5 })).toBe(null);
  });

  it('finds in a whole chronology the pairs that comparing every two would, likeliest first', () => {
    const date = fc.constantFrom('2019-10-03', '2019-10-04', '2019-10', '2019-11', '2019', null);
    const made = fc.tuple(fc.option(fc.integer({ min: 1, max: 3 })), date, fc.subarray([child, mother]));
    fc.assert(
      fc.property(fc.array(made, { maxLength: 12 }), (list) => {
        const events = list.map(([agencyId, on, people], index) => event(index + 1, agencyId, on, people));
        const pairs = suggestPairs(events);
        const names = pairs.map(({ eventId, otherEventId }) => [eventId, otherEventId].sort((a, b) => a - b).join(' '));
        const expected = events.flatMap((a, place) =>
          events.slice(place + 1).flatMap((b) => (mightBeSame(a, b) ? [`${a.id} ${b.id}`] : [])),
        );
        expect([...names].sort()).toEqual([...expected].sort());
        const firstVague = pairs.findIndex(({ isSameDay }) => !isSameDay);
        if (firstVague !== -1) expect(pairs.slice(firstVague).some(({ isSameDay }) => isSameDay)).toBe(false);
      }),
    );
  });

  it('suggests each event once beside the account that it fits best', () => {
    const accounts = [event(1, police, '2019-10', [child], 7), event(2, school, '2019-10-03', [child], 7)];
    const others = [event(3, health, '2019-10-03', [child, mother]), event(4, health, '2019-12-01')];
    expect(suggestFor(accounts, [...accounts, ...others])).toEqual([
      { eventId: 2, otherEventId: 3, isSameDay: true, personIds: [child] },
    ]);
  });
});

it('lists the agencies without an account: those told first, then those in touch that week', () => {
  const accounts = [event(1, police, '2019-10-10')];
  const [told, inTouch, neither] = [4, 5, 6];
  const events = [
    ...accounts,
    event(2, inTouch, '2019-10-17'),
    event(3, inTouch, '2019-10-03'),
    event(4, neither, '2019-10-18'),
    event(5, neither, '2019'),
  ];
  expect(withoutAccount([police, neither, inTouch, told], accounts, events, new Set([told, police]))).toEqual([
    { agencyId: told, isTold: true, nearbyEventIds: [] },
    { agencyId: inTouch, isTold: false, nearbyEventIds: [2, 3] },
    { agencyId: neither, isTold: false, nearbyEventIds: [] },
  ]);
});
