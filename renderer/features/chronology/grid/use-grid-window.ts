import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useDeferredValue, useEffect } from 'react';
import type { EventRowCache } from './event-row-cache.ts';
import type { GridItems } from './grid-items.ts';
import { useRowsVersion } from './use-event-rows.ts';
import type { GridSize } from './use-grid-size.ts';

/** Rows beyond the edge: drawn ahead for smooth scrolling, and fetched further ahead so that they come with words. */
const drawnAhead = 6;
const fetchedAhead = 40;
/** More lines than any window shows. */
const mostAtFirst = 200;
/** Three lines of small type and the padding around them, in rem; the panel has the whole text. */
export const rowHeight = 4.25;
const headingHeight = 2.25;
const headHeight = 2;

export type GridWindow = {
  readonly lines: readonly VirtualItem[];
  readonly totalHeight: number;
  readonly scrollTo: (row: number) => void;
};

/** Which lines of the list are drawn, with their rows fetched; the row that holds the keyboard is always among them. */
export function useGridWindow(
  box: RefObject<HTMLElement | null>,
  items: GridItems,
  cache: EventRowCache,
  options: { readonly size: GridSize; readonly activeRow: number; readonly selectedId: number | null },
): GridWindow {
  const { activeRow, selectedId } = options;
  const { rem, width, height } = options.size;
  // Of other lines those in sight come first, and those beyond the edge when they have been painted.
  const painted = useDeferredValue<GridItems | null>(items, null);
  const isNew = painted !== items;
  // To begin with only the lines at the top are counted: the places of twenty thousand take the library a while.
  const isFirst = painted === null && selectedId === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines, or letters of another size, stand elsewhere: the library places them anew when this is another function
  const getItemKey = useCallback((index: number) => index, [items, rem]);
  const virtualizer = useVirtualizer({
    getItemKey,
    count: isFirst ? Math.min(items.count, mostAtFirst) : items.count,
    getScrollElement: () => box.current,
    estimateSize: (index) => (items.isHeading(index) ? headingHeight : rowHeight) * rem,
    overscan: isNew ? 1 : drawnAhead,
    initialRect: { width, height },
    scrollPaddingStart: headHeight * rem,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return activeRow === -1 || activeRow >= range.count || drawn.includes(activeRow)
        ? drawn
        : [...drawn, activeRow].sort((a, b) => a - b);
    },
  });
  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    const wanted = selectedId === null ? [] : [selectedId];
    for (let index = first - fetchedAhead; index <= last + fetchedAhead; index += 1) {
      const item = items.at(index);
      if (item?.kind === 'event') wanted.push(item.id);
    }
    cache.want(wanted);
  }, [cache, items, first, last, selectedId]);
  useRowsVersion(cache);

  return {
    lines: virtualizer.getVirtualItems(),
    totalHeight: (items.headings * headingHeight + (items.count - items.headings) * rowHeight) * rem,
    scrollTo: (row) => virtualizer.scrollToIndex(row, { align: 'auto' }),
  };
}
