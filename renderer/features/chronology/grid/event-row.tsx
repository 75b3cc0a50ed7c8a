// biome-ignore-all lint/a11y/useSemanticElements: rows of which only some are drawn are no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is in a cell, never in a row
import { memo } from 'react';
import type { EventView } from '../../../../shared/contract/index.ts';
import { classNames } from '../../../ui/index.ts';
import { cellField } from '../cells/cell-fields.ts';
import type { CellSlot } from '../cells/use-cells.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import type { GridColumn } from './grid-columns.tsx';

export type EventRowProps = {
  /** Undefined while it is being fetched. */
  event: EventView | undefined;
  row: number;
  top: number;
  columns: readonly GridColumn[];
  lists: ReferenceLists;
  isSelected: boolean;
  /** The column that the Tab key stops at; -1 in every row but one. */
  tabColumn: number;
  /** The first and last place of the cells chosen in this row; both -1 when none is. */
  rangeFrom: number;
  rangeTo: number;
  /** What stands over one of the cells. */
  slot: CellSlot | null;
};

/** One event of the grid. Drawn again only when something of it changed, which is what keeps scrolling smooth. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { event, row, top, columns, lists, isSelected, tabColumn, rangeFrom, rangeTo, slot } = props;
  return (
    <div
      role="row"
      className="chronology-row"
      aria-rowindex={row + 2}
      aria-selected={isSelected}
      aria-busy={event === undefined || undefined}
      data-row={row}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((column, place) => (
        <div
          key={column.id}
          role="gridcell"
          className={classNames('chronology-cell', `is-${column.id}`, slot?.columnId === column.id && 'is-edited')}
          aria-colindex={place + 1}
          aria-selected={(place >= rangeFrom && place <= rangeTo) || undefined}
          aria-readonly={cellField(column.id) === null || undefined}
          tabIndex={place === tabColumn ? 0 : -1}
          data-column={place}
        >
          <div className="chronology-cell-words">{event && column.cell(event, lists)}</div>
          {slot?.columnId === column.id && slot.node}
        </div>
      ))}
    </div>
  );
});
