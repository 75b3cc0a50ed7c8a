import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run, sample } from '../helpers/command-line.ts';

it('writes a figure as what the file’s ending says, and refuses what it can’t be', async () => {
  const { file, folder } = await sample();
  const out = (name: string) => join(folder, name);
  expect(await run(['figure', file, 'timeline', '--out', out('line.png')])).toMatchObject({ code: 0, out: '' });
  expect(readFileSync(out('line.png')).subarray(1, 4).toString()).toBe('PNG');
  expect(await run(['figure', file, 'contacts_by_month', '--out', out('table.xlsx')])).toMatchObject({ code: 0 });
  expect(readFileSync(out('table.xlsx')).subarray(0, 2).toString()).toBe('PK');

  const pages = await run(['figure', file, 'timeline', '--lanes', 'theme', '--out', out('line.svg')]);
  expect(pages).toMatchObject({ code: 1, error: expect.stringContaining('Choose a name that ends in .zip.') });
  for (const words of [
    ['timeline', '--out', out('line.docx')],
    ['calendar', '--out', out('line.svg')],
    ['timeline', '--lanes', 'street', '--out', out('line.svg')],
    ['timeline'],
  ]) {
    expect((await run(['figure', file, ...words])).code).toBe(2);
  }
}, 60_000);
