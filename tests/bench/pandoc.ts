import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { BareTable } from './bare-docx.ts';
import { timeOf } from './measure.ts';

/** Where pandoc is missing, nothing is measured against it, and the run says so. */
export const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

/** The same rows as CSV (RFC 4180): a cell for each cell, its paragraphs on lines of their own. */
export function writeCsv(path: string, { header, rows }: BareTable): void {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = [header, ...rows.map((row) => row.map((paragraphs) => paragraphs.join('\n')))];
  writeFileSync(path, lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join(''));
}

/** Milliseconds that pandoc takes to make a Word table of the rows, start-up and all. */
export async function timePandoc(csv: string, out: string): Promise<number> {
  return timeOf(() => {
    const { status, stderr } = spawnSync('pandoc', ['-f', 'csv', '-t', 'docx', csv, '-o', out], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`Pandoc failed: ${stderr}`);
  });
}
