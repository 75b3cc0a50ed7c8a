import { sizes } from '../svg/look.ts';
import { type Wrapped, wrap } from '../svg/text.ts';
import type { Lane } from './lanes.ts';
import { type Names, type Ongoing, type Placed, packLane, type Scale } from './pack.ts';
import type { DatedEvent, LineEvent } from './timeline-line.ts';

export const ROW = 11;
export const PADDING = 3;
export const LABEL_LEADING = 10;
const MOST_LABEL_LINES = 4;

/** A lane with its dated events, in order. */
export type FullLane = Lane & { readonly dated: readonly DatedEvent[]; readonly undated: readonly LineEvent[] };

export type LineItem = Placed | Ongoing;

/** A lane on one stretch of the line, as high as it needs to be. */
export type LaneBlock<Item = LineItem> = {
  readonly label: Wrapped;
  readonly items: readonly (Item & { readonly row: number })[];
  readonly rowCount: number;
};

/** Rows of a lane that stand together on one page. */
export type Slice<Item = LineItem> = {
  readonly block: LaneBlock<Item>;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly height: number;
};

export function wrapLabel(label: string, width: number): Wrapped {
  return wrap(label, width, { size: sizes.label, isBold: true }, MOST_LABEL_LINES);
}

/** The lanes on a stretch. Where there are many, those without events there are left out. */
export function lanesOnStretch(
  lanes: readonly FullLane[],
  scale: Scale,
  names: Names,
  labelWidth: number,
  showsEmpty: boolean,
): LaneBlock[] {
  return lanes.flatMap(({ label, dated }) => {
    const items = packLane(dated, scale, names);
    if (items.length === 0 && !showsEmpty) return [];
    return [{ label: wrapLabel(label, labelWidth), items, rowCount: countRows(items) }];
  });
}

function countRows(items: readonly { readonly row: number }[]): number {
  return items.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

export function heightOf({ label }: Pick<LaneBlock<unknown>, 'label'>, rowCount: number): number {
  return Math.max(rowCount * ROW, label.lines.length * LABEL_LEADING) + 2 * PADDING;
}

/**
 * Lanes one below the other on as many pages as they take. A lane that would fit on a page of its own is not broken;
 * one that would not goes on with its label repeated. `taken` is what stands on the first page already.
 */
export function flow<Item>(blocks: readonly LaneBlock<Item>[], pageHeight: number, taken = 0): Slice<Item>[][] {
  let page: Slice<Item>[] = [];
  const pages = [page];
  let used = taken;
  const turn = () => {
    page = [];
    pages.push(page);
    used = 0;
  };
  for (const block of blocks) {
    const whole = heightOf(block, block.rowCount);
    if (used + whole > pageHeight && used > 0 && (whole <= pageHeight || pageHeight - used < pageHeight / 3)) turn();
    let firstRow = 0;
    for (;;) {
      const room = Math.max(1, Math.floor((pageHeight - used - 2 * PADDING) / ROW));
      const rowCount = Math.min(block.rowCount - firstRow, room);
      const height = heightOf(block, rowCount);
      if (used === 0 || used + height <= pageHeight) {
        page.push({ block, firstRow, rowCount, height });
        used += height;
        firstRow += rowCount;
        if (firstRow >= block.rowCount) break;
      }
      turn();
    }
  }
  return pages.filter((slices, at) => at === 0 || slices.length > 0);
}
