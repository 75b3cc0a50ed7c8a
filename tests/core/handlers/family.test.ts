import { describe, expect, it } from 'vitest';
import { caseDumpSchema } from '../../../shared/model/case-dump.ts';
import { refusalOf, sampleCase, testCase } from '../../helpers/core.ts';

describe('family relations', () => {
  it('are added and removed in steps that undo and redo know', async () => {
    const core = await testCase();
    const mother = await core.client.call('people.add', { pseudonym: 'Mother', gender: 'female' });
    const link = { personId: mother.id, otherId: 1, kind: 'parent' as const };
    const { id } = await core.client.call('personLinks.add', link);
    expect(await core.client.call('personLinks.list', {})).toEqual([{ id, ...link }]);
    await core.client.call('personLinks.remove', { ids: [id] });
    expect(await core.client.call('history.undo', {})).toEqual({ label: 'Delete family relation' });
    expect(await core.client.call('personLinks.list', {})).toEqual([{ id, ...link }]);
    expect(await core.client.call('history.undo', {})).toEqual({ label: 'Add family relation' });
    expect(await core.client.call('personLinks.list', {})).toEqual([]);
    await core.client.call('history.redo', {});
    expect(await core.client.call('personLinks.list', {})).toEqual([{ id, ...link }]);
  });

  it('that can’t be are refused where they were chosen, and change nothing', async () => {
    const core = await sampleCase();
    const before = await core.client.call('case.dump', {});
    const childAsGrandparent = { personId: 1, otherId: 5, kind: 'parent' };
    expect(await refusalOf(core, 'personLinks.add', childAsGrandparent)).toMatchObject({
      code: 'invalid_input',
      field: 'otherId',
    });
    expect(await refusalOf(core, 'personLinks.add', { personId: 3, otherId: 2, kind: 'partner' })).toMatchObject({
      message: 'This relation is recorded already.',
    });
    expect(await refusalOf(core, 'personLinks.add', { personId: 3, otherId: 99, kind: 'sibling' })).toMatchObject({
      code: 'not_found',
    });
    expect(await core.client.call('case.dump', {})).toEqual(before);
  });

  it('go with a person, whichever side they are on, are told of first, and come back with them', async () => {
    const core = await sampleCase();
    const relying = await core.client.call('records.dependents', { table: 'people', ids: [1, 2] });
    // Child T's two parents and two siblings, and Mother's partner; the relation between the two counts once.
    expect(relying.filter(({ table }) => table === 'personLinks')).toEqual([
      { table: 'personLinks', noun: 'family relation', count: 5, effect: 'removed' },
    ]);
    const before = await core.client.call('personLinks.list', {});
    await core.client.call('people.remove', { ids: [1, 2] });
    expect(await core.client.call('personLinks.list', {})).toHaveLength(before.length - 5);
    await core.client.call('history.undo', {});
    expect((await core.client.call('personLinks.list', {})).toSorted((a, b) => a.id - b.id)).toEqual(before);
  });

  it('are none in a dump from before there were any', async () => {
    const core = await sampleCase();
    const { personLinks, people, ...older } = await core.client.call('case.dump', {});
    const before = people.map(({ gender: _gender, isDeceased: _died, ...person }) => person);
    const read = caseDumpSchema.parse({ ...older, people: before });
    expect(personLinks.length).toBeGreaterThan(0);
    expect(read.personLinks).toEqual([]);
    expect(read.people[1]).toMatchObject({ pseudonym: 'Mother', gender: null, isDeceased: false });
  });
});
