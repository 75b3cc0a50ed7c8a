import type { GridItems } from './grid-items.ts';

/** A cell of the grid: its line (a heading counts as one) and its column. */
export type Cell = { readonly row: number; readonly column: number };

export type GridKey = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/**
 * The cell that a key moves to; null when the key does not move.
 *
 * Keys as in the ARIA grid pattern: arrows, Home and End within the row, Page Up and Page Down by what fits on screen,
 * with Ctrl the first and the last cell of all. https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function moveCell(
  from: Cell,
  key: GridKey,
  items: Pick<GridItems, 'count' | 'nearestStop'>,
  columnCount: number,
  pageSize: number,
): Cell | null {
  if (key.altKey || key.shiftKey || items.count === 0) return null;
  const withCtrl = key.ctrlKey || key.metaKey;
  const lastColumn = columnCount - 1;
  const lastRow = items.count - 1;
  const toRow = (row: number, direction: 1 | -1, column = from.column): Cell => ({
    row: items.nearestStop(row, direction),
    column,
  });
  switch (key.key) {
    case 'ArrowDown':
      return withCtrl ? toRow(lastRow, -1) : toRow(from.row + 1, 1);
    case 'ArrowUp':
      return withCtrl ? toRow(0, 1) : toRow(from.row - 1, -1);
    case 'ArrowRight':
      return { row: from.row, column: withCtrl ? lastColumn : Math.min(from.column + 1, lastColumn) };
    case 'ArrowLeft':
      return { row: from.row, column: withCtrl ? 0 : Math.max(from.column - 1, 0) };
    case 'Home':
      return withCtrl ? toRow(0, 1, 0) : { row: from.row, column: 0 };
    case 'End':
      return withCtrl ? toRow(lastRow, -1, lastColumn) : { row: from.row, column: lastColumn };
    case 'PageDown':
      return withCtrl ? null : toRow(from.row + Math.max(pageSize, 1), 1);
    case 'PageUp':
      return withCtrl ? null : toRow(from.row - Math.max(pageSize, 1), -1);
    default:
      return null;
  }
}

/** The arrow that a key stands for: J and K, and Alt with an arrow, go to the next event and the one before. */
export function asArrow(key: GridKey): GridKey {
  const isPlain = !key.ctrlKey && !key.metaKey && !key.shiftKey;
  const name = key.key.toLowerCase();
  if (isPlain && !key.altKey && name === 'j') return plainKey('ArrowDown');
  if (isPlain && !key.altKey && name === 'k') return plainKey('ArrowUp');
  const isVertical = key.key === 'ArrowDown' || key.key === 'ArrowUp';
  return isPlain && key.altKey && isVertical ? plainKey(key.key) : key;
}

function plainKey(key: string): GridKey {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
}
