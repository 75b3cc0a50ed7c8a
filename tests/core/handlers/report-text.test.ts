import { describe, expect, it } from 'vitest';
import type { PhrasingNode } from '../../../shared/rich-text/index.ts';
import { refusalOf, sampleCase, type TestCore } from '../../helpers/core.ts';

const sections = async ({ client }: TestCore) => (await client.call('case.dump', {})).sections;

async function addSection({ client }: TestCore, title: string, ...children: PhrasingNode[]) {
  const content = { type: 'root' as const, children: [{ type: 'paragraph' as const, children }] };
  return (await client.call('sections.add', { title, content })).id;
}

describe('find and replace over the report', () => {
  it('lists matches by section with the words around them, those of the title first', async () => {
    const core = await sampleCase();
    const id = await addSection(core, 'Zebra crossing', {
      type: 'text',
      text: 'A zebra and two zebras.',
      format: 0,
    });
    const { count, sections: found } = await core.client.call('report.find', { text: 'zebra' });
    expect(count).toBe(3);
    expect(found).toMatchObject([
      {
        sectionId: id,
        count: 3,
        hits: [
          { place: 0, where: 'title', snippet: [{ text: '' }, { text: 'Zebra', isHit: true }, { text: ' crossing' }] },
          { place: 1, where: 'text', snippet: [{ text: 'A ' }, { text: 'zebra' }, { text: ' and two zebras.' }] },
          { place: 2, where: 'text' },
        ],
      },
    ]);
    const whole = await core.client.call('report.find', { text: 'zebra', wholeWords: true, matchCase: true });
    expect(whole.count).toBe(1);
  });

  it('replaces everywhere in one step, which undo takes back and redo does again', async () => {
    const core = await sampleCase();
    const before = await sections(core);
    const { count, sections: found } = await core.client.call('report.find', { text: 'the' });
    expect(found.length).toBeGreaterThan(3);
    const result = await core.client.call('report.replace', { text: 'the', with: 'QQ' });
    expect(result).toEqual({ replaced: count, sections: found.length });
    expect((await core.client.call('report.find', { text: 'QQ' })).count).toBe(count);
    expect((await core.client.call('report.find', { text: 'the' })).count).toBe(0);
    expect((await core.client.call('case.state', {})).undo).toBe(
      `Replace words ${count} times in ${found.length} sections`,
    );
    const after = await sections(core);
    await core.client.call('history.undo', {});
    expect(await sections(core)).toEqual(before);
    await core.client.call('history.redo', {});
    expect(await sections(core)).toEqual(after);
  });

  it('replaces one match that was found, and refuses it once its section has changed', async () => {
    const core = await sampleCase();
    const id = await addSection(core, 'Zebra', { type: 'text', text: 'zebra zebra', format: 0 });
    const find = async () => (await core.client.call('report.find', { text: 'zebra' })).sections[0];
    const found = await find();
    const hits = [{ sectionId: id, revision: found?.revision ?? 0, places: [2] }];
    await core.client.call('report.replace', { text: 'zebra', with: 'lion', hits });
    const section = await core.client.call('sections.get', { id });
    expect(section.title).toBe('Zebra');
    expect(JSON.stringify(section.content)).toContain('zebra lion');
    const refusal = await refusalOf(core, 'report.replace', { text: 'zebra', with: 'lion', hits });
    expect(refusal.code).toBe('conflict');
    expect((await find())?.count).toBe(2);
  });

  it('changes nothing where a title would be left empty', async () => {
    const core = await sampleCase();
    await addSection(core, 'Zebra', { type: 'text', text: 'zebra', format: 0 });
    const before = await sections(core);
    const refusal = await refusalOf(core, 'report.replace', { text: 'zebra', with: ' ' });
    expect(refusal).toMatchObject({ code: 'invalid_input', field: 'with' });
    expect(await sections(core)).toEqual(before);
  });

  it('leaves no step when nothing matches', async () => {
    const core = await sampleCase();
    const { undo } = await core.client.call('case.state', {});
    const result = await core.client.call('report.replace', { text: 'no such words here', with: 'x' });
    expect(result).toEqual({ replaced: 0, sections: 0 });
    expect((await core.client.call('case.state', {})).undo).toBe(undo);
  });
});
