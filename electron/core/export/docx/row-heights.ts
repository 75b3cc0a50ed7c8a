import type { Cell, Row } from '../plan/plan.ts';
import { lineCount } from './line-count.ts';
import { CELL_BOTTOM, CELL_SIDE, CELL_TOP, lineHeight, sizes, tableLine } from './look.ts';

const LINE = lineHeight(sizes.table, tableLine.height);

/** How tall the words make a row, in twentieths of a point, without its borders; undefined where only a full layout can tell. */
export function rowHeight(row: Row, widths: readonly number[]): number | undefined {
  let tallest = 0;
  for (const [index, cell] of row.cells.entries()) {
    const height = cellHeight(cell, (widths[index] ?? 0) - 2 * CELL_SIDE);
    if (height === undefined) return undefined;
    tallest = Math.max(tallest, height);
  }
  return CELL_TOP + tallest + CELL_BOTTOM;
}

function cellHeight(cell: Cell, width: number): number | undefined {
  const { before, after } = tableLine;
  let height = before + after + Math.max(before, after) * (cell.paragraphs.length - 1);
  for (const runs of cell.paragraphs) {
    // A footnote takes room at the foot of the page as well: only a full layout sees it.
    const lines = runs.some((run) => run.footnote) ? undefined : lineCount(runs, width, sizes.table);
    if (lines === undefined) return undefined;
    height += lines * LINE;
  }
  return height;
}
