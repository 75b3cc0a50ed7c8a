import { describe, expect, it } from 'vitest';
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
});
