import { describe, expect, it } from 'vitest';
import type { BlockNode } from '../../../shared/rich-text/index.ts';
import { sampleCase, testCase } from '../../helpers/core.ts';

describe('the check of a case', () => {
  it('finds nothing in the sample that it could not be published with', async () => {
    const { client } = await sampleCase();
    const points = await client.call('case.check', {});
    expect(points.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(points.map(({ code }) => code)).toContain('learning_single_source');
  });

  it('puts first what a new report of its kind may not be without', async () => {
    const { client } = await testCase();
    await client.call('review.update', { changes: { kind: 'DHR' } });
    const points = await client.call('case.check', {});
    const errors = points.filter(({ severity }) => severity === 'error');
    expect(points.slice(0, errors.length)).toEqual(errors);
    expect(errors.map(({ words }) => words)).toContain(
      'A report of this kind has a section “Timescales”; this one has none, or hides it.',
    );
    expect(errors.map(({ words }) => words)).toContain(
      'The section “Introduction and reason for the review” is empty, and this kind of review requires it.',
    );
  });

  it('tells which events read out of order once the report’s dates are less exact', async () => {
    const { client } = await testCase();
    await client.call('events.add', { event: 'Summer.', start: '2019-22', dateMeaning: 'point' });
    await client.call('events.add', { event: 'A day of it.', start: '2019-06-10', dateMeaning: 'point' });
    const order = async () => (await client.call('case.check', {})).filter(({ code }) => code === 'blur_order');
    expect(await order()).toEqual([]);
    await client.call('document.changeSettings', { document: 'report', changes: { blur: 'month' } });
    expect((await order()).map(({ words }) => words)).toEqual([
      'With less exact dates E2 reads as if it came before E1, which it follows.',
    ]);
  });

  it('finds a section unwritten that has headings, blank lines and a made picture, and no text', async () => {
    const { client } = await testCase();
    const empty = async () =>
      (await client.call('case.check', {})).flatMap(({ code, recordId }) => (code === 'section_empty' ? recordId : []));
    const section = (await client.call('sections.list', {})).find(({ code }) => code === 'family_background');
    const id = section?.id ?? 0;
    const { content } = await client.call('sections.get', { id });
    expect(content.children.map(({ type }) => type)).toEqual(['heading', 'generated-block']);
    expect(await empty()).toContain(id);
    const text = 'The family had moved twice.';
    const written: BlockNode = { type: 'paragraph', children: [{ type: 'text', text, format: 0 }] };
    await client.call('sections.update', { id, changes: { content: { type: 'root', children: [written] } } });
    expect(await empty()).not.toContain(id);
  });

  it('tells of a line of the briefing whose record has changed since it was worded anew', async () => {
    const { client } = await sampleCase();
    const stale = async () => (await client.call('case.check', {})).filter(({ code }) => code === 'briefing_stale');
    const [line] = (await client.call('briefing.get', {})).filter(({ ref }) => ref === 'L1');
    const { block, source, sourceId } = line ?? expect.fail('The sample has L1 in its briefing.');
    await client.call('briefing.setLine', { block, source, sourceId, ownWords: 'Agencies worked alone.' });
    expect(await stale()).toEqual([]);
    await client.call('learning.update', { id: sourceId, changes: { text: 'Agencies worked apart.' } });
    expect((await stale()).map(({ place, words }) => [place, words])).toEqual([
      ['Briefing, L1', 'L1 has changed since its line in the briefing was worded.'],
    ]);
    await client.call('briefing.setLine', { block, source, sourceId, ownWords: 'Agencies worked apart.' });
    expect(await stale()).toEqual([]);
  });
});
