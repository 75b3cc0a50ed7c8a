import type { MatrixTable } from '../../figures/matrix/matrix-table.ts';
import { series } from '../phrases.ts';

/** Columns of a picture, or two, that can be taken in; a longer time is counted by longer periods. */
export const MOST_PERIODS = 25;

/** "Most events are in March 2019 (6) and April 2019 (4)."; nothing where no period stands out. */
export function densest({ rows, columns }: MatrixTable): string[] {
  const totals = rows.find(({ isApart }) => isApart)?.cells ?? [];
  const known = columns
    .map(({ name, isApart }, at) => ({ name, isApart, total: totals[at]?.count ?? 0 }))
    .filter(({ isApart, total }) => !isApart && total > 1)
    .toSorted((a, b) => b.total - a.total);
  if (known.length === 0) return [];
  return [
    `Most events are in ${series(known.slice(0, 2).map(({ name, total }) => `${name} (${total.toLocaleString('en-GB')})`))}.`,
  ];
}

/** The rows with the highest totals, which stand in the last column. */
export function largestRows({ rows, columns }: MatrixTable, most: number) {
  const all = columns.length - 1;
  return rows
    .filter(({ isApart }) => !isApart)
    .map(({ label, cells }) => ({ label, total: cells[all]?.count ?? 0 }))
    .toSorted((a, b) => b.total - a.total)
    .slice(0, most)
    .map(({ label, total }) => ({ label, total: total.toLocaleString('en-GB') }));
}
