import type { Matrix, MatrixCell } from '../matrices/matrix.ts';
import { cut, type Figure, type FigurePart, type Shape, type Tone, widthOf } from './figure.ts';

/** How a count is drawn: as a shade of its cell, or as a bar that stands in it. */
export type Mark = 'shade' | 'bar';

const gap = 1;
const widestSide = 300;
const longestHead = 150;
/** Heads stand slanted, so that a column is as wide as its numbers and no more. */
const slant = 50;

/** Counts by rows and columns, each cell as dark (or its bar as high) as its count, with the number in it. */
export function matrixFigure(matrix: Matrix, mark: Mark): Figure {
  const counts = matrix.rows.flatMap(({ cells }) => cells.filter(({ isApart }) => !isApart).map(({ count }) => count));
  const most = counts.reduce((largest, count) => Math.max(largest, count), 0);
  const total = matrix.rows.some((row) => row.total !== null);
  const apart = matrix.rows.flatMap(({ cells }) => cells.map(({ count }) => count));
  const widest = Math.max(0, ...apart, matrix.grandTotal?.count ?? 0);
  const cellWidth = Math.max(28, widthOf(widest.toLocaleString('en-GB')) + 8);
  const cellHeight = mark === 'bar' ? 40 : 24;
  const columnCount = matrix.columns.length + (total ? 1 : 0);
  const rowCount = matrix.rows.length + (matrix.totals ? 1 : 0);

  const sideWidth = Math.min(widestSide, Math.max(80, ...matrix.rows.map(({ label }) => widthOf(label) + 16)));
  const heads = [...matrix.columns.map((column) => column.short), ...(total ? ['Total'] : [])];
  const headWidth = Math.min(longestHead, Math.max(...heads.map(widthOf)));
  const rise = Math.sin((slant * Math.PI) / 180);
  const topHeight = Math.ceil(headWidth * rise) + 18;
  const overhang = Math.ceil(headWidth * Math.cos((slant * Math.PI) / 180));
  const width = columnCount * cellWidth + overhang;
  const height = rowCount * cellHeight + 4;

  const top: FigurePart = {
    width,
    height: topHeight,
    shapes: heads.map((words, column) => ({
      kind: 'text',
      x: column * cellWidth + cellWidth / 2,
      y: topHeight - 6,
      ...cut(words, longestHead),
      tone: 'text',
      anchor: 'start',
      turn: -slant,
      isStrong: column === matrix.columns.length,
    })),
  };
  const side: FigurePart = {
    width: sideWidth,
    height,
    shapes: [...matrix.rows.map(({ label }) => label), ...(matrix.totals ? ['Total'] : [])].map((label, row) => ({
      kind: 'text',
      x: sideWidth - 8,
      y: row * cellHeight + cellHeight / 2 + 4,
      ...cut(label, sideWidth - 12),
      tone: 'text',
      anchor: 'end',
      isStrong: row === matrix.rows.length,
    })),
  };
  const body: FigurePart = {
    width,
    height,
    shapes: [
      ...matrix.rows.flatMap((row, place) => [
        ...row.cells.flatMap((cell, column) => draw(cell, place, column, !cell.isApart)),
        ...(row.total ? draw(row.total, place, matrix.columns.length, false) : []),
      ]),
      ...(matrix.totals ?? []).flatMap((cell, column) => draw(cell, matrix.rows.length, column, false)),
      ...(matrix.grandTotal && matrix.totals
        ? draw(matrix.grandTotal, matrix.rows.length, matrix.columns.length, false)
        : []),
    ],
  };
  return { corner: { width: sideWidth, height: topHeight, shapes: [] }, top, side, body };

  function draw(cell: MatrixCell, row: number, column: number, isMarked: boolean): Shape[] {
    const [x, y] = [column * cellWidth, row * cellHeight];
    const opens = cell.count > 0 && cell.filter ? { opens: [row, column] as const } : {};
    const isBar = isMarked && mark === 'bar';
    const level = isMarked && !isBar ? heatLevel(cell.count, most) : 0;
    const shapes: Shape[] = [
      {
        kind: 'rect',
        x,
        y,
        width: cellWidth - gap,
        height: cellHeight - gap,
        tone: `heat-${level}` as Tone,
        ...opens,
      },
    ];
    if (cell.count === 0) return shapes;
    const barHeight = isBar ? Math.max(2, Math.round((cell.count / most) * (cellHeight - 18))) : 0;
    if (isBar) {
      const inset = Math.round(cellWidth * 0.2);
      shapes.push({
        kind: 'rect',
        x: x + inset,
        y: y + cellHeight - gap - barHeight,
        width: cellWidth - gap - 2 * inset,
        height: barHeight,
        tone: 'bar',
        ...opens,
      });
    }
    shapes.push({
      kind: 'text',
      x: x + (cellWidth - gap) / 2,
      y: isBar ? y + cellHeight - gap - barHeight - 4 : y + cellHeight / 2 + 4,
      words: cell.count.toLocaleString('en-GB'),
      tone: `on-heat-${level}` as Tone,
      anchor: 'middle',
      isStrong: !isMarked && !cell.isApart,
      ...opens,
    });
    return shapes;
  }
}

/** Five shades; by the square root, so that one great count leaves the small ones apart. */
export function heatLevel(count: number, most: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (count === 0 || most === 0) return 0;
  const levels = [1, 2, 3, 4, 5] as const;
  return levels[Math.min(4, Math.ceil(Math.sqrt(count / most) * 5) - 1)] ?? 1;
}
