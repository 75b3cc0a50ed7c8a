import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compose } from '../../electron/core/export/compose/compose.ts';
import { textWidth } from '../../electron/core/export/docx/look.ts';
import { measurePages } from '../../electron/core/export/docx/measure-pages.ts';
import { columnWidths } from '../../electron/core/export/docx/tables.ts';
import { openDatabase } from '../../electron/core/store/database.ts';
import { readDb } from '../../electron/core/store/handle.ts';
import { readPublicCase } from '../../electron/core/store/public-case.ts';
import type { BareTable } from './bare-docx.ts';
import { type Measurement, median } from './measure.ts';
import { hasPandoc, timePandoc, writeCsv } from './pandoc.ts';

const rounds = 3;
/** Pandoc holds the whole table in memory: of more rows it would take minutes. */
const mostForPandoc = 5_000;
const program = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Run = { readonly time: number; readonly peak: number };

/** Exports from the command line against pandoc and the bare `docx` library, each run in a process of its own, in turn. */
export async function measureExports(path: string, folder: string, eventCount: number): Promise<Measurement[]> {
  const tablePath = `${folder}/table.json`;
  const table = bareTable(path);
  writeFileSync(tablePath, JSON.stringify(table));
  const csv = `${folder}/table.csv`;
  writeCsv(csv, table);
  const pandoc: number[] = [];
  const cli = program('../../electron/cli/main.ts');
  const runs: { chronology: Run[]; report: Run[]; reference: Run[] } = { chronology: [], report: [], reference: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const document of ['chronology', 'report'] as const) {
      runs[document].push(measure(folder, (out) => [cli, 'export', path, document, '--out', out]));
    }
    runs.reference.push(measure(folder, (out) => [program('bare-docx.ts'), tablePath, out]));
    if (hasPandoc && eventCount <= mostForPandoc) pandoc.push(await timePandoc(csv, `${folder}/pandoc.docx`));
  }
  const reference = middle(runs.reference);
  const bodyPages = await pagesBeforeChronology(path);
  const documents = (['chronology', 'report'] as const).map((document) => {
    const ours = middle(runs[document]);
    return {
      eventCount,
      name: `export ${document}`,
      ours: ours.time,
      reference: reference.time,
      peaks: { ours: ours.peak, reference: reference.peak },
      ...(document === 'report' ? { bodyPages } : {}),
    };
  });
  if (pandoc.length === 0) return documents;
  const against = { name: againstPandoc, ours: middle(runs.chronology).time, reference: median(pandoc) };
  return [...documents, { eventCount, ...against }];
}

export const againstPandoc = 'export chronology, against pandoc';

const middle = (runs: readonly Run[]): Run => ({
  time: median(runs.map((run) => run.time)),
  peak: Math.max(...runs.map((run) => run.peak)),
});

/** Runs a program to its end: wall-clock time with start-up, and peak memory. A program that fails ends the benchmark. */
function measure(folder: string, words: (out: string) => string[]): Run {
  const out = `${folder}/out.docx`;
  const peak = `${folder}/peak`;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', program('report-peak.ts'), ...words(out)], {
    env: { ...process.env, CASEWRIGHT_BENCH_PEAK: peak },
    encoding: 'utf8',
  });
  const time = performance.now() - start;
  if (status !== 0 || statSync(out).size === 0) throw new Error(`An export failed: ${stderr}`);
  rmSync(out);
  return { time, peak: Number(readFileSync(peak, 'utf8')) };
}

/** Pages of the report without the rows of the chronology, which stand at its end. */
async function pagesBeforeChronology(path: string): Promise<number> {
  const { raw } = openDatabase(path, undefined);
  try {
    const options = { status: 'draft', version: '', madeOn: new Date().toISOString() } as const;
    const plan = compose(readPublicCase(readDb(raw)), 'report', options);
    const parts = plan.parts.map(({ blocks, ...part }) => {
      return { ...part, blocks: blocks.filter((block) => block.kind !== 'table' || block.isStreamed !== true) };
    });
    return Math.ceil(await measurePages({ ...plan, parts }));
  } finally {
    raw.close();
  }
}

/** The chronology's own rows and columns, as words. */
function bareTable(path: string): BareTable {
  const { raw } = openDatabase(path, undefined);
  try {
    const options = { status: 'draft', version: '', madeOn: new Date().toISOString() } as const;
    const plan = compose(readPublicCase(readDb(raw)), 'chronology', options);
    const tables = plan.parts.flatMap((part) => part.blocks).filter((block) => block.kind === 'table');
    const first = tables[0];
    if (first === undefined) throw new Error('The chronology has no table.');
    const words = (runs: readonly { readonly text: string }[]) => runs.map((run) => run.text).join('');
    return {
      header: first.columns.map((column) => column.label),
      widths: columnWidths(first, textWidth('landscape')),
      rows: tables.flatMap((table) => table.rows.map((row) => row.cells.map((cell) => cell.paragraphs.map(words)))),
    };
  } finally {
    raw.close();
  }
}
