import { expect, it } from 'vitest';
import { refusalOf, sampleCase } from '../../helpers/core.ts';

it('lists incidents with their accounts, and suggests what was taken apart until it is joined again', async () => {
  const core = await sampleCase();
  const before = await core.client.call('accounts.list', {});
  expect(before.incidents).toMatchObject([{ ref: 1, label: "Clare's Law visit, October" }]);
  const [incident] = before.incidents;
  const [first = 0, second = 0] = incident?.eventIds ?? [];
  const rows = await core.client.call('events.rows', { ids: [first, second] });
  expect(rows.map(({ ref }) => ref)).toEqual([10, 11]);
  expect(before.suggestions).toEqual([]);

  // Both accounts came from the police; as the school's own account the second might be the same incident.
  const agencies = await core.client.call('agencies.list', {});
  const school = agencies.find(({ shortName }) => shortName === 'School')?.id ?? 0;
  await core.client.call('events.update', { id: second, changes: { agencyId: school } });
  await core.client.call('clusters.leave', { eventIds: [second] });
  const apart = await core.client.call('accounts.list', {});
  expect(apart.incidents).toEqual([]);
  expect(apart.suggestionCount).toBe(1);
  expect(apart.suggestions).toMatchObject([{ eventId: first, otherEventId: second, isSameDay: false }]);

  const { id: clusterId, ref } = await core.client.call('clusters.join', { eventIds: [first, second] });
  expect(ref).toBe(2);
  const around = await core.client.call('accounts.around', { clusterId });
  expect(around.suggestions).toEqual([]);
  const absent = around.withoutAccount.map(({ agencyId }) => agencyId);
  expect(absent).toHaveLength(agencies.length - 2);
  expect(absent).not.toContain(school);
});

it('puts an agency first that was told and has no account', async () => {
  const core = await sampleCase();
  const { incidents } = await core.client.call('accounts.list', {});
  const { id: clusterId, eventIds } = incidents[0] ?? { id: 0, eventIds: [] };
  const agencies = await core.client.call('agencies.list', {});
  const emergency = agencies.find(({ shortName }) => shortName === 'ED')?.id ?? 0;
  await core.client.call('knownTo.add', { eventId: eventIds[0] ?? 0, agencyId: emergency });
  const { withoutAccount } = await core.client.call('accounts.around', { clusterId });
  expect(withoutAccount[0]).toMatchObject({ agencyId: emergency, isTold: true });
  expect(withoutAccount.filter(({ isTold }) => isTold)).toHaveLength(1);
});

it('is refused for an incident that is gone', async () => {
  const core = await sampleCase();
  expect((await refusalOf(core, 'accounts.around', { clusterId: 99 })).code).toBe('not_found');
});
