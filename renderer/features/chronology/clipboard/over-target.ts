import type { CellField } from '../cells/cell-field.ts';
import type { CellRect } from '../cells/cell-range.ts';
import { isHeadingRow } from './paste-fields.ts';
import type { PastedBlock } from './read-clipboard.ts';

/** Where a block is put over cells: its rows, the field of each of its columns, and the first line. */
export type OverTarget = {
  readonly rows: readonly (readonly string[])[];
  readonly fields: readonly CellField[];
  readonly top: number;
};

/**
 * Where a block plainly matches the cells: from the first cell chosen on, as many columns as the block has, each of
 * which can be typed into, and no headings in the block. A block that fits several times into the cells chosen fills
 * them, as in Excel. Null where it does not match: then it is to be looked at first.
 */
export function overTarget(
  block: PastedBlock,
  rect: CellRect,
  /** The events of the cells chosen; a heading between them is none. */
  height: number,
  fieldOfColumn: readonly (CellField | null)[],
): OverTarget | null {
  const first = block.rows[0];
  if (first === undefined || !block.isTable) return null;
  if (block.rows.length > 1 && isHeadingRow(first)) return null;
  const width = rect.right - rect.left + 1;
  const isTiled = height % block.rows.length === 0 && width % block.width === 0;
  const columns = isTiled ? width : block.width;
  const fields = fieldOfColumn.slice(rect.left, rect.left + columns);
  const typed = fields.filter((field) => field !== null);
  if (typed.length !== columns) return null;
  const count = isTiled ? height : block.rows.length;
  const rows = Array.from({ length: count }, (_, row) => {
    const source = block.rows[row % block.rows.length] ?? first;
    return Array.from({ length: columns }, (_, column) => source[column % block.width] ?? '');
  });
  return { rows, fields: typed, top: rect.top };
}
