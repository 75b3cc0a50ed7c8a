import { useMemo, useState } from 'react';
import type { GridItems } from '../grid/grid-items.ts';
import { type CellPlace, type CellRect, eventsOn, rectBetween, rectWords } from './cell-range.ts';

export type CellRangeState = {
  /** The cells chosen together; null when the cell with the keyboard is meant alone. */
  readonly rect: CellRect | null;
  readonly extend: (from: CellPlace, to: CellPlace) => void;
  readonly clear: () => void;
};

/** A rectangle of cells, kept by its corners, so that it follows them when the list changes. */
export function useCellRange(
  items: GridItems,
  columnIds: readonly string[],
  say: (words: string) => void,
): CellRangeState {
  const [corners, setCorners] = useState<{ anchor: CellPlace; end: CellPlace } | null>(null);
  return useMemo(() => {
    const rect = corners && rectBetween(corners.anchor, corners.end, items, columnIds);
    const isOne = rect !== null && rect.left === rect.right && eventsOn(items, rect.top, rect.bottom).length < 2;
    return {
      rect: isOne ? null : rect,
      extend(from, to) {
        const anchor = rect && corners ? corners.anchor : from;
        const next = rectBetween(anchor, to, items, columnIds);
        if (next) say(rectWords(next, items));
        setCorners({ anchor, end: to });
      },
      clear() {
        if (corners === null) return;
        setCorners(null);
        say('');
      },
    };
  }, [corners, items, columnIds, say]);
}
