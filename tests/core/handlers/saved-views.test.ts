import { describe, expect, it } from 'vitest';
import { dumpCase } from '../../../electron/core/store/dump.ts';
import { countSavedViews } from '../../../electron/core/store/saved-views.ts';
import type { EventFilter } from '../../../shared/contract/index.ts';
import { readSavedView } from '../../../shared/contract/saved-view.ts';
import { refusalOf, sampleCase, type TestCore } from '../../helpers/core.ts';
import { sessionWith } from '../../helpers/session-with.ts';

const contents = async ({ client }: TestCore) => {
  const { refCounters: _counters, ...tables } = await client.call('case.dump', {});
  return tables;
};

/** Does it, takes it back as one step, does it again: the case must be the same each time. */
async function reversible(core: TestCore, work: () => Promise<unknown>) {
  const before = await contents(core);
  await work();
  const after = await contents(core);
  expect(after).not.toEqual(before);
  await core.client.call('history.undo', {});
  expect(await contents(core)).toEqual(before);
  await core.client.call('history.redo', {});
  expect(await contents(core)).toEqual(after);
}

const add = ({ client }: TestCore, name: string, filter: object) =>
  client.call('savedViews.add', { name, definition: { version: 1, filter } });
const views = ({ client }: TestCore) => client.call('savedViews.list', {});
const filterOf = async (core: TestCore, wanted: number) =>
  readSavedView((await views(core)).find(({ id }) => id === wanted)?.definition).filter;

describe('saved views', () => {
  it('are kept, renamed, given another filter, moved and taken away, each a step', async () => {
    const core = await sampleCase();
    const { id } = await add(core, 'Child not seen', { childSeen: ['not_seen'] });
    await add(core, 'Notes', { hasNote: true });
    await reversible(core, () => core.client.call('savedViews.update', { id, changes: { name: 'Not seen' } }));
    const definition = { version: 1 as const, filter: { childSeen: ['not_seen' as const], isTagged: true } };
    await reversible(core, () => core.client.call('savedViews.update', { id, changes: { definition } }));
    await reversible(core, () => core.client.call('savedViews.move', { id, to: 1 }));
    expect((await views(core)).map((view) => [view.name, view.definition])).toEqual([
      ['Notes', { version: 1, filter: { hasNote: true } }],
      ['Not seen', definition],
    ]);
    await reversible(core, () => core.client.call('savedViews.remove', { ids: [id] }));
  });

  it('bear names of their own; capitals and spaces make no other name', async () => {
    const core = await sampleCase();
    const { id } = await add(core, 'Police', { text: 'police' });
    const other = await add(core, 'School', { text: 'school' });
    const before = await contents(core);
    const taken = [
      ['savedViews.add', { name: ' POLICE ', definition: { version: 1, filter: {} } }],
      ['savedViews.update', { id: other.id, changes: { name: 'police' } }],
    ] as const;
    for (const [command, input] of taken) {
      const refusal = await refusalOf(core, command, input);
      expect([refusal.code, refusal.field, refusal.message]).toEqual([
        'conflict',
        'name',
        'There is already a view with this name. Choose another.',
      ]);
    }
    expect(await contents(core)).toEqual(before);
    await core.client.call('savedViews.update', { id, changes: { name: 'POLICE' } });
    expect((await views(core))[0]?.name).toBe('POLICE');
  });

  it('take only what they can give back', async () => {
    const core = await sampleCase();
    for (const definition of [{}, { version: 2, filter: {} }, { version: 1, filter: { childSeen: ['maybe'] } }]) {
      expect((await refusalOf(core, 'savedViews.add', { name: 'View', definition })).code).toBe('invalid_input');
    }
  });

  it('say how many events each holds now, as the list itself would', async () => {
    const core = await sampleCase();
    const filters: EventFilter[] = [
      {},
      { text: 'school' },
      { sourceKinds: ['family', 'not_stated'] },
      { from: '2019-10', to: '2019-12', dateMatch: 'certain' },
      { isTagged: false },
      { knownToAgencyIds: [1], tagKinds: ['concern'] },
    ];
    for (const [place, filter] of filters.entries()) await add(core, `View ${place}`, filter);
    const counts = async () => (await core.client.call('savedViews.counts', {})).map(({ events }) => events);
    const lengths = () =>
      Promise.all(
        filters.map(async (filter) => {
          const { ids } = await core.client.call('events.query', { filter: filter as object });
          return ids.length;
        }),
      );
    expect(await counts()).toEqual(await lengths());
    const [all, , , , untagged] = await counts();
    await core.client.call('events.add', {});
    expect(await counts()).toEqual(await lengths());
    expect(await counts()).toEqual(expect.arrayContaining([(all ?? 0) + 1, (untagged ?? 0) + 1]));
  });

  it('follow themes and incidents that become one, in the same step', async () => {
    const core = await sampleCase();
    const [into, one, two, other] = (await core.client.call('themes.list', {})).map(({ id }) => id) as [
      number,
      number,
      number,
      number,
    ];
    const themes = await add(core, 'Themes', { themeIds: [other, one, into, two], text: 'visit' });
    const together = await add(core, 'Together', { allThemeIds: [one, other] });
    const untouched = await add(core, 'Other', { themeIds: [0, other] });
    await reversible(core, () => core.client.call('themes.merge', { fromIds: [one, two], intoId: into }));
    expect(await filterOf(core, themes.id)).toEqual({ themeIds: [other, into], text: 'visit' });
    expect(await filterOf(core, together.id)).toEqual({ allThemeIds: [into, other] });
    expect(await filterOf(core, untouched.id)).toEqual({ themeIds: [0, other] });

    const first = await core.client.call('clusters.join', { eventIds: [1, 2] });
    const second = await core.client.call('clusters.join', { eventIds: [3, 4] });
    const incident = await add(core, 'Incident', { clusterIds: [second.id] });
    await reversible(core, () => core.client.call('clusters.join', { eventIds: [2, 3] }));
    expect(await filterOf(core, incident.id)).toEqual({ clusterIds: [first.id] });
  });

  it('outlive the records they ask for', async () => {
    const core = await sampleCase();
    const agency = await core.client.call('agencies.add', { name: 'Closed agency' });
    const [theme] = await core.client.call('themes.list', {});
    const filter = { agencyIds: [agency.id], themeIds: [theme?.id ?? 0] };
    const { id } = await add(core, 'Both', filter);
    await core.client.call('themes.remove', { ids: filter.themeIds });
    await core.client.call('agencies.remove', { ids: filter.agencyIds });
    expect(await filterOf(core, id)).toEqual(filter);
    expect(await core.client.call('savedViews.counts', {})).toEqual([{ id, events: 0 }]);
  });

  it('of another version keep what is understood and are counted by it', async () => {
    const core = await sampleCase();
    const dump = dumpCase((await sampleSession(core)).db);
    const definition = {
      version: 9,
      sort: 'mood',
      filter: { text: 'school', moods: ['low'], childSeen: ['maybe'], from: '2020', to: '2019' },
    };
    const odd = [definition, null, 'text', []].map((each, index) => ({
      id: index + 1,
      position: index,
      name: `View ${index}`,
      definition: each,
    }));
    const session = sessionWith({ ...dump, savedViews: odd });
    const { ids } = await core.client.call('events.query', { filter: { text: 'school' } });
    expect(countSavedViews(session.db).map(({ events }) => events)).toEqual([ids.length, 16, 16, 16]);
    expect(readSavedView(definition)).toEqual({ filter: { text: 'school' }, isWhole: false });
    expect(readSavedView({ version: 1, filter: { text: 'school' } }).isWhole).toBe(true);
  });
});

async function sampleSession({ client }: TestCore) {
  return sessionWith(await client.call('case.dump', {}));
}
