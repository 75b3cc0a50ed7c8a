import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { makeCase } from '../../../electron/core/store/make-case.ts';
import { figureFormats } from '../../../shared/contract/figures.ts';
import type { ExportOutcome } from '../../../shared/contract/views.ts';
import { matrixKinds } from '../../../shared/model/document-tables.ts';
import { refusalOf, sampleCase, type TestCore, testCase, testCore } from '../../helpers/core.ts';
import { generatedCase } from '../../helpers/generated-case.ts';

/** Width and height as the header of a PNG has them (PNG, section 11.2.2). */
function pngSize(bytes: Uint8Array): [number, number] {
  const view = Buffer.from(bytes);
  expect(view.subarray(1, 4).toString()).toBe('PNG');
  return [view.readUInt32BE(16), view.readUInt32BE(20)];
}

/** Each name found, once. */
const namesIn = (outcome: ExportOutcome) => [
  ...new Set((outcome.status === 'done' ? outcome.nameHits : outcome.hits).map(({ name }) => name)),
];

async function largeCase(events: number): Promise<TestCore> {
  const core = testCore();
  makeCase(core.path('large.casewright'), undefined, generatedCase(events, 3), () => new Date('2026-03-02T09:00:00Z'));
  await core.client.call('case.open', { source: core.handle('large.casewright') });
  return core;
}

describe('figures that leave the case', { timeout: 120_000 }, () => {
  it('are written as picture, as picture that scales and as workbook, under a name that says which copy it is', async () => {
    const core = await sampleCase();
    for (const format of figureFormats) {
      const choice = { figure: 'timeline', format, version: 'v0.2' } as const;
      const { suggestedName } = await core.client.call('figure.suggestName', choice);
      expect(suggestedName).toBe(`Child T - Timeline - DRAFT v0.2 - 2026-03-02.${format}`);
      const outcome = await core.client.call('figure.export', { ...choice, target: core.handle(suggestedName) });
      expect(outcome).toMatchObject({ status: 'done', document: 'timeline', fileName: suggestedName });
      const bytes = readFileSync(core.path(suggestedName));
      if (format === 'svg') expect(bytes.toString()).toMatch(/^<\?xml.*\n<svg .*<\/svg>\n$/s);
      if (format === 'png') expect(pngSize(bytes)).toEqual([2339, 1654]);
    }
    for (const figure of matrixKinds) {
      const target = core.handle(`${figure}.zip`);
      expect(await core.client.call('figure.export', { figure, format: 'svg', target })).toMatchObject({
        status: 'done',
      });
      const [page] = Object.values(unzipSync(readFileSync(core.path(`${figure}.zip`))));
      expect(strFromU8(page ?? new Uint8Array())).toMatch(/^<\?xml.*\n<svg .*<title.*<desc.*<\/svg>\n$/s);
    }
    const { exports } = await core.client.call('case.info', {});
    expect(exports.map(({ document }) => document).toSorted()).toEqual(
      [...matrixKinds, 'timeline', 'timeline', 'timeline'].toSorted(),
    );
    expect((await core.client.call('case.state', {})).undo).toBeNull();
  });

  it('of several pages in one ZIP, in order', async () => {
    const core = await largeCase(60);
    const choice = { figure: 'timeline', format: 'png', lanes: 'theme', paper: 'a3' } as const;
    const { suggestedName } = await core.client.call('figure.suggestName', choice);
    expect(suggestedName).toMatch(/\.zip$/);
    expect(await refusalOf(core, 'figure.export', { ...choice, target: core.handle('one.png') })).toMatchObject({
      code: 'invalid_input',
      field: 'target',
    });
    await core.client.call('figure.export', { ...choice, target: core.handle('pages.zip') });
    const files = unzipSync(readFileSync(core.path('pages.zip')));
    const names = Object.keys(files);
    expect(names[0]).toBe('Child M - Timeline - DRAFT - 2026-03-02 page 01.png');
    expect(names).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThan(1);
    for (const bytes of Object.values(files)) expect(pngSize(bytes)).toEqual([3307, 2339]);
    expect(readdirSync(core.folder).filter((name) => /partial|one\.png/.test(name))).toEqual([]);
  });

  it('as workbooks hold what is counted and worded: no invented day, no formula, nobody’s name', async () => {
    const core = await sampleCase();
    await core.client.call('events.update', {
      id: 1,
      changes: { event: '=HYPERLINK("http://example.com")', source: '@sum' },
    });
    await core.client.call('figure.export', { figure: 'timeline', format: 'xlsx', target: core.handle('events.xlsx') });
    const [events, about] = await readExcel(core.path('events.xlsx'));
    expect(events?.sheet).toBe('Events');
    const [head, ...rows] = events?.data ?? [];
    expect(head?.slice(0, 4)).toEqual(['Ref', 'Order', 'Date', 'Agency']);
    expect(rows).toHaveLength(16);
    const first = rows.find(([ref]) => ref === 'E1');
    expect(first).toContain('=HYPERLINK("http://example.com")');
    expect(first).toContain('@sum');
    expect(rows.find(([ref]) => ref === 'E3')?.[2]).toBe('Summer 2019');
    expect(about?.data.flat()).toContain('Child T: Timeline by agency');
    const parts = unzipSync(readFileSync(core.path('events.xlsx')));
    expect(Object.keys(parts).filter((name) => name.startsWith('docProps'))).toEqual([]);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"/);

    const choice = { figure: 'theme_by_agency', format: 'xlsx' } as const;
    await core.client.call('figure.export', { ...choice, target: core.handle('themes.xlsx') });
    const sheets = await readExcel(core.path('themes.xlsx'));
    expect(sheets.map((one) => one.sheet)).toEqual([
      'Themes by agency',
      'Concern',
      'Good practice',
      'Context',
      'About',
    ]);
    const total = sheets[0]?.data.find(([label]) => label === 'Any theme');
    expect(total?.at(-1)).toBe(16);
  });

  it('show only the events that pass the filter, and say so; none at all is refused', async () => {
    const core = await sampleCase();
    const family = { sourceKinds: ['family' as const] };
    const choice = { figure: 'timeline' as const, format: 'svg' as const, filter: family };
    await core.client.call('figure.export', { ...choice, target: core.handle('family.svg') });
    const svg = readFileSync(core.path('family.svg'), 'utf8');
    expect(svg).toContain('3 of 16 events');
    expect(svg).not.toContain('West Midlands Police');
    const none = { ...choice, filter: { text: 'no such words' }, target: core.handle('none.svg') };
    expect(await refusalOf(core, 'figure.export', none)).toMatchObject({ code: 'invalid_input' });
    expect(await refusalOf(core, 'figure.export', { ...choice, target: core.handle('family.docx') })).toMatchObject({
      code: 'invalid_input',
      field: 'target',
    });
    expect([existsSync(core.path('none.svg')), existsSync(core.path('family.docx'))]).toEqual([false, false]);
  });

  it('with a private name in them stop a draft until it is allowed, and a publication copy always', async () => {
    const core = await sampleCase();
    await core.client.call('people.update', { id: 2, changes: { realName: 'Clare Qzxwv' } });
    for (const format of ['svg', 'xlsx'] as const) {
      const name = `timeline.${format}`;
      writeFileSync(core.path(name), 'as it was sent');
      const choice = { figure: 'timeline', format, target: core.handle(name) } as const;
      const stopped = await core.client.call('figure.export', choice);
      expect(namesIn(stopped)).toEqual(['Clare']);
      const publication = { ...choice, status: 'publication', allowNames: true } as const;
      expect((await core.client.call('figure.export', publication)).status).toBe('names_found');
      expect(readFileSync(core.path(name), 'utf8')).toBe('as it was sent');
      const allowed = await core.client.call('figure.export', { ...choice, allowNames: true });
      expect(allowed.status).toBe('done');
      expect(namesIn(allowed)).toEqual(['Clare']);
    }
  });

  it('as a publication copy tell no dates that the report hides; a draft does, and counts of agencies have none', async () => {
    const written = async (
      start: string,
      figure: 'timeline' | 'contacts_by_month',
      format: 'svg' | 'xlsx',
      status = 'publication' as 'publication' | 'draft',
    ) => {
      const core = await testCase();
      await core.client.call('events.add', { event: 'A visit.', start, dateMeaning: 'point', timeText: start });
      await core.client.call('document.changeSettings', { document: 'report', changes: { blur: 'season' } });
      const target = core.handle(`out.${format}`);
      const outcome = await core.client.call('figure.export', { figure, format, status, target });
      expect(outcome.status).toBe('done');
      if (format === 'svg') return readFileSync(core.path('out.svg'), 'utf8');
      return JSON.stringify(await readExcel(core.path('out.xlsx')));
    };
    for (const [figure, format] of [
      ['timeline', 'svg'],
      ['timeline', 'xlsx'],
      ['contacts_by_month', 'svg'],
      ['contacts_by_month', 'xlsx'],
    ] as const) {
      expect(await written('2019-06-03', figure, format)).toBe(await written('2019-08-29', figure, format));
    }
    expect(await written('2019-06-03', 'timeline', 'svg')).toContain('dates no more exact than the season');
    expect(await written('2019-06-03', 'timeline', 'svg', 'draft')).not.toBe(
      await written('2019-08-29', 'timeline', 'svg', 'draft'),
    );
  });

  it('as a publication copy are refused where the report prints no calendar, and say what can be done', async () => {
    const core = await sampleCase();
    await core.client.call('document.changeSettings', { document: 'report', changes: { blur: 'age' } });
    const publication = { format: 'svg', status: 'publication' } as const;
    const refused = await refusalOf(core, 'figure.suggestName', { ...publication, figure: 'theme_by_month' });
    expect(refused).toMatchObject({
      code: 'invalid_input',
      field: 'status',
      message: expect.stringMatching(/ages in place of dates.*Send a draft/),
    });
    const target = core.handle('out.zip');
    expect(await refusalOf(core, 'figure.export', { ...publication, figure: 'timeline', target })).toMatchObject({
      field: 'status',
    });
    expect(
      await core.client.call('figure.export', { ...publication, figure: 'theme_by_agency', target }),
    ).toMatchObject({ status: 'done' });
  });

  it('leave the old file, and nothing else, when they are cancelled', async () => {
    const core = await largeCase(400);
    writeFileSync(core.path('pages.zip'), 'old');
    const stop = core.workspace.subscribe((news) => {
      if (news.type === 'progress' && news.done >= 2) void core.client.call('document.cancelExport', {});
    });
    const input = { figure: 'timeline', format: 'png', target: core.handle('pages.zip') };
    expect(await refusalOf(core, 'figure.export', input)).toMatchObject({ code: 'cancelled' });
    stop();
    expect(readFileSync(core.path('pages.zip'), 'utf8')).toBe('old');
    expect(existsSync(`${core.path('pages.zip')}.partial`)).toBe(false);
  });
});
