import type { Matrix } from './matrices/matrix.ts';

/** What is counted: events, or incidents where several accounts of one count once. */
export type Unit = 'event' | 'incident';

const units = {
  event: ['event', 'events'],
  incident: ['event or incident', 'events and incidents'],
} as const satisfies Record<Unit, readonly [string, string]>;

export function wordCount(count: number, unit: Unit): string {
  return `${count.toLocaleString('en-GB')} ${units[unit][count === 1 ? 0 : 1]}`;
}

/** What the number of a cell is called: "Silo working, Police: 2 events — show events". */
export function cellName(rowLabel: string, columnLabel: string, count: number, unit: Unit): string {
  return `${rowLabel}, ${columnLabel}: ${wordCount(count, unit)} — show events`;
}

/** The picture in a sentence: its size, and where it is darkest. */
export function summarise(matrix: Matrix, name: string, unit: Unit): string {
  const cells = matrix.rows.flatMap((row) =>
    row.cells.flatMap(({ count, isApart }, place) => {
      const column = matrix.columns[place];
      return count > 0 && column && !isApart ? [{ words: `${row.label}, ${column.label}`, count }] : [];
    }),
  );
  const most = cells.sort((a, b) => b.count - a.count).slice(0, 3);
  const size = `${matrix.rows.length} rows by ${matrix.columns.length} columns`;
  if (most.length === 0) return `${name}: ${size}, nothing counted.`;
  const words = most.map((cell) => `${cell.words} with ${wordCount(cell.count, unit)}`).join('; ');
  return `${name}: ${size}. Most: ${words}. The table has every number.`;
}
