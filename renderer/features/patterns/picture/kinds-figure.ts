import type { Matrix } from '../matrices/matrix.ts';
import { cut, type Figure, type Shape, widthOf } from './figure.ts';

const rowHeight = 26;
const widestSide = 300;
const barRoom = 260;

/** Concern to the left of a middle line and good practice to the right, theme by theme, on one scale. */
export function kindsFigure(matrix: Matrix): Figure {
  const most = Math.max(1, ...matrix.rows.flatMap(({ cells }) => [cells[0]?.count ?? 0, cells[1]?.count ?? 0]));
  const sideWidth = Math.min(widestSide, Math.max(80, ...matrix.rows.map(({ label }) => widthOf(label) + 16)));
  const numberRoom = widthOf(most.toLocaleString('en-GB')) + 10;
  const middle = barRoom + numberRoom;
  const width = 2 * middle;
  const height = matrix.rows.length * rowHeight + 4;

  const bars = matrix.rows.flatMap(({ cells }, row) => {
    const y = row * rowHeight;
    return ([0, 1] as const).flatMap((column): Shape[] => {
      const count = cells[column]?.count ?? 0;
      if (count === 0) return [];
      const length = Math.max(2, Math.round((count / most) * barRoom));
      const isLeft = column === 0;
      const opens = [row, column] as const;
      return [
        {
          kind: 'rect',
          x: isLeft ? middle - length : middle,
          y: y + 4,
          width: length,
          height: rowHeight - 8,
          tone: isLeft ? 'concern' : 'good',
          opens,
        },
        {
          kind: 'text',
          x: isLeft ? middle - length - 5 : middle + length + 5,
          y: y + rowHeight / 2 + 4,
          words: count.toLocaleString('en-GB'),
          tone: 'text',
          anchor: isLeft ? 'end' : 'start',
          opens,
        },
      ];
    });
  });
  return {
    corner: { width: sideWidth, height: 26, shapes: [] },
    top: {
      width,
      height: 26,
      shapes: [
        { kind: 'text', x: middle - 8, y: 17, words: '! Concern', tone: 'text', anchor: 'end', isStrong: true },
        { kind: 'text', x: middle + 8, y: 17, words: '✓ Good practice', tone: 'text', anchor: 'start', isStrong: true },
      ],
    },
    side: {
      width: sideWidth,
      height,
      shapes: matrix.rows.map(({ label }, row) => ({
        kind: 'text',
        x: sideWidth - 8,
        y: row * rowHeight + rowHeight / 2 + 4,
        ...cut(label, sideWidth - 12),
        tone: 'text',
        anchor: 'end',
      })),
    },
    body: {
      width,
      height,
      shapes: [...bars, { kind: 'rect', x: middle, y: 0, width: 1, height, tone: 'line' }],
    },
  };
}
