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

async function unchanged(core: TestCore, name: string, input: unknown) {
  const before = await contents(core);
  const refusal = await refusalOf(core, name, input);
  expect(await contents(core)).toEqual(before);
  return refusal;
}

const idOf = async ({ client }: TestCore, code: string) =>
  (await client.call('themes.list', {})).find((theme) => theme.code === code)?.id ?? 0;

const lastStep = async ({ client }: TestCore) => (await client.call('case.state', {})).undo;

describe('a theme on a key', () => {
  it('has it alone: taking a key moves it, in one step', async () => {
    const core = await sampleCase();
    const [silo, threshold] = [await idOf(core, 'silo'), await idOf(core, 'threshold')];
    await reversible(core, () => core.client.call('themes.pin', { id: silo, key: 3 }));
    const moved = await reversible(core, () => core.client.call('themes.pin', { id: threshold, key: 3 }));
    expect(moved.themes.filter(({ pinnedKey }) => pinnedKey !== null).map(({ id }) => id)).toEqual([threshold]);
    expect(await lastStep(core)).toBe('Put a theme on key 3');
    const other = await reversible(core, () => core.client.call('themes.pin', { id: threshold, key: 5 }));
    expect(other.themes.find(({ id }) => id === threshold)?.pinnedKey).toBe(5);
    const off = await reversible(core, () => core.client.call('themes.pin', { id: threshold, key: null }));
    expect(off.themes.every(({ pinnedKey }) => pinnedKey === null)).toBe(true);
  });

  it.each([
    ['a tenth key', { id: 1, key: 10 }, 'invalid_input'],
    ['a theme that is gone', { id: 999, key: 1 }, 'not_found'],
  ])('is refused for %s', async (_name, input, code) => {
    expect((await unchanged(await sampleCase(), 'themes.pin', input)).code).toBe(code);
  });
});

describe('the name of a theme', () => {
  it('is in the frame once, whichever way it is given, and the field is named', async () => {
    const core = await sampleCase();
    const id = await idOf(core, 'silo');
    const label = 'information SHARING ';
    const tagId = (await contents(core)).eventTags.find(({ themeId }) => themeId === id)?.id;
    for (const [name, input, field] of [
      ['themes.add', { code: 'again', label }, 'label'],
      ['themes.update', { id, changes: { label } }, 'changes.label'],
      ['themes.split', { fromId: id, tagIds: [tagId], into: { label } }, 'into.label'],
      ['eventTags.addWithNewTheme', { eventIds: [1, 2], label, kind: 'concern' }, 'label'],
    ] as const) {
      expect(await unchanged(core, name, input)).toMatchObject({ code: 'conflict', field });
    }
    // Its own name in other capitals is no other theme.
    await reversible(core, () => core.client.call('themes.update', { id, changes: { label: 'SILO working' } }));
  });

  it('can be made while tagging, in one step', async () => {
    const core = await sampleCase();
    let themeId = 0;
    const after = await reversible(core, async () => {
      const input = { eventIds: [1, 2, 2], label: ' Rung twice ', kind: 'context' as const };
      themeId = (await core.client.call('eventTags.addWithNewTheme', input)).themeId;
    });
    expect(after.themes.at(-1)).toMatchObject({ id: themeId, label: 'Rung twice', code: 'rung_twice' });
    expect(after.eventTags.filter((tag) => tag.themeId === themeId).map(({ eventId }) => eventId)).toEqual([1, 2]);
    expect(await lastStep(core)).toBe('Add theme and tag 2 events');
  });
});

describe('the groups of the frame', () => {
  const order = (tables: Awaited<ReturnType<typeof contents>>) =>
    tables.themes.toSorted((a, b) => a.position - b.position);

  it('take themes in at their end; a new group comes last', async () => {
    const core = await sampleCase();
    const ids = [await idOf(core, 'threshold'), await idOf(core, 'voice')];
    const after = await reversible(core, () => core.client.call('themes.regroup', { ids, group: 'Practice' }));
    const inPractice = order(after).filter(({ themeGroup }) => themeGroup === 'Practice');
    expect(inPractice.slice(-2).map(({ code }) => code)).toEqual(['voice', 'threshold']);
    const last = await reversible(core, () => core.client.call('themes.regroup', { ids, group: ' Ours ' }));
    expect(
      order(last)
        .slice(-2)
        .map(({ code, themeGroup }) => [code, themeGroup]),
    ).toEqual([
      ['voice', 'Ours'],
      ['threshold', 'Ours'],
    ]);
    expect(order(last).map(({ position }) => position)).toEqual(order(last).map((_, place) => place));
  });

  it('are renamed for all their themes, which keep their order', async () => {
    const core = await sampleCase();
    const before = await contents(core);
    const after = await reversible(core, () =>
      core.client.call('themes.renameGroup', { group: 'Child', to: 'The child' }),
    );
    expect(order(after).map(({ id }) => id)).toEqual(order(before).map(({ id }) => id));
    const count = before.themes.filter(({ themeGroup }) => themeGroup === 'Child').length;
    expect(after.themes.filter(({ themeGroup }) => themeGroup === 'The child')).toHaveLength(count);
    expect((await unchanged(core, 'themes.renameGroup', { group: 'Child', to: 'X' })).code).toBe('not_found');
  });
});

describe('a theme that is split', () => {
  const tagged = async (core: TestCore, eventId: number, themeId: number, note: string) => {
    await core.client.call('eventTags.addMany', { eventIds: [eventId], themeId, kind: 'context', note });
    const { eventTags } = await contents(core);
    return (
      eventTags.find((tag) => tag.eventId === eventId && tag.themeId === themeId && tag.kind === 'context')?.id ?? 0
    );
  };

  it('gives the chosen tags, with their notes, to a new theme beside it', async () => {
    const core = await sampleCase();
    const silo = await idOf(core, 'silo');
    const chosen = [await tagged(core, 6, silo, 'Held apart.'), await tagged(core, 7, silo, '')];
    const stays = await tagged(core, 8, silo, 'Stays.');
    let id = 0;
    const after = await reversible(core, async () => {
      const input = { fromId: silo, tagIds: chosen, into: { label: 'Held apart on purpose' } };
      id = (await core.client.call('themes.split', input)).id;
    });
    const rows = after.eventTags.filter(({ themeId }) => themeId === id);
    expect(rows.map((tag) => [tag.id, tag.eventId, tag.note])).toEqual([
      [chosen[0], 6, 'Held apart.'],
      [chosen[1], 7, ''],
    ]);
    expect(after.eventTags.find((tag) => tag.id === stays)?.themeId).toBe(silo);
    const [old, made] = [silo, id].map((one) => after.themes.find((theme) => theme.id === one));
    expect(made).toMatchObject({ themeGroup: old?.themeGroup, position: (old?.position ?? 0) + 1 });
  });

  it('joins notes where the event has the other tag already', async () => {
    const core = await sampleCase();
    const [silo, sharing] = [await idOf(core, 'silo'), await idOf(core, 'info_sharing')];
    const from = await tagged(core, 6, silo, 'Held apart.');
    const into = await tagged(core, 6, sharing, 'Not told.');
    const after = await reversible(core, () =>
      core.client.call('themes.split', { fromId: silo, tagIds: [from], into: { id: sharing } }),
    );
    expect(after.eventTags.find(({ id }) => id === into)?.note).toBe('Not told.\nHeld apart.');
    expect(after.eventTags.some(({ id }) => id === from)).toBe(false);
  });

  it('is left alone when a tag is not its own or the theme is the same', async () => {
    const core = await sampleCase();
    const [silo, sharing] = [await idOf(core, 'silo'), await idOf(core, 'info_sharing')];
    const own = await tagged(core, 6, silo, '');
    const foreign = await tagged(core, 7, sharing, '');
    const split = (tagIds: number[], into: object) => unchanged(core, 'themes.split', { fromId: silo, tagIds, into });
    expect((await split([own, foreign], { label: 'New' })).code).toBe('not_found');
    expect((await split([own], { id: silo })).code).toBe('invalid_input');
    expect((await split([own], { id: 999 })).code).toBe('not_found');
    expect((await split([], { label: 'New' })).code).toBe('invalid_input');
  });
});

describe('one note on the tags of many events', () => {
  it('goes below what is written or in its place, and leaves other events and tags alone', async () => {
    const core = await sampleCase();
    const themeId = await idOf(core, 'silo');
    const tag = { themeId, kind: 'context' as const };
    await core.client.call('eventTags.addMany', { eventIds: [1], ...tag, note: 'First.' });
    await core.client.call('eventTags.addMany', { eventIds: [2, 3], ...tag });
    const notes = (tables: Awaited<ReturnType<typeof contents>>) =>
      tables.eventTags.filter((row) => row.themeId === themeId && row.kind === 'context').map(({ note }) => note);
    const write = (note: string, how: 'below' | 'replace') =>
      core.client.call('eventTags.noteMany', { eventIds: [1, 2, 4], ...tag, note, how });
    let result = { noted: 0 };
    const below = await reversible(core, async () => {
      result = await write('Second.', 'below');
    });
    expect(result.noted).toBe(2);
    expect(notes(below)).toEqual(['First.\nSecond.', 'Second.', '']);
    expect(await lastStep(core)).toBe('Note on 2 events');
    expect(notes(await reversible(core, () => write('Anew.', 'replace')))).toEqual(['Anew.', 'Anew.', '']);
    const tooLong = { eventIds: [1, 2], ...tag, note: 'x'.repeat(99_998), how: 'below' };
    expect(await unchanged(core, 'eventTags.noteMany', tooLong)).toMatchObject({
      code: 'invalid_input',
      field: 'note',
    });
  });
});
