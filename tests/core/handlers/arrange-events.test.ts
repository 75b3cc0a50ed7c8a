import { describe, expect, it } from 'vitest';
import type { Client } from '../../../shared/contract/client.ts';
import { refusalOf, sampleCase, type TestCore, testCase } from '../../helpers/core.ts';

const contents = async ({ client }: TestCore) => {
  const { refCounters: _counters, ...tables } = await client.call('case.dump', {});
  return tables;
};

const refsInOrder = async (client: Client) => {
  const { ids } = await client.call('events.query', {});
  return (await client.call('events.rows', { ids: [...ids] })).map(({ ref }) => ref);
};

/** Four events of one day and one of the next, refs 1 to 5. */
async function aFullDay() {
  const core = await testCase();
  for (const start of ['2019-06-03', '2019-06-03', '2019-06-03', '2019-06-03', '2019-06-04']) {
    await core.client.call('events.add', { start, dateMeaning: 'point', event: 'Contact.' });
  }
  const ids = (await core.client.call('events.query', {})).ids;
  return { ...core, id: (ref: number) => ids[ref - 1] as number };
}

describe('the order within a day', () => {
  it('is changed one place at a time, undone and done again', async () => {
    const { client, id } = await aFullDay();
    await client.call('events.reorder', { id: id(3), place: 'before', otherId: id(2) });
    expect(await refsInOrder(client)).toEqual([1, 3, 2, 4, 5]);
    expect((await client.call('case.state', {})).undo).toBe('Move E3 up');
    await client.call('events.reorder', { id: id(1), place: 'after', otherId: id(3) });
    expect(await refsInOrder(client)).toEqual([3, 1, 2, 4, 5]);
    expect((await client.call('case.state', {})).undo).toBe('Move E1 down');
    await client.call('history.undo', {});
    await client.call('history.undo', {});
    expect(await refsInOrder(client)).toEqual([1, 2, 3, 4, 5]);
    await client.call('history.redo', {});
    expect(await refsInOrder(client)).toEqual([1, 3, 2, 4, 5]);
  });

  it('can be any order, whatever was moved before', async () => {
    const { client, id } = await aFullDay();
    const moves = [
      [4, 'before', 1],
      [1, 'after', 3],
      [2, 'before', 4],
      [3, 'before', 2],
    ] as const;
    const wanted = [1, 2, 3, 4];
    for (const [ref, place, other] of moves) {
      await client.call('events.reorder', { id: id(ref), place, otherId: id(other) });
      wanted.splice(wanted.indexOf(ref), 1);
      wanted.splice(wanted.indexOf(other) + (place === 'after' ? 1 : 0), 0, ref);
      expect(await refsInOrder(client)).toEqual([...wanted, 5]);
    }
  });

  it('stays as it is beside an event of another date', async () => {
    const core = await aFullDay();
    const before = await contents(core);
    const refusal = await refusalOf(core, 'events.reorder', { id: core.id(5), place: 'before', otherId: core.id(4) });
    expect(refusal).toMatchObject({
      code: 'invalid_input',
      message: 'E5 stays below E4: their dates differ, and the list follows the dates.',
    });
    expect(await contents(core)).toEqual(before);
  });
});

describe('an event that holds two contacts', () => {
  it('becomes two, which share source, people and who knew; undo makes them one again', async () => {
    const core = await sampleCase();
    const { client } = core;
    const whole = await rowOf(client, 12);
    const before = await contents(core);
    expect(whole.tags.length).toBeGreaterThan(1);
    expect(whole.personIds.length).toBeGreaterThan(0);
    await client.call('knownTo.add', { eventId: 12, agencyId: 1, knownOn: '2019-11', note: 'By letter.' });
    const [moved = 0, shared = 0] = whole.tags.map(({ id }) => id);
    const made = await client.call('events.split', {
      id: 12,
      was: whole.event,
      first: 'She visited.',
      second: 'She telephoned the next day.',
      fields: { outcome: 'second', kind: 'both' },
      tags: [
        { id: moved, part: 'second' },
        { id: shared, part: 'both' },
      ],
    });
    expect((await client.call('case.state', {})).undo).toBe('Split E12');
    const first = await rowOf(client, 12);
    const second = await rowOf(client, made.id);
    const same = ['start', 'end', 'sourceKind', 'agencyId', 'source', 'kind', 'personIds', 'importRow'] as const;
    for (const field of same) expect(second[field], field).toEqual(first[field]);
    expect([first.event, first.outcome]).toEqual(['She visited.', '']);
    expect([second.event, second.outcome]).toEqual(['She telephoned the next day.', whole.outcome]);
    expect([second.response, second.significance, second.briefingUse]).toEqual(['', 'routine', 'none']);
    expect(second.knownTo).toEqual(first.knownTo);
    expect(second.tags.map(({ themeId }) => themeId)).toEqual(
      expect.arrayContaining(whole.tags.slice(0, 2).map(({ themeId }) => themeId)),
    );
    expect(first.tags.map(({ id }) => id)).toEqual(whole.tags.slice(1).map(({ id }) => id));
    const order = await refsInOrder(client);
    expect(order[order.indexOf(12) + 1]).toBe(made.ref);
    expect(made.ref).toBe(17);

    const after = await contents(core);
    await client.call('history.undo', {});
    await client.call('history.undo', {});
    expect(await contents(core)).toEqual(before);
    await client.call('history.redo', {});
    await client.call('history.redo', {});
    expect(await contents(core)).toEqual(after);
  });

  it('gives the second a date of its own', async () => {
    const core = await aFullDay();
    const { client } = core;
    const date = {
      start: '2019-06-05',
      end: null,
      dateMeaning: 'point',
      datePart: null,
      dateText: '5/6/19',
      timeText: '',
    } as const;
    await client.call('events.split', { id: core.id(1), was: 'Contact.', first: 'One.', second: 'Two.', date });
    expect(await refsInOrder(client)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    ['was changed meanwhile', { was: 'Other words.' }, 'conflict'],
    ['would leave one without words', { second: ' \n' }, 'invalid_input'],
    ['is gone', { id: 999 }, 'not_found'],
    ['would get a date that cannot be', { date: { ...undated, start: '2019-02-31' } }, 'invalid_input'],
  ])('is left alone when it %s', async (_name, given, code) => {
    const core = await aFullDay();
    const before = await contents(core);
    const input = { id: core.id(1), was: 'Contact.', first: 'One.', second: 'Two.', ...given };
    expect((await refusalOf(core, 'events.split', input)).code).toBe(code);
    expect(await contents(core)).toEqual(before);
  });
});

const undated = { start: null, end: null, dateMeaning: 'point', datePart: null, dateText: '', timeText: '' };

async function rowOf(client: Client, id: number) {
  const [row] = await client.call('events.rows', { ids: [id] });
  if (row === undefined) throw new Error('There is no such event.');
  return row;
}
