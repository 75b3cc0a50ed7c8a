import { describe, expect, it } from 'vitest';
import { refusalOf, sampleCase, type TestCore } from '../../helpers/core.ts';

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
  return after;
}

const themeId = async ({ client }: TestCore, code: string) =>
  (await client.call('themes.list', {})).find((theme) => theme.code === code)?.id ?? 0;

describe('many events at once', () => {
  it('are changed in one step', async () => {
    const core = await sampleCase();
    const changes = { significance: 'significant', childSeen: 'not_seen' } as const;
    const { events } = await reversible(core, () =>
      core.client.call('events.updateMany', { ids: [1, 5, 9, 5], changes }),
    );
    for (const event of events) {
      const isChanged = [1, 5, 9].includes(event.id);
      expect([event.id, event.significance === 'significant' && event.childSeen === 'not_seen']).toEqual([
        event.id,
        isChanged,
      ]);
    }
    expect((await core.client.call('case.state', {})).undo).toBe('Change 3 events');
  });

  it.each([
    ['an event that is gone', { ids: [1, 999], changes: { kind: 'Visit' } }, 'not_found'],
    ['a date that not all can take', { ids: [1, 5], changes: { dateMeaning: 'unknown' } }, 'invalid_input'],
    ['an agency that is not there', { ids: [1, 5], changes: { sourceKind: 'agency', agencyId: 99 } }, 'not_found'],
    ['none at all', { ids: [], changes: { kind: 'Visit' } }, 'invalid_input'],
    ['no change', { ids: [1], changes: {} }, 'invalid_input'],
  ])('are not changed, none of them, with %s', async (_name, input, code) => {
    const core = await sampleCase();
    const before = await contents(core);
    expect((await refusalOf(core, 'events.updateMany', input)).code).toBe(code);
    expect(await contents(core)).toEqual(before);
  });

  it('are tagged in one step; those that have the tag keep its note', async () => {
    const core = await sampleCase();
    const theme = await themeId(core, 'silo');
    await core.client.call('eventTags.addMany', { eventIds: [1], themeId: theme, kind: 'context', note: 'First.' });
    let added = 0;
    const { eventTags } = await reversible(core, async () => {
      const input = { eventIds: [1, 2, 3, 3], themeId: theme, kind: 'context' as const, note: 'Second.' };
      added = (await core.client.call('eventTags.addMany', input)).added;
    });
    expect(added).toBe(2);
    const notes = eventTags.filter((tag) => tag.themeId === theme && tag.kind === 'context');
    expect(notes.map(({ eventId, note }) => [eventId, note])).toEqual([
      [1, 'First.'],
      [2, 'Second.'],
      [3, 'Second.'],
    ]);
    const noTheme = { eventIds: [15, 1], themeId: null, kind: 'good_practice' as const };
    expect(await core.client.call('eventTags.addMany', noTheme)).toEqual({ added: 1 });
  });

  it('are not tagged with a theme that is gone', async () => {
    const core = await sampleCase();
    const before = await contents(core);
    const input = { eventIds: [1, 2], themeId: 999, kind: 'concern' };
    expect((await refusalOf(core, 'eventTags.addMany', input)).code).toBe('not_found');
    expect(await contents(core)).toEqual(before);
  });
});

describe('themes that are merged', () => {
  it('leave every tag, note and finding with the theme that stays', async () => {
    const core = await sampleCase();
    const [silo, sharing, escalation] = await Promise.all(
      ['silo', 'info_sharing', 'escalation'].map((code) => themeId(core, code)),
    );
    const ids = { silo: silo ?? 0, sharing: sharing ?? 0, escalation: escalation ?? 0 };
    const tag = (eventId: number, theme: number, note: string) =>
      core.client.call('eventTags.addMany', { eventIds: [eventId], themeId: theme, kind: 'context', note });
    await tag(6, ids.silo, 'Held apart.');
    await tag(6, ids.sharing, 'Not told.');
    await tag(7, ids.escalation, 'Only here.');
    await tag(8, ids.silo, '');
    await tag(8, ids.escalation, 'Kept.');
    const before = await contents(core);
    const after = await reversible(core, () =>
      core.client.call('themes.merge', { fromIds: [ids.sharing, ids.escalation], intoId: ids.silo }),
    );
    expect(after.themes).toEqual(before.themes.filter(({ id }) => id !== ids.sharing && id !== ids.escalation));
    const merged = [ids.silo, ids.sharing, ids.escalation];
    const wanted = (tables: typeof before) =>
      new Set(
        tables.eventTags.map(
          (row) => `${row.eventId} ${merged.includes(row.themeId ?? 0) ? 'X' : row.themeId} ${row.kind}`,
        ),
      );
    expect(wanted(after)).toEqual(wanted(before));
    const noteOf = (eventId: number) =>
      after.eventTags.find((row) => row.eventId === eventId && row.themeId === ids.silo && row.kind === 'context')
        ?.note;
    expect([noteOf(6), noteOf(7), noteOf(8)]).toEqual(['Held apart.\nNot told.', 'Only here.', 'Kept.']);
    const findings = (tables: typeof before) =>
      new Set(tables.learningThemes.filter((link) => merged.includes(link.themeId)).map((link) => link.learningId));
    expect(findings(after)).toEqual(findings(before));
  });

  it.each([
    ['into themselves', { fromIds: [1, 2], intoId: 2 }, 'invalid_input'],
    ['into one that is gone', { fromIds: [1], intoId: 999 }, 'not_found'],
    ['from one that is gone', { fromIds: [1, 999], intoId: 2 }, 'not_found'],
  ])('are refused %s', async (_name, input, code) => {
    const core = await sampleCase();
    const before = await contents(core);
    expect((await refusalOf(core, 'themes.merge', input)).code).toBe(code);
    expect(await contents(core)).toEqual(before);
  });
});

describe('accounts of one incident', () => {
  const clusterOf = (tables: Awaited<ReturnType<typeof contents>>) =>
    Object.fromEntries(
      tables.events.filter(({ clusterId }) => clusterId !== null).map(({ ref, clusterId }) => [`E${ref}`, clusterId]),
    );

  it('are joined, with the clusters they were in, and taken apart again', async () => {
    const core = await sampleCase();
    // E10 and E11 are cluster C1 of the sample.
    let made = { id: 0, ref: 0 };
    const second = await reversible(core, async () => {
      made = await core.client.call('clusters.join', { eventIds: [13, 14] });
    });
    expect(made.ref).toBe(2);
    expect(clusterOf(second)).toEqual({ E10: 1, E11: 1, E13: made.id, E14: made.id });
    const joined = await reversible(core, () => core.client.call('clusters.join', { eventIds: [14, 11] }));
    expect(clusterOf(joined)).toEqual({ E10: 1, E11: 1, E13: 1, E14: 1 });
    expect(joined.clusters).toHaveLength(1);
    const left = await reversible(core, () => core.client.call('clusters.leave', { eventIds: [13, 14] }));
    expect(clusterOf(left)).toEqual({ E10: 1, E11: 1 });
    const alone = await reversible(core, () => core.client.call('clusters.leave', { eventIds: [10] }));
    expect([clusterOf(alone), alone.clusters]).toEqual([{}, []]);
  });

  it('need two different events that are there', async () => {
    const core = await sampleCase();
    expect((await refusalOf(core, 'clusters.join', { eventIds: [3, 3] })).code).toBe('invalid_input');
    expect((await refusalOf(core, 'clusters.join', { eventIds: [3, 999] })).code).toBe('not_found');
  });
});
