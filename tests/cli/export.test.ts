import { existsSync } from 'node:fs';
import { join } from 'node:path';
import readExcel from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { run, sample } from '../helpers/command-line.ts';
import { readParts } from '../helpers/read-docx.ts';

it('writes a document as the ending of the file says, and refuses a workbook of what is there to be read', async () => {
  const { file, folder } = await sample();
  const out = join(folder, 'chronology.xlsx');
  expect(await run(['export', file, 'chronology', '--out', out])).toMatchObject({ code: 0, out: '' });
  expect((await readExcel(out)).map(({ sheet }) => sheet)).toEqual(['Events with a date', 'Undated events', 'About']);

  const report = join(folder, 'report.xlsx');
  const refused = await run(['export', file, 'report', '--out', report]);
  expect(refused).toMatchObject({ code: 1, error: expect.stringContaining('Choose a name that ends in .docx.') });
  expect(existsSync(report)).toBe(false);
}, 60_000);

it('numbers the paragraphs of the report as asked, and nothing else', async () => {
  const { file, folder } = await sample();
  const out = join(folder, 'report.docx');
  expect(await run(['export', file, 'report', '--out', out, '--numbering', 'continuous'])).toMatchObject({ code: 0 });
  expect(readParts(out)['word/document.xml']).toContain('<w:pStyle w:val="CaseNumbered"/>');

  const wrong = await run(['export', file, 'report', '--out', out, '--numbering', 'roman']);
  expect(wrong).toMatchObject({ code: 2, error: expect.stringContaining('headings, by_section, continuous') });
  const briefing = await run(['export', file, 'briefing', '--out', out, '--numbering', 'headings']);
  expect(briefing).toMatchObject({ code: 2, error: expect.stringContaining('Only the report has --numbering.') });
}, 60_000);
