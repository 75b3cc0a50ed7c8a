import { describe, expect, it } from 'vitest';
import { blurLevels } from '../../../shared/dates/index.ts';
import { sampleCase, type TestCore, testCase } from '../../helpers/core.ts';
import { readDocx } from '../../helpers/read-docx.ts';

async function datedCase(): Promise<TestCore> {
  const core = await testCase();
  const { client } = core;
  const [subject] = await client.call('people.list', {});
  await client.call('people.update', { id: subject?.id ?? 0, changes: { dateOfBirth: '2015-06-10' } });
  await client.call('review.update', { changes: { periodStart: '2019-06-01', periodEnd: '2019-12-31' } });
  await client.call('events.add', {
    event: 'A visit.',
    start: '2019-07-12',
    dateMeaning: 'point',
    timeText: 'early hours',
  });
  return core;
}

async function dateInChronology(core: TestCore, blur?: (typeof blurLevels)[number]) {
  const target = core.handle('out.docx');
  const outcome = await core.client.call('document.export', { document: 'chronology', target, blur });
  expect(outcome.status).toBe('done');
  const { lines } = await readDocx(core.path('out.docx'));
  return lines[lines.indexOf('E1') + 1];
}

describe('the dates of a document', () => {
  it('are worded no more exactly than its level, the age counted without the date of birth leaving the case', async () => {
    const core = await datedCase();
    const worded: Record<string, string | undefined> = {};
    for (const level of blurLevels) worded[level] = await dateInChronology(core, level);
    expect(worded).toEqual({
      exact: 'Early hours of 12 July 2019',
      month: 'Early hours of a day in July 2019',
      season: 'Summer 2019',
      year: '2019',
      age: 'Aged 4',
      day_number: 'Day 42',
    });
  });

  it('follow what was decided for that document alone, in a step that undo takes back', async () => {
    const core = await datedCase();
    await core.client.call('document.changeSettings', { document: 'chronology', changes: { blur: 'year' } });
    await core.client.call('document.changeSettings', { document: 'chronology', changes: {} });
    expect(await core.client.call('document.settings', { document: 'report' })).toMatchObject({ blur: 'exact' });
    expect(await dateInChronology(core)).toBe('2019');
    await core.client.call('history.undo', {});
    expect(await core.client.call('document.settings', { document: 'chronology' })).toMatchObject({ blur: 'exact' });
  });

  it('are the same in the appendix of the report', async () => {
    const core = await sampleCase();
    await core.client.call('document.export', { document: 'report', target: core.handle('r.docx'), blur: 'year' });
    const { lines } = await readDocx(core.path('r.docx'));
    const table = lines.slice(lines.findLastIndex((line) => line.endsWith(': Events with a date')));
    expect(table[table.indexOf('E10') + 1]).toBe('Possibly 2019');
    expect(lines).toContainEqual(expect.stringMatching(/no more exactly than the year/));
  });
});
