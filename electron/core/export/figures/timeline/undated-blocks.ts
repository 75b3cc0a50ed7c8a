import { cutToWidth, widthOf } from '../svg/text.ts';
import type { Undated } from './draw-lanes.ts';
import { type FullLane, type LaneBlock, wrapLabel } from './lane-blocks.ts';
import { MARK, NAME_SIZE } from './pack.ts';

const LEAST_COLUMN = 230;
const SPACE = 10;

/** The undated events of each lane, in columns, in their order along the rows. */
export function undatedBlocks(
  lanes: readonly FullLane[],
  plot: { readonly left: number; readonly width: number; readonly labelWidth: number },
): LaneBlock<Undated>[] {
  const columnCount = Math.max(1, Math.floor((plot.width + SPACE) / (LEAST_COLUMN + SPACE)));
  const columnWidth = (plot.width + SPACE) / columnCount - SPACE;
  return lanes.flatMap(({ label, undated }) => {
    if (undated.length === 0) return [];
    const rowCount = Math.ceil(undated.length / columnCount);
    const items = undated.map(({ refs, words }, at) => {
      const refWidth = widthOf(`${refs} `, { size: NAME_SIZE, isBold: true });
      return {
        refs,
        title: cutToWidth(words, columnWidth - MARK - 3 - refWidth, { size: NAME_SIZE }),
        x: plot.left + (at % columnCount) * (columnWidth + SPACE),
        row: Math.floor(at / columnCount),
      };
    });
    return [{ label: wrapLabel(label, plot.labelWidth), items, rowCount }];
  });
}
