import type { Measurement } from './measure.ts';

const columns = ['Events', 'Measured', 'Casewright', 'Reference', 'Ratio', 'Peak', 'Reference peak'] as const;

/** The measurements as a plain table: words to the left, figures to the right. */
export function tableOf(measurements: readonly Measurement[]): string {
  const cells = [columns as readonly string[], ...measurements.map(cellsOf)];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((text, index) => (index === 1 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0)))
      .join('  ');
  return cells.map((row) => line(row).trimEnd()).join('\n');
}

function cellsOf({ eventCount, name, ours, reference, peaks }: Measurement): string[] {
  const memory = peaks === undefined ? ['', ''] : [megabytes(peaks.ours), megabytes(peaks.reference)];
  return [
    eventCount.toLocaleString('en-GB'),
    name,
    time(ours),
    time(reference),
    (ours / reference).toFixed(2),
    ...memory,
  ];
}

const time = (milliseconds: number) =>
  milliseconds >= 1_000
    ? `${(milliseconds / 1_000).toFixed(2)} s`
    : `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;

export const megabytes = (bytes: number) => `${Math.round(bytes / 1024 ** 2)} MB`;
