import type { Area } from '../page.ts';
import { look, sizes } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { text } from '../svg/text.ts';
import type { MatrixColumn, MatrixTable } from './matrix-table.ts';

export const CHART_HEIGHT = 92;
const HEAD = 12;
const FOOT = 4;

/** The totals of the columns as upright bars above them, each with its number; the scale is one for all pages. */
export function drawChart(
  table: MatrixTable,
  columns: readonly (MatrixColumn & { readonly at: number; readonly width: number })[],
  xOf: (at: number) => number,
  area: Area,
): SvgNode[] {
  const totals = table.rows.find(({ isApart }) => isApart)?.cells ?? [];
  const isDrawn = ({ isApart }: MatrixColumn) => !isApart;
  const most = table.columns.reduce(
    (max, column, at) => (isDrawn(column) ? Math.max(max, totals[at]?.count ?? 0) : max),
    1,
  );
  const bottom = area.top + CHART_HEIGHT - FOOT;
  const room = CHART_HEIGHT - FOOT - HEAD;
  const bars = columns.flatMap((column, at) => {
    const count = totals[column.at]?.count ?? 0;
    if (!isDrawn(column) || count === 0) return [];
    const height = (count / most) * room;
    const bar = { x: xOf(at) + 2, y: bottom - height, width: column.width - 4, height, fill: look.accent };
    const middle = xOf(at) + column.width / 2;
    return [
      svg('rect', bar),
      text('a count', middle, bottom - height - 3, String(count), { size: sizes.small, anchor: 'middle' }),
    ];
  });
  return [
    text('a heading', area.left + 3, bottom - 4, 'All', { size: sizes.small, isBold: true }),
    ...bars,
    svg('path', { d: `M${area.left} ${bottom}H${xOf(columns.length)}`, stroke: look.strongRule, 'stroke-width': 0.5 }),
  ];
}
