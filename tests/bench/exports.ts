import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compose } from '../../electron/core/export/compose/compose.ts';
import { textWidth } from '../../electron/core/export/docx/look.ts';
import { columnWidths } from '../../electron/core/export/docx/tables.ts';
import { openDatabase } from '../../electron/core/store/database.ts';
import { readDb } from '../../electron/core/store/handle.ts';
import { readPublicCase } from '../../electron/core/store/public-case.ts';
import type { BareTable } from './bare-docx.ts';
import { type Measurement, median } from './measure.ts';

const rounds = 3;
const program = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Run = { readonly time: number; readonly peak: number };

/** Exports from the command line against the bare `docx` library, each run in a process of its own, in turn. */
export function measureExports(path: string, folder: string, eventCount: number): Measurement[] {
  const tablePath = `${folder}/table.json`;
  writeFileSync(tablePath, JSON.stringify(bareTable(path)));
  const cli = program('../../electron/cli/main.ts');
  const runs: { chronology: Run[]; report: Run[]; reference: Run[] } = { chronology: [], report: [], reference: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const document of ['chronology', 'report'] as const) {
      runs[document].push(measure(folder, (out) => [cli, 'export', path, document, '--out', out]));
    }
    runs.reference.push(measure(folder, (out) => [program('bare-docx.ts'), tablePath, out]));
  }
  const reference = middle(runs.reference);
  return (['chronology', 'report'] as const).map((document) => {
    const ours = middle(runs[document]);
    return {
      eventCount,
      name: `export ${document}`,
      ours: ours.time,
      reference: reference.time,
      peaks: { ours: ours.peak, reference: reference.peak },
    };
  });
}

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
