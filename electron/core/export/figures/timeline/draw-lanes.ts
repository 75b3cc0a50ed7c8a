import { look, sizes } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { text, textLines } from '../svg/text.ts';
import { BASELINE, drawName, drawOngoing, drawShape } from './draw-event.ts';
import { LABEL_LEADING, type LineItem, PADDING, ROW, type Slice } from './lane-blocks.ts';
import { MARK } from './pack.ts';

export type LaneColumns = { readonly left: number; readonly plotLeft: number; readonly right: number };

/** An event without a place on the line, in its column of the bucket. */
export type Undated = { readonly refs: string; readonly title: string; readonly x: number };

/** Lanes with their labels and rules; the events of each are drawn by `drawItem` in the middle of their row. */
export function drawLanes<Item>(
  slices: readonly Slice<Item>[],
  top: number,
  columns: LaneColumns,
  drawItem: (item: Item, y: number) => readonly SvgNode[],
): SvgNode[] {
  let y = top;
  return slices.flatMap(({ block, firstRow, rowCount, height }) => {
    const laneTop = y;
    y += height;
    const rows = block.items.filter(({ row }) => row >= firstRow && row < firstRow + rowCount);
    const isContinued = firstRow > 0;
    const labelY = laneTop + PADDING + 8;
    return [
      textLines('the name of a lane', columns.left, labelY, block.label, {
        size: sizes.label,
        isBold: true,
        leading: LABEL_LEADING,
      }),
      ...(isContinued && height >= (block.label.lines.length + 1) * LABEL_LEADING + 2 * PADDING
        ? [
            text('the name of a lane', columns.left, labelY + block.label.lines.length * LABEL_LEADING, 'continued', {
              size: sizes.small,
              fill: look.muted,
            }),
          ]
        : []),
      ...rows.flatMap((item) => drawItem(item, laneTop + PADDING + (item.row - firstRow + 0.5) * ROW)),
      rule(columns, laneTop + height),
    ];
  });
}

export function rule({ left, right }: LaneColumns, y: number): SvgNode {
  return svg('path', {
    d: `M${left} ${Math.round(y * 100) / 100}H${right}`,
    stroke: look.strongRule,
    'stroke-width': 0.5,
  });
}

export function drawDated(placed: LineItem, y: number): SvgNode[] {
  if (!('event' in placed)) return drawOngoing(placed, y);
  return [...drawShape(placed, y), drawName(placed.nameX, y, placed.event.refs, placed.title)];
}

/** A ring stands for an event that has no date: it has no place, so it is given none. */
export function drawUndated({ refs, title, x }: Undated, y: number): SvgNode[] {
  const ring = svg('circle', {
    cx: x + MARK / 2,
    cy: y,
    r: MARK / 2 - 0.4,
    fill: look.paper,
    stroke: look.accent,
    'stroke-width': 0.8,
  });
  return [ring, drawName(x + MARK + 3, y, refs, title)];
}

/** The line above the undated events: what they are, and how many. */
export function drawUndatedHeading(words: string, columns: LaneColumns, top: number): SvgNode[] {
  return [
    svg('rect', {
      x: columns.left,
      y: top + 4,
      width: columns.right - columns.left,
      height: ROW + 2,
      fill: look.sunken,
    }),
    text('the undated events', columns.left + 3, top + 4 + ROW / 2 + 1 + BASELINE, words, {
      size: sizes.label,
      isBold: true,
    }),
    rule(columns, top + ROW + 6),
  ];
}
export const UNDATED_HEADING = ROW + 6;
