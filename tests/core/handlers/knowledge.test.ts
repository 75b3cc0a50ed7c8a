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
    const { agencies: all } = await core.client.call('knowledge.at', { date });
    return all.find(({ agencyId }) => agencyId === idOf(shortName));
  };
  expect(ofProbation.length).toBeGreaterThan(0);
  expect(await known('2019-05', 'Probation')).toMatchObject({ certain: [], possible: [] });
  expect(await known('2019-06-15', 'Probation')).toMatchObject({ certain: [], possible: ofProbation });
  expect(await known('2019-06', 'Probation')).toMatchObject({ certain: ofProbation });
  expect((await known('2019-06', 'Police'))?.notKnown).toEqual(ofProbation);
  const [eventId = 0] = ofProbation;
  await core.client.call('knownTo.add', { eventId, agencyId: idOf('Police'), knownOn: '2019-10' });
  expect((await known('2019-10', 'Police'))?.certain).toContain(eventId);
  expect((await known('2019-09', 'Police'))?.notKnown).toContain(eventId);
  const { sharing } = await core.client.call('knowledge.at', { date: '2019-10' });
  expect(sharing).toEqual([
    { eventId, firstAgencyId: idOf('Probation'), secondAgencyId: idOf('Police'), minDays: 93, maxDays: 152 },
  ]);
});

it('is refused for a date that can’t be read', async () => {
  const core = await sampleCase();
  expect(await refusalOf(core, 'knowledge.at', { date: 'October' })).toMatchObject({
    code: 'invalid_input',
    field: 'date',
  });
});
