import { describe, expect, it } from 'vitest';
import { plainHouseStyle } from '../../../shared/starters/index.ts';
import { sampleCase, testCase } from '../../helpers/core.ts';
import { readDocx, readParts } from '../../helpers/read-docx.ts';

const logo = {
  mediaType: 'image/png',
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  altText: 'Crest of Anytown',
} as const;

describe('the house style of a case', () => {
  it('is the plain one until it is changed, in a step that undo takes back', async () => {
    const { client } = await testCase();
    expect(await client.call('houseStyle.get', {})).toEqual(plainHouseStyle);
    await client.call('houseStyle.change', { changes: { publisher: 'Anytown', accent: '#5a2350' } });
    await client.call('houseStyle.change', { changes: { footer: 'At the foot' } });
    const changed = { ...plainHouseStyle, publisher: 'Anytown', accent: '#5A2350', footer: 'At the foot' };
    expect(await client.call('houseStyle.get', {})).toEqual(changed);
    await client.call('history.undo', {});
    expect(await client.call('houseStyle.get', {})).toEqual({ ...changed, footer: '' });
  });

  it('refuses a colour that is too pale, and stays as it was', async () => {
    const { client } = await testCase();
    const paling = client.call('houseStyle.change', { changes: { accent: '#AAAAAA' } });
    await expect(paling).rejects.toMatchObject({ code: 'invalid_input', field: 'changes.accent' });
    expect(await client.call('houseStyle.get', {})).toEqual(plainHouseStyle);
  });

  it('is in every part of a document that it decides; a draft carries a watermark, a publication copy none', async () => {
    const core = await sampleCase();
    await core.client.call('review.update', { changes: { publisher: '', audience: '' } });
    const style = { ...plainHouseStyle, accent: '#5A2350', font: 'Verdana', logo } as const;
    await core.client.call('houseStyle.choose', {
      style: { ...style, publisher: 'Anytown Partnership', audience: 'Those of Anytown', footer: 'anytown.example' },
    });
    for (const status of ['draft', 'publication'] as const) {
      const target = core.handle('out.docx');
      await core.client.call('document.export', { document: 'briefing', status, version: 'v0.3', target });
      const parts = readParts(core.path('out.docx'));
      const { lines } = await readDocx(core.path('out.docx'));
      expect(lines).toContain('Anytown Partnership');
      expect(lines).toContain('Those of Anytown');
      expect(parts['word/styles.xml']).toContain('w:ascii="Verdana"');
      expect(parts['word/styles.xml']).toContain('5A2350');
      expect(parts['word/styles.xml']).not.toContain('0B4F5C');
      expect(parts['word/document.xml']).toContain('descr="Crest of Anytown"');
      expect(parts['word/footer1.xml']).toContain('anytown.example');
      expect((parts['word/header1.xml'] ?? '').includes('string="DRAFT v0.3"')).toBe(status === 'draft');
    }
  });

  it('gives way to the one that an export is given', async () => {
    const core = await sampleCase();
    const style = { ...plainHouseStyle, accent: '#1F3A68' };
    await core.client.call('document.export', { document: 'trace', target: core.handle('out.docx'), style });
    expect(readParts(core.path('out.docx'))['word/styles.xml']).toContain('1F3A68');
    expect(await core.client.call('houseStyle.get', {})).toEqual(plainHouseStyle);
  });

  it('is searched for private names like all that leaves', async () => {
    const core = await sampleCase();
    const [person] = await core.client.call('people.list', {});
    await core.client.call('people.update', { id: person?.id ?? 0, changes: { realName: 'Marguerite Fennimoor' } });
    await core.client.call('houseStyle.change', { changes: { logo: { ...logo, altText: 'Drawn by M. Fennimoor' } } });
    const outcome = await core.client.call('document.export', { document: 'trace', target: core.handle('out.docx') });
    expect(outcome).toMatchObject({ status: 'names_found', hits: [{ place: 'Description of the logo' }] });
  });
});

describe('what is numbered in a report', () => {
  it('is usual for the kind of review until it is chosen', async () => {
    const { client } = await testCase();
    const numbering = async () => (await client.call('document.settings', { document: 'report' })).numbering;
    expect(await numbering()).toBe('headings');
    await client.call('review.update', { changes: { kind: 'DHR' } });
    expect(await numbering()).toBe('continuous');
    await client.call('document.changeSettings', { document: 'report', changes: { numbering: 'by_section' } });
    await client.call('document.changeSettings', { document: 'report', changes: { blur: 'year' } });
    expect(await client.call('document.settings', { document: 'report' })).toEqual({
      blur: 'year',
      numbering: 'by_section',
    });
  });
});
