import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../shared/dates/index.ts';
import { type KnowledgeMaterial, readKnowers } from '../../../shared/rules/knowers.ts';
import { knowledgeAt, knowledgeOf } from '../../../shared/rules/knowledge.ts';
import { sharingBy } from '../../../shared/rules/sharing.ts';

type KnownEvent = KnowledgeMaterial['events'][number];

const [police, school, health] = [1, 2, 3];

function event(id: number, agencyId: number | null, date: string | null, recordedOn: string | null = null): KnownEvent {
  return { id, agencyId, recordedOn, ...boundsOf({ start: date, end: null, meaning: 'point', part: null }) };
}

const told = (eventId: number, agencyId: number, knownOn: string | null) => ({ eventId, agencyId, knownOn });

const agencyIds = [police, school, health];

/** The ids of events by state, and the counts of them, which must agree. */
function statesAt(material: Omit<KnowledgeMaterial, 'agencyIds'>, day: string) {
  const all = readKnowers({ agencyIds, ...material });
  const { agencies } = knowledgeAt(agencyIds, all, day);
  return agencies.map(({ agencyId, ...counts }) => {
    const found = knowledgeOf(agencyId, all, day);
    const ids = (state: keyof typeof counts) => found[state].map(({ eventId }) => eventId);
    const states = {
      certain: ids('certain'),
      possible: ids('possible'),
      notStated: ids('notStated'),
      notKnown: ids('notKnown'),
    };
    for (const state of Object.keys(states) as (keyof typeof states)[])
      expect(states[state]).toHaveLength(counts[state]);
    return states;
  });
}

function at(day: string, events: readonly KnownEvent[], knownTo: KnowledgeMaterial['knownTo'] = []) {
  return statesAt({ events, knownTo }, day).map(({ certain, possible, notStated, notKnown }) =>
    [certain, possible, notStated, notKnown].map((ids) => ids.join(' ')),
  );
}

describe('who knew what by a day', () => {
  it('is what an agency recorded by then, and what it was told by then', () => {
    const events = [event(1, police, '2019-06-03'), event(2, police, '2019-06-03', '2019-08-01')];
    const knownTo = [told(1, school, '2019-07-10'), told(2, health, null)];
    expect(at('2019-06-02', events, knownTo)).toEqual([
      ['', '', '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
    expect(at('2019-06-03', events, knownTo)).toEqual([
      ['1', '', '', ''],
      ['', '', '', '1'],
      ['', '', '2', '1'],
    ]);
    expect(at('2019-07-10', events, knownTo)).toEqual([
      ['1', '', '', ''],
      ['1', '', '', ''],
      ['', '', '2', '1'],
    ]);
    expect(at('2019-08-01', events, knownTo)).toEqual([
      ['1 2', '', '', ''],
      ['1', '', '', '2'],
      ['', '', '2', '1'],
    ]);
  });

  it('is only possible while a vague date reaches past the day, and stands apart where nobody said when', () => {
    const events = [event(1, police, '2019-06'), event(2, school, null), event(3, null, '2019-06-01')];
    expect(at('2019-06-15', events)).toEqual([
      ['', '1', '', ''],
      ['', '', '2', ''],
      ['', '', '', ''],
    ]);
    expect(at('2019-06-30', events)).toEqual([
      ['1', '', '', ''],
      ['', '', '2', '1'],
      ['', '', '', '1'],
    ]);
  });

  it('is nothing before it happened, whatever a record says of its own date', () => {
    const events = [event(1, police, '2019-06-03', '2019-05-01')];
    expect(at('2019-06-02', events)[0]).toEqual(['', '', '', '']);
    expect(at('2019-06-03', events)[0]).toEqual(['1', '', '', '']);
  });

  it('tells how long it took from the first agency to the second, as a range where dates are vague', () => {
    const events = [event(1, police, '2019-06-03'), event(2, school, '2019-06'), event(3, health, '2019-06-03')];
    const knownTo = [
      told(1, school, '2019-06-13'),
      told(1, health, '2019-07-01'),
      told(2, police, '2019-07'),
      told(3, police, null),
    ];
    const all = readKnowers({ agencyIds, events: [...events, event(4, school, '2019-06-20')], knownTo });
    expect(sharingBy(all, null)).toEqual({
      shared: [
        { eventId: 1, firstAgencyId: police, secondAgencyId: school, minDays: 10, maxDays: 10 },
        { eventId: 2, firstAgencyId: school, secondAgencyId: police, minDays: 1, maxDays: 60 },
      ],
      notShared: [4],
      notStated: [3],
    });
  });

  it('tells of sharing only what could be told by the day: never a word of what came later', () => {
    const events = [event(1, police, '2019-06-03'), event(2, school, '2019-06'), event(3, health, '2019-08-01')];
    const knownTo = [told(1, school, '2019-06-13'), told(2, police, '2019-07')];
    const all = readKnowers({ agencyIds, events, knownTo });
    expect(sharingBy(all, '2019-06-12')).toEqual({ shared: [], notShared: [1], notStated: [] });
    expect(sharingBy(all, '2019-07-10')).toEqual({
      shared: [
        { eventId: 1, firstAgencyId: police, secondAgencyId: school, minDays: 10, maxDays: 10 },
        { eventId: 2, firstAgencyId: school, secondAgencyId: police, minDays: 1, maxDays: null },
      ],
      notShared: [],
      notStated: [],
    });
  });

  it('only grows from day to day, and never is both known and not known', () => {
    const date = fc.constantFrom(null, '2019-06-03', '2019-06', '2019', '2019-22', '2019-08-20');
    const agency = fc.integer({ min: 1, max: 3 });
    const events = fc.array(fc.tuple(fc.option(agency), date, date), { minLength: 1, maxLength: 6 });
    const links = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), agency, date), { maxLength: 8 });
    fc.assert(
      fc.property(events, links, (made, linked) => {
        const material = {
          events: made.map(([agencyId, on, recordedOn], index) => event(index + 1, agencyId, on, recordedOn)),
          knownTo: linked.map(([eventId, agencyId, on]) => told(eventId, agencyId, on)),
        };
        const days = ['2018-12-31', '2019-06-03', '2019-06-30', '2019-08-31', '2019-12-31'];
        const states = days.map((day) => statesAt(material, day));
        for (const [index, agencies] of states.entries()) {
          for (const [place, { certain, possible, notStated, notKnown }] of agencies.entries()) {
            const all = [...certain, ...possible, ...notStated, ...notKnown];
            expect(new Set(all).size).toBe(all.length);
            const before = states[index - 1]?.[place];
            for (const id of before?.certain ?? []) expect(certain).toContain(id);
            for (const id of before?.possible ?? []) expect([...certain, ...possible]).toContain(id);
            for (const id of notKnown) {
              expect(agencies.some((other, index) => index !== place && other.certain.includes(id))).toBe(true);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
