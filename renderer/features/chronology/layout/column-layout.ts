import { type ChronologyLayout, columnWidths, type EventColumnId } from '../../../../shared/contract/index.ts';
import { allColumns, columnsFor, type GridColumn, gridColumns } from '../grid/grid-columns.tsx';

type Columns = Pick<ChronologyLayout, 'columns' | 'widths'>;

/**
 * The columns to be drawn. Of the standard ones as many as the width (in rem) has room for; chosen ones all, and the
 * grid scrolls sideways. The ref is always there and always first.
 */
export function shownColumns({ columns, widths }: Columns, width: number): readonly GridColumn[] {
  const shown = columns === null ? columnsFor(width) : orderedColumns(columns).slice(0, columns.length + 1);
  return shown.map((column) => {
    const chosen = widths[column.id];
    return chosen === undefined ? column : { ...column, least: chosen, share: 0 };
  });
}

/** Every column, those that are shown first and in their order, for a person to choose from. */
export function orderedColumns(columns: ChronologyLayout['columns']): readonly GridColumn[] {
  const first = columns ?? gridColumns.map(({ id }) => id).filter((id) => id !== 'ref');
  const place = new Map<EventColumnId, number>([['ref', -1], ...first.map((id, index) => [id, index] as const)]);
  const placeOf = (column: GridColumn) => place.get(column.id) ?? first.length + allColumns.indexOf(column);
  return allColumns.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The order with a column moved one place; the same order where it already stands at that end. */
export function movedColumn(order: readonly EventColumnId[], id: EventColumnId, by: 1 | -1): readonly EventColumnId[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= order.length) return order;
  return order.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** A width that may be kept, in rem: within bounds, and in quarters so that it reads well. */
export function allowedWidth(rem: number): number {
  const { least, most } = columnWidths;
  return Math.min(Math.max(Math.round(rem * 4) / 4, least), most);
}

/** The widths with one set, or taken back to the standard one (null). */
export function withWidth(
  widths: ChronologyLayout['widths'],
  id: EventColumnId,
  width: number | null,
): ChronologyLayout['widths'] {
  const { [id]: _before, ...others } = widths;
  return width === null ? others : { ...others, [id]: allowedWidth(width) };
}
