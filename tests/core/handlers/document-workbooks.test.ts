import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../../shared/model/document-words.ts';
import { refusalOf, sampleCase, type TestCore } from '../../helpers/core.ts';
import { readDocx } from '../../helpers/read-docx.ts';

async function write(core: TestCore, document: DocumentKind, fileName: string) {
  return core.client.call('document.export', { document, version: 'v0.2', target: core.handle(fileName) });
}

/** Every line of every cell, without the number that Word prints before it. */
async function linesOf(path: string): Promise<Set<string>> {
  const cells = (await readExcel(path)).flatMap(({ data }) => data.flat());
  return new Set(cells.flatMap((value) => (typeof value === 'string' ? value.split('\n') : [])));
}

describe('a document as a workbook', { timeout: 120_000 }, () => {
  it('says all that the Word document says: tables as sheets, and what stands around them at the end', async () => {
    const core = await sampleCase();
    for (const document of ['chronology', 'actions', 'trace'] as const) {
      await write(core, document, `${document}.docx`);
      await write(core, document, `${document}.xlsx`);
      const inWorkbook = await linesOf(core.path(`${document}.xlsx`));
      const read = await readDocx(core.path(`${document}.docx`));
      // A sheet is called by its table's caption; only Word numbers tables.
      const lines = read.lines.map((line) => line.replace(/^Table \d+: /, ''));
      const sheets = (await readExcel(core.path(`${document}.xlsx`))).map(({ sheet }) => sheet);
      const titles =
        /^(Child T|Serious Case Review|Chronology|Action Plan|Evidence Trace|Events in order of date|Actions)$/;
      const missing = lines.filter((line) => !inWorkbook.has(line) && !titles.test(line) && !sheets.includes(line));
      expect(missing, document).toEqual([]);
    }
  });

  it('has a row for each event under a frozen heading, and words that begin with a sign stay words', async () => {
    const core = await sampleCase();
    await core.client.call('events.update', {
      id: 1,
      changes: { kind: '', event: '=1+1', source: '@sum', response: '+44\n-1', outcome: '' },
    });
    await write(core, 'chronology', 'out.xlsx');
    const [events, undated, about] = await readExcel(core.path('out.xlsx'));
    const [head, ...rows] = events?.data ?? [];
    expect(head).toEqual([
      'Ref',
      'Date and time',
      'Agency',
      'Source',
      'Event',
      'Child seen and voice',
      'Response and outcome',
      'Themes',
    ]);
    const { ids } = await core.client.call('events.query', {});
    expect(rows.length + (undated?.data.length ?? 0) - 1).toBe(ids.length);
    const first = rows.find(([ref]) => ref === 'E1');
    expect([first?.[3], first?.[4], first?.[6]]).toEqual(['@sum', '=1+1', '+44\n-1']);
    expect(about?.sheet).toBe('About');
    expect(about?.data).toContainEqual(['Status', 'DRAFT  ·  Version 0.2  ·  2 March 2026']);
    const sheet = strFromU8(
      unzipSync(readFileSync(core.path('out.xlsx')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"/);
  });

  it('is refused for a document that is there to be read, and under the name of another kind of file', async () => {
    const core = await sampleCase();
    for (const document of ['report', 'briefing', 'seven-minute'] as const) {
      const refusal = await refusalOf(core, 'document.export', { document, target: core.handle('out.xlsx') });
      expect(refusal).toMatchObject({ code: 'invalid_input', field: 'format' });
      expect(refusal.message).toMatch(/leaves as a Word document only/);
    }
    for (const [format, name] of [
      ['xlsx', 'out.docx'],
      ['docx', 'out.xlsx'],
    ] as const) {
      const choice = { document: 'trace', format, target: core.handle(name) } as const;
      const refusal = await refusalOf(core, 'document.export', choice);
      expect(refusal.message).toBe(`The name of this file must end in .${format}.`);
      expect(existsSync(core.path(name))).toBe(false);
    }
    const suggested = await core.client.call('document.suggestName', { document: 'trace', format: 'xlsx' });
    expect(suggested.suggestedName).toMatch(/ - Evidence Trace - DRAFT - .*\.xlsx$/);
  });

  it('does not leave with a private name in it', async () => {
    const core = await sampleCase();
    await core.client.call('people.update', { id: 1, changes: { realName: 'Marguerite Fennimoor' } });
    await core.client.call('events.update', { id: 1, changes: { response: 'Fennimoor’s idea.' } });
    const outcome = await write(core, 'chronology', 'out.xlsx');
    expect(outcome).toMatchObject({ status: 'names_found', hits: [{ name: 'Fennimoor' }] });
    expect(existsSync(core.path('out.xlsx'))).toBe(false);
  });
});
