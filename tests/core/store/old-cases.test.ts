import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../electron/core/store/database.ts';
import { testCore } from '../../helpers/core.ts';

const folder = join(import.meta.dirname, '../../fixtures/cases');

/** One case for each version of the schema, made by the Casewright of its day and never made anew. */
describe('a case of every version so far', () => {
  it('is kept as a fixture', () => {
    const versions = Array.from({ length: schemaVersion }, (_, index) => `version-${index + 1}.casewright`);
    expect(readdirSync(folder).sort()).toEqual(versions);
  });

  it.each(readdirSync(folder))('%s opens with its contents, its history and its redo', async (name) => {
    const core = testCore();
    copyFileSync(join(folder, name), core.path(name));
    const state = await core.client.call('case.open', { source: core.handle(name) });
    const hasFamily = name === 'version-3.casewright';
    const undo = hasFamily ? 'Add family relation' : 'Add person';
    expect(state).toMatchObject({ subject: 'Child F', undo, redo: 'Add event' });
    const { ids } = await core.client.call('events.query', {});
    const [event] = await core.client.call('events.rows', { ids: [...ids] });
    expect(event).toMatchObject({
      ref: 1,
      event: 'A visit was made.',
      dateWording: 'late November 2019',
      tags: [{ kind: 'concern', note: 'Not seen alone.' }],
    });
    expect((await core.client.call('people.list', {})).map((person) => person.realName)).toEqual([
      '',
      'A fictional name',
    ]);
    expect(await core.client.call('personLinks.list', {})).toEqual(
      hasFamily ? [{ id: 1, personId: 2, otherId: 1, kind: 'parent' }] : [],
    );
    expect((await core.client.call('events.add', { event: 'New.' })).ref).toBe(3);
  });
});
