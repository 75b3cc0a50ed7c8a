import { expect, it } from 'vitest';
import { refusalOf, sampleCase } from '../../helpers/core.ts';

it('tells who knew what by the end of a month, from the case as it stands', async () => {
  const core = await sampleCase();
  const agencies = await core.client.call('agencies.list', {});
  const idOf = (shortName: string) => agencies.find((agency) => agency.shortName === shortName)?.id ?? 0;
  const before = await core.client.call('case.dump', {});
  for (const { id } of before.knownTo) await core.client.call('knownTo.remove', { ids: [id] });
  const ofProbation = before.events.filter(({ agencyId }) => agencyId === idOf('Probation')).map(({ id }) => id);
  const known = async (date: string, shortName: string) => {
    const found = await core.client.call('knowledge.of', { date, agencyId: idOf(shortName) });
    const { agencies: counts } = await core.client.call('knowledge.at', { date });
    const { agencyId: _agencyId, ...count } = counts.find(({ agencyId }) => agencyId === idOf(shortName)) ?? {};
    expect(count).toEqual(
      Object.fromEntries(Object.entries(found).map(([state, list]) => [state, (list as readonly unknown[]).length])),
    );
    const ids = (list: readonly { eventId: number }[]) => list.map(({ eventId }) => eventId);
    return { certain: ids(found.certain), possible: ids(found.possible), notKnown: ids(found.notKnown) };
  };
  expect(ofProbation.length).toBeGreaterThan(0);
  expect(await known('2019-05', 'Probation')).toMatchObject({ certain: [], possible: [] });
  expect(await known('2019-06-15', 'Probation')).toMatchObject({ certain: [], possible: ofProbation });
  expect(await known('2019-06', 'Probation')).toMatchObject({ certain: ofProbation });
  expect((await known('2019-06', 'Police')).notKnown).toEqual(ofProbation);
  const [eventId = 0] = ofProbation;
  await core.client.call('knownTo.add', { eventId, agencyId: idOf('Police'), knownOn: '2019-10' });
  expect((await known('2019-10', 'Police')).certain).toContain(eventId);
  expect((await known('2019-09', 'Police')).notKnown).toContain(eventId);

  const shared = { eventId, firstAgencyId: idOf('Probation'), secondAgencyId: idOf('Police'), minDays: 93 };
  const sharing = (date?: string) => core.client.call('knowledge.sharing', { date });
  expect((await sharing('2019-10')).shared).toEqual([{ ...shared, maxDays: 152 }]);
  expect((await sharing()).shared).toEqual([{ ...shared, maxDays: 152 }]);
  // In the middle of October it can't be told yet whether the police had been told, and in September nobody had.
  expect((await sharing('2019-10-15')).shared).toEqual([{ ...shared, maxDays: null }]);
  expect(await sharing('2019-09')).toMatchObject({ shared: [], notShared: expect.arrayContaining([eventId]) });
});

it('steps from one day on which something became known to the next', async () => {
  const core = await sampleCase();
  const days: string[] = [];
  let { day } = await core.client.call('knowledge.at', {});
  while (day !== null) {
    days.unshift(day);
    const at = await core.client.call('knowledge.at', { date: day });
    const next: string | null = at.previousDay;
    if (next !== null) expect((await core.client.call('knowledge.at', { date: next })).nextDay).toBe(day);
    day = next;
  }
  expect(days).toEqual(['2019-06-30', '2019-10-31']);
});

it('is refused for a date that can’t be read', async () => {
  const core = await sampleCase();
  expect(await refusalOf(core, 'knowledge.at', { date: 'October' })).toMatchObject({
    code: 'invalid_input',
    field: 'date',
  });
});
