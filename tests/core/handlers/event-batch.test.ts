import { describe, expect, it } from 'vitest';
import type { Announcement } from '../../../shared/contract/index.ts';
import { refusalOf, sampleCase, type TestCore } from '../../helpers/core.ts';

const contents = async ({ client }: TestCore) => {
  const { refCounters: _counters, ...tables } = await client.call('case.dump', {});
  return tables;
};

const newEvent = (event: string) => ({ values: { event } });

describe('many different changes at once', () => {
  it('change, add and name agencies in one step, which undo takes back and redo does again', async () => {
    const core = await sampleCase();
    const before = await contents(core);
    const { ids } = await core.client.call('events.applyMany', {
      work: 'paste',
      updates: [
        { id: 1, changes: { event: 'One.' } },
        { id: 2, changes: { start: '2019-06-03', dateMeaning: 'point', dateText: '3/6/19' } },
      ],
      adds: [{ ...newEvent('Three.'), newAgency: 0 }, newEvent('Four.')],
      agencies: ['Fire and Rescue'],
    });
    const after = await contents(core);
    const agency = after.agencies.find(({ name }) => name === 'Fire and Rescue');
    expect(agency?.position).toBe(before.agencies.length);
    expect(after.events.slice(-2)).toMatchObject([
      { id: ids[0], event: 'Three.', sourceKind: 'agency', agencyId: agency?.id },
      { id: ids[1], event: 'Four.', sourceKind: 'not_stated', agencyId: null },
    ]);
    expect(after.events.find(({ id }) => id === 2)).toMatchObject({ start: '2019-06-03', dateText: '3/6/19' });
    expect((await core.client.call('case.state', {})).undo).toBe('Paste into 2 events and add 2');
    await core.client.call('history.undo', {});
    expect(await contents(core)).toEqual(before);
    await core.client.call('history.redo', {});
    expect(await contents(core)).toEqual(after);
  });

  it.each([
    ['fill_down', 'Fill down in 2 events'],
    ['clear', 'Clear cells of 2 events'],
    ['cut', 'Cut cells of 2 events'],
    ['paste', 'Paste into 2 events'],
  ] as const)('are named in the undo list: %s', async (work, label) => {
    const core = await sampleCase();
    const updates = [1, 2].map((id) => ({ id, changes: { outcome: 'As told.' } }));
    await core.client.call('events.applyMany', { work, updates, adds: [], agencies: [] });
    expect((await core.client.call('case.state', {})).undo).toBe(label);
  });

  it.each([
    ['an event that is gone', { updates: [{ id: 999, changes: { event: 'x' } }] }, 'not_found', 'updates.0.changes'],
    [
      'an end before the start',
      { adds: [newEvent('x'), { values: { start: '2019-06', end: '2019-05', dateMeaning: 'within' } }] },
      'invalid_input',
      'adds.1.values.start',
    ],
    [
      'a new agency that is not there',
      { adds: [{ ...newEvent('x'), newAgency: 3 }], agencies: ['Fire and Rescue'] },
      'invalid_input',
      'adds.0.values.agencyId',
    ],
    ['a text that is too long', { adds: [newEvent('x'.repeat(100_001))] }, 'invalid_input', 'adds.0.values.event'],
    ['nothing to do', {}, 'invalid_input', ''],
  ])('change nothing with %s, and say where', async (_name, part, code, field) => {
    const core = await sampleCase();
    const before = await contents(core);
    const good = { id: 1, changes: { event: 'Changed.' } };
    const updates = 'updates' in part ? [good, ...part.updates] : 'adds' in part ? [good] : [];
    const input = { work: 'paste', adds: [], agencies: [], ...part, updates };
    const refusal = await refusalOf(core, 'events.applyMany', input);
    expect([refusal.code, refusal.field]).toEqual([code, field.replace('updates.0', 'updates.1')]);
    expect(refusal.message).not.toContain('xx');
    expect(await contents(core)).toEqual(before);
  });

  it('tell how far they have come when they are very many', async () => {
    const core = await sampleCase();
    const news: Announcement[] = [];
    core.client.subscribe((one) => news.push(one));
    const adds = Array.from({ length: 1_200 }, (_, place) => newEvent(`Event ${place}`));
    await core.client.call('events.applyMany', { work: 'paste', updates: [], adds, agencies: [] });
    expect(news.filter(({ type }) => type === 'progress')).toMatchObject([
      { done: 500, total: 1_200 },
      { done: 1_000, total: 1_200 },
    ]);
    expect((await core.client.call('case.state', {})).undo).toBe('Paste 1,200 events');
  });
});
