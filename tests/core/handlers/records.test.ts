import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Changes } from '../../../shared/model/index.ts';
import { refusalOf, sampleCase, testCase, testCore } from '../../helpers/core.ts';

describe('records', () => {
  it('are added with their defaults, changed, moved and removed', async () => {
    const { client } = await testCase();
    for (const name of ['Police', 'Probation', 'School']) await client.call('agencies.add', { name });
    const [first, , third] = await client.call('agencies.list', {});
    if (first === undefined || third === undefined) throw new Error('three agencies were added');
    await client.call('agencies.move', { id: third.id, to: 0 });
    await client.call('agencies.update', { id: first.id, changes: { shortName: 'WMP' } });
    expect((await client.call('agencies.list', {})).map(({ name, shortName }) => [name, shortName])).toEqual([
      ['School', ''],
      ['Police', 'WMP'],
      ['Probation', ''],
    ]);
    await client.call('agencies.remove', { ids: [first.id, third.id] });
    expect((await client.call('agencies.list', {})).map((agency) => agency.name)).toEqual(['Probation']);
  });

  it('refuse a review period that ends before it starts, and a website that nobody can follow', async () => {
    const core = await testCase();
    const { client } = core;
    await client.call('review.update', { changes: { periodStart: '2019-06', periodEnd: '2019-06-15' } });
    const before = await client.call('review.get', {});
    const update = (changes: Changes<'review'>) => refusalOf(core, 'review.update', { changes });
    expect(await update({ periodEnd: '2019-05' })).toMatchObject({ code: 'invalid_input', field: 'periodEnd' });
    expect(await update({ periodStart: '2020' })).toMatchObject({ code: 'invalid_input', field: 'periodEnd' });
    expect(await update({ website: 'javascript:alert(1)' })).toMatchObject({ code: 'invalid_input', field: 'website' });
    expect(await update({ website: 'ask the board' })).toMatchObject({ code: 'invalid_input', field: 'website' });
    expect(await client.call('review.get', {})).toEqual(before);
    await client.call('review.update', { changes: { periodStart: null, website: ' www.example.org/reviews ' } });
    await client.call('review.update', { changes: { periodEnd: '2018', website: '' } });
  });

  it('tell what relies on them, and take it along when they go', async () => {
    const { client } = await sampleCase();
    const theme = (await client.call('themes.list', {})).find(({ code }) => code === 'silo');
    if (theme === undefined) throw new Error('the sample has the theme');
    expect(await client.call('records.dependents', { table: 'themes', ids: [theme.id] })).toEqual([
      { table: 'eventTags', noun: 'tag', count: 1, effect: 'removed' },
      { table: 'learningThemes', noun: 'theme of a finding', count: 1, effect: 'removed' },
    ]);
    const before = await client.call('case.dump', {});
    await client.call('themes.remove', { ids: [theme.id] });
    const { counts } = await client.call('case.info', {});
    expect([counts.themes, counts.eventTags, counts.learningThemes]).toEqual([
      before.themes.length - 1,
      before.eventTags.length - 1,
      before.learningThemes.length - 1,
    ]);
    await client.call('history.undo', {});
    expect(await client.call('case.dump', {})).toEqual(before);
  });

  it('stay where something stands in the way, which is said', async () => {
    const core = await sampleCase();
    const [agency] = await core.client.call('agencies.list', {});
    const error = await refusalOf(core, 'agencies.remove', { ids: [agency?.id] });
    expect(error).toMatchObject({
      code: 'in_use',
      message: expect.stringMatching(/^This agency can’t be deleted: \d+ events rely on it/),
    });
  });

  it.each([
    ['an unknown field', 'people.add', { pseudonym: 'A', shoeSize: 4 }, 'invalid_input'],
    ['an empty name', 'people.add', { pseudonym: '   ' }, 'invalid_input'],
    ['nothing to change', 'people.update', { id: 1, changes: {} }, 'invalid_input'],
    ['a record that is not there', 'people.update', { id: 99, changes: { relation: 'aunt' } }, 'not_found'],
    ['a person who is not there', 'eventPeople.add', { eventId: 99, personId: 1 }, 'not_found'],
    ['a date that is none', 'people.update', { id: 1, changes: { dateOfBirth: '31 February' } }, 'invalid_input'],
    [
      'an event that ends before it starts',
      'events.add',
      { start: '2019-06', end: '2019-05', dateMeaning: 'during' },
      'invalid_input',
    ],
    ['a 31 February', 'events.add', { start: '2019-02-31', dateMeaning: 'point' }, 'invalid_input'],
    ['a dated event of unknown meaning', 'events.add', { start: '2019-02' }, 'invalid_input'],
    ['an agency source without an agency', 'events.add', { sourceKind: 'agency' }, 'invalid_input'],
    [
      'a link that runs a script',
      'sections.add',
      {
        title: 'X',
        content: {
          type: 'root',
          children: [{ type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: [] }] }],
        },
      },
      'invalid_input',
    ],
    ['another number for an event', 'events.update', { id: 1, changes: { ref: 7 } }, 'invalid_input'],
    ['another letter for a finding', 'learning.update', { id: 1, changes: { kind: 'good_practice' } }, 'invalid_input'],
    ['a section inside itself', 'sections.update', { id: 2, changes: { parentId: 2 } }, 'invalid_input'],
    ['a command that is not there', 'people.explode', {}, 'invalid_input'],
  ])('refuse %s and change nothing', async (_name, command, input, code) => {
    const core = await testCase();
    const before = await core.client.call('case.dump', {});
    expect((await refusalOf(core, command, input)).code).toBe(code);
    expect(await core.client.call('case.dump', {})).toEqual(before);
  });

  it('refuse the same tag twice in words', async () => {
    const core = await sampleCase();
    const [tag] = (await core.client.call('case.dump', {})).eventTags;
    const error = await refusalOf(core, 'eventTags.add', {
      eventId: tag?.eventId,
      themeId: tag?.themeId,
      kind: tag?.kind,
    });
    expect(error).toMatchObject({ code: 'conflict', message: 'There is already a tag like that.' });
  });

  it('refuse a section inside one that lies in it', async () => {
    const core = await testCase();
    const { id: outer } = await core.client.call('sections.add', { title: 'Outer' });
    const { id: inner } = await core.client.call('sections.add', { title: 'Inner', parentId: outer });
    expect((await refusalOf(core, 'sections.update', { id: outer, changes: { parentId: inner } })).code).toBe(
      'invalid_input',
    );
    await core.client.call('sections.update', { id: inner, changes: { parentId: null } });
  });

  it('refuse a stale section and keep what stands', async () => {
    const core = await sampleCase();
    const [section] = await core.client.call('sections.list', {});
    if (section === undefined) throw new Error('the sample has sections');
    const { revision, content } = await core.client.call('sections.get', { id: section.id });
    await core.client.call('sections.update', { id: section.id, changes: { title: 'Another title' }, revision });
    const error = await refusalOf(core, 'sections.update', {
      id: section.id,
      changes: { content: { type: 'root', children: [] } },
      revision,
    });
    expect(error.code).toBe('conflict');
    expect((await core.client.call('sections.get', { id: section.id })).content).toEqual(content);
  });

  it('never put case text into the log or the message of what nobody foresaw', async () => {
    const core = await testCase();
    const secret = 'Jonathan Realname';
    const { id } = await core.client.call('people.add', { pseudonym: 'Mother', realName: secret });
    const cyclic: Record<string, unknown> = { id, changes: { relation: secret } };
    Object.defineProperty(cyclic, 'changes', {
      enumerable: true,
      get: () => {
        throw new Error(secret);
      },
    });
    const error = await refusalOf(core, 'people.update', cyclic);
    expect(error).toMatchObject({ code: 'internal', logId: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(JSON.stringify([error, core.log])).not.toContain('Realname');
    expect(core.log[0]).toContain(error.logId);
  });
});

describe('recent cases', () => {
  it('that can’t be written down do not keep a case from opening', async () => {
    const core = testCore();
    writeFileSync(core.path('settings'), 'a file where the folder should be');
    const target = core.handle('case.casewright');
    await core.client.call('case.create', { target, subject: 'Child A', typeLabel: 'Review' });
    await core.client.call('case.open', { source: target });
    expect((await core.client.call('recent.list', {})).cases.map(({ fileName }) => fileName)).toEqual([
      'case.casewright',
    ]);
    expect(core.log).toContain('The list of recent cases could not be written.');
  });

  it('are remembered by subject, unless subjects are hidden, and can be forgotten', async () => {
    const core = await testCase();
    const list = async () =>
      (await core.client.call('recent.list', {})).cases.map(({ fileName, subject, isMissing }) => ({
        fileName,
        subject,
        isMissing,
      }));
    expect(await list()).toEqual([{ fileName: 'case.casewright', subject: 'Child A', isMissing: false }]);
    await core.client.call('recent.setHideSubjects', { hideSubjects: true });
    expect(await list()).toEqual([{ fileName: 'case.casewright', subject: null, isMissing: false }]);
    await core.client.call('recent.setHideSubjects', { hideSubjects: false });
    expect(await list()).toEqual([{ fileName: 'case.casewright', subject: null, isMissing: false }]);
    const [recent] = (await core.client.call('recent.list', {})).cases;
    await core.client.call('recent.forget', { handle: recent?.handle ?? '' });
    expect(await list()).toEqual([]);
  });
});

describe('mentions in the report', () => {
  it('are counted among what relies on a record', async () => {
    const { client } = await testCase();
    const { id: eventId } = await client.call('events.add', { event: 'Something happened.' });
    const content = {
      type: 'root' as const,
      children: [
        {
          type: 'paragraph' as const,
          children: [{ type: 'record-reference' as const, record: 'event' as const, recordId: eventId }],
        },
      ],
    };
    await client.call('sections.add', { title: 'One', content });
    await client.call('sections.add', { title: 'Two', content });
    expect(await client.call('records.dependents', { table: 'events', ids: [eventId] })).toEqual([
      {
        table: 'sections',
        noun: 'section of the report',
        count: 2,
        effect: 'mentions',
        titles: [expect.any(String), expect.any(String)],
      },
    ]);
    expect(await client.call('records.dependents', { table: 'learning', ids: [eventId] })).toEqual([]);
  });
});
