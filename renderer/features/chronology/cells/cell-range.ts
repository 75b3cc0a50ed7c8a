import type { GridItems } from '../grid/grid-items.ts';

/** A cell by what it is, so that it stays the same when rows are sorted or columns moved. */
export type CellPlace = { readonly id: number; readonly columnId: string };

/** A rectangle of cells by lines of the grid and places of columns, all four included. */
export type CellRect = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

type Lines = Pick<GridItems, 'at' | 'indexOf'>;

/** The cells between two corners; null when one of them is not in the list or among the columns (any more). */
export function rectBetween(
  one: CellPlace,
  other: CellPlace,
  items: Lines,
  columnIds: readonly string[],
): CellRect | null {
  const rows = [items.indexOf(one.id), items.indexOf(other.id)];
  const columns = [columnIds.indexOf(one.columnId), columnIds.indexOf(other.columnId)];
  if (rows.includes(-1) || columns.includes(-1)) return null;
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** The events on these lines; headings between them hold none. */
export function eventsOn(items: Lines, top: number, bottom: number): number[] {
  const ids: number[] = [];
  for (let index = top; index <= bottom; index += 1) {
    const item = items.at(index);
    if (item?.kind === 'event') ids.push(item.id);
  }
  return ids;
}

/** Up to `count` events from a line on, headings left aside. */
export function eventsFrom(items: Pick<GridItems, 'at' | 'count'>, top: number, count: number): number[] {
  const ids: number[] = [];
  for (let index = top; index < items.count && ids.length < count; index += 1) {
    const item = items.at(index);
    if (item?.kind === 'event') ids.push(item.id);
  }
  return ids;
}

/** "3 by 4 cells chosen": rows by columns. */
export function rectWords(rect: CellRect, items: Lines): string {
  const rows = eventsOn(items, rect.top, rect.bottom).length;
  return `${rows.toLocaleString('en-GB')} by ${rect.right - rect.left + 1} cells chosen`;
}
