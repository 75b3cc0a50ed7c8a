import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/rich-text/index.ts';
import { guidanceOf } from '../../../shared/starters/index.ts';
import { refusalOf, sampleCase, type TestCore, testCase } from '../../helpers/core.ts';

const wording = { person: () => '', record: () => '' };

const titles = async ({ client }: TestCore) => (await client.call('sections.list', {})).map(({ title }) => title);
const bodies = async ({ client }: TestCore) =>
  Promise.all((await client.call('sections.list', {})).map(({ id }) => client.call('sections.get', { id })));

describe('changing the kind of review', () => {
  it('keeps every section and text; what the new kind expects is added in one step and taken back by one undo', async () => {
    const core = await sampleCase();
    const before = await bodies(core);
    await core.client.call('review.update', { changes: { kind: 'SAR' } });
    expect(await bodies(core)).toEqual(before);
    const { ids } = await core.client.call('sections.addExpected', {});
    const after = await bodies(core);
    expect(after.filter(({ id }) => ids.includes(id)).map(({ code }) => code)).toEqual([
      'legal_mandate',
      'pen_picture',
      'mental_capacity',
    ]);
    for (const { id, code } of after) if (ids.includes(id)) expect(guidanceOf(code)).not.toBeNull();
    const words = (rows: typeof before) =>
      rows.toSorted((a, b) => a.id - b.id).map(({ id, title, content }) => ({ id, title, content }));
    expect(words(after.filter(({ id }) => !ids.includes(id)))).toEqual(words(before));
    const numbered = after.filter(({ isAppendix }) => !isAppendix).map(({ code }) => code);
    for (const [code, follows] of [
      ['legal_mandate', 'introduction'],
      ['pen_picture', 'family_involvement'],
      ['mental_capacity', 'analysis'],
    ] as const) {
      expect(numbered[numbered.indexOf(code) - 1]).toBe(follows);
    }
    expect(await core.client.call('sections.addExpected', {})).toEqual({ ids: [] });
    expect(await core.client.call('history.undo', {})).toEqual({ label: 'Add 3 sections' });
    expect(words(await bodies(core))).toEqual(words(before));
  });

  it('adds one expected section alone, and nothing that is there or not expected', async () => {
    const core = await testCase();
    const before = await titles(core);
    const add = (codes: string[]) => core.client.call('sections.addExpected', { codes });
    expect(await add(['analysis', 'mental_capacity', 'nonsense'])).toEqual({ ids: [] });
    await core.client.call('review.update', { changes: { kind: 'SAR' } });
    expect((await add(['pen_picture', 'analysis'])).ids).toHaveLength(1);
    const after = await titles(core);
    expect(after.filter((title) => !before.includes(title))).toEqual(['The person']);
    expect(after[after.indexOf('The person') - 1]).toBe('Involvement of the family');
  });
});

describe('a generated part as text', () => {
  const textOf = async (
    { client }: TestCore,
    block: 'people_key' | 'chronology' | 'theme_analysis',
    isUnderHeading = false,
  ) => (await client.call('sections.blockText', { block, isUnderHeading })).nodes;

  it('says what the part would print, with people and references still living', async () => {
    const core = await sampleCase();
    const people = await core.client.call('people.list', {});
    const [start, caption, table, ...rest] = await textOf(core, 'people_key');
    expect(start).toEqual({
      type: 'frozen-mark',
      edge: 'start',
      part: { type: 'generated-block', block: 'people_key' },
      madeOn: '2026-03-02',
    });
    expect(rest.at(-1)).toEqual({ type: 'frozen-mark', edge: 'end' });
    expect(caption).toEqual({
      type: 'paragraph',
      children: [{ type: 'text', text: 'People in this report', format: 1 }],
    });
    if (table?.type !== 'table') throw new Error('no table');
    expect(table.children).toHaveLength(1 + people.filter(({ isInKey }) => isInKey).length);
    expect(table.children[0]?.children.every(({ isHeader }) => isHeader)).toBe(true);
    expect(table.children[1]?.children[0]?.children).toEqual([
      { type: 'paragraph', children: [{ type: 'person-mention', personId: people[0]?.id }] },
    ]);
    const analysis = JSON.stringify(await textOf(core, 'theme_analysis', true));
    expect(analysis).toContain('"type":"record-reference","record":"event"');
    expect(analysis).toContain('"tag":"h4"');
    expect(analysis).not.toContain('"tag":"h3"');
    expect(JSON.stringify(await textOf(core, 'theme_analysis'))).toContain('"tag":"h3"');
  });

  it('can be saved in its section, where it no longer follows the case', async () => {
    const core = await sampleCase();
    const nodes = [...(await textOf(core, 'chronology'))];
    const section = (await core.client.call('sections.list', {})).find(({ code }) => code === 'chronology');
    const id = section?.id ?? 0;
    await core.client.call('sections.update', { id, changes: { content: { type: 'root', children: nodes } } });
    const saved = await core.client.call('sections.get', { id });
    expect(saved.content.children).toEqual(nodes);
    const table = saved.content.children.find((node) => node.type === 'table');
    const header = table?.type === 'table' ? (table.children[0]?.children ?? []) : [];
    expect(header.map((cell) => plainText({ type: 'root', children: cell.children }, wording))).toEqual([
      'Ref, date and agency',
      'Event',
    ]);
    const words = plainText(saved.content, wording).split('\n');
    for (const event of await core.client.call('events.rows', { ids: [1, 2, 3, 4, 5] })) {
      expect(words).toContain(`E${event.ref}`);
      expect(words).toContain(event.event);
      expect(words).toContain(`Source: ${event.source}`);
    }
    await core.client.call('events.update', { id: 1, changes: { event: 'Said otherwise.' } });
    expect((await core.client.call('sections.get', { id })).content).toEqual(saved.content);
  });

  it('gives dates no more exactly than the report does, and calls the adult an adult', async () => {
    const core = await sampleCase();
    expect(JSON.stringify(await textOf(core, 'chronology'))).toContain('"text":"June 2019"');
    await core.client.call('document.changeSettings', { document: 'report', changes: { blur: 'year' } });
    await core.client.call('review.update', { changes: { kind: 'SAR' } });
    const blurred = JSON.stringify(await textOf(core, 'chronology'));
    expect(blurred).toContain('no more exactly than the year');
    expect(blurred).not.toContain('"text":"June 2019"');
    expect(blurred).toContain('Adult seen and voice');
    expect(blurred).not.toContain('Child seen');
    await core.client.call('document.changeSettings', { document: 'report', changes: { blur: 'age' } });
    expect(JSON.stringify(await textOf(core, 'chronology'))).toContain(
      'The age of the adult is given in place of each date.',
    );
  });

  it('is as short as the chronology was chosen to be', async () => {
    const core = await sampleCase();
    const options = { events: 'significant', form: 'summary' } as const;
    const { nodes } = await core.client.call('sections.blockText', {
      block: 'chronology',
      options,
      isUnderHeading: false,
    });
    const words = plainText({ type: 'root', children: [...nodes] }, wording).split('\n');
    const { ids } = await core.client.call('events.query', {
      filter: { significance: ['significant', 'key_practice_episode'] },
    });
    const { ids: all } = await core.client.call('events.query', {});
    expect(ids.length).toBeLessThan(all.length);
    for (const { id, ref } of await core.client.call('events.rows', { ids: [...all] })) {
      expect(words.includes(`E${ref}`), `E${ref}`).toBe(ids.includes(id));
    }
    expect(words.join('\n')).not.toMatch(/Source: |Themes: /);
    expect(words[0]).toContain('significant event');
  });

  it('is refused for a chronology of more than 200 events, and says so', async () => {
    const core = await testCase();
    for (let day = 0; day < 201; day += 1) await core.client.call('events.add', { event: `Visit ${day}` });
    const refused = await refusalOf(core, 'sections.blockText', { block: 'chronology', isUnderHeading: false });
    expect(refused).toMatchObject({ code: 'invalid_input', message: expect.stringContaining('201 events') });
    expect((await textOf(core, 'people_key')).length).toBeGreaterThan(0);
  });
});

describe('the picture of a generated part', () => {
  it('is the first that the report would print, with its words; a part without one gives its sentence', async () => {
    const core = await sampleCase();
    const options = { events: 'all', lanes: 'theme' } as const;
    const timeline = await core.client.call('sections.blockPicture', { block: 'timeline_figure', options });
    expect(timeline).toMatchObject({
      pictures: 2,
      picture: { caption: expect.stringContaining('by theme, part 1 of 2') },
    });
    expect(timeline.picture?.svg).toMatch(/^<svg .*Coercive control.*<\/svg>$/s);
    await core.client.call('document.changeSettings', { document: 'report', changes: { blur: 'age' } });
    const blurred = await core.client.call('sections.blockPicture', { block: 'timeline_figure', options });
    expect(blurred).toMatchObject({
      picture: null,
      pictures: 0,
      words: expect.stringMatching(/^The timeline is not drawn/),
    });
  });
});

describe('acronyms of a section', () => {
  it('are listed once until the glossary, an agency or the report itself explains them', async () => {
    const core = await testCase();
    const [first, second] = await core.client.call('sections.list', {});
    const write = (id: number | undefined, text: string) =>
      core.client.call('sections.update', {
        id: id ?? 0,
        changes: {
          content: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }] },
        },
      });
    await write(first?.id, 'The GP told the IDVA and the MARAC; the MARAC met with CAMHS and MAPPA.');
    const found = () => core.client.call('sections.unexplained', { id: first?.id ?? 0 });
    expect(await found()).toEqual(['IDVA', 'MARAC', 'CAMHS', 'MAPPA']);
    await core.client.call('glossary.add', { term: 'MARAC' });
    await core.client.call('agencies.add', { name: 'Child mental health', shortName: 'CAMHS' });
    await write(second?.id, 'An independent domestic violence adviser (IDVA) is one.');
    expect(await found()).toEqual(['MAPPA']);
  });
});

describe('a person', () => {
  it('can’t take another’s pseudonym or be born in the future; the refusal names the field', async () => {
    const core = await testCase();
    const mother = await core.client.call('people.add', { pseudonym: 'Mother' });
    await core.client.call('people.add', { pseudonym: 'Father' });
    const change = (changes: object) => refusalOf(core, 'people.update', { id: mother.id, changes });
    expect(await change({ pseudonym: ' father' })).toMatchObject({ code: 'invalid_input', field: 'pseudonym' });
    expect(await change({ dateOfBirth: '2026-03-03' })).toMatchObject({ field: 'dateOfBirth' });
    expect(await change({ dateOfBirth: '2031' })).toMatchObject({ field: 'dateOfBirth' });
    await core.client.call('people.update', { id: mother.id, changes: { pseudonym: 'MOTHER', dateOfBirth: '2026' } });
    const saved = await core.client.call('people.list', {});
    expect(saved.find(({ id }) => id === mother.id)).toMatchObject({ pseudonym: 'MOTHER', dateOfBirth: '2026' });
  });
});
