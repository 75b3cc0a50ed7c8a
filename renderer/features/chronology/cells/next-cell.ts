import type { GridItems } from '../grid/grid-items.ts';
import type { CellMove } from './cell-keys.ts';

export type GridCell = { readonly row: number; readonly column: number };

/**
 * The cell that the cursor goes to when a cell has been typed into. Tab goes through the cells that can be typed into
 * and on to the next row; Enter goes down (`home` is the column where a run of Tabs began, as in Excel). Null where the
 * list ends.
 */
export function nextCell(
  from: GridCell,
  move: CellMove,
  items: Pick<GridItems, 'count' | 'nearestEvent'>,
  isTypedInto: readonly boolean[],
  home: number | null,
): GridCell | null {
  const step = move === 'down' || move === 'next' ? 1 : -1;
  const row = items.nearestEvent(from.row + step, step);
  const isOtherRow = row !== -1 && Math.sign(row - from.row) === step;
  switch (move) {
    case 'here':
    case 'elsewhere':
      return from;
    case 'down':
    case 'up':
      return isOtherRow ? { row, column: home ?? from.column } : null;
    case 'next': {
      const column = isTypedInto.indexOf(true, from.column + 1);
      if (column !== -1) return { row: from.row, column };
      return isOtherRow ? { row, column: isTypedInto.indexOf(true) } : null;
    }
    case 'previous': {
      const column = from.column === 0 ? -1 : isTypedInto.lastIndexOf(true, from.column - 1);
      if (column !== -1) return { row: from.row, column };
      return isOtherRow ? { row, column: isTypedInto.lastIndexOf(true) } : null;
    }
  }
}
