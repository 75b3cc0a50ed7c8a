// biome-ignore-all lint/a11y/useSemanticElements: the grid is no table, since only some of its rows are drawn
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is in a head, never in its row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the row takes the keys of all its heads

import { type KeyboardEvent, type RefObject, useState } from 'react';
import { createPortal } from 'react-dom';
import { useSubjectWording } from '../../../host/index.ts';
import { classNames, Icon, VisuallyHidden } from '../../../ui/index.ts';
import type { GridColumn } from '../grid/grid-columns.tsx';
import { ColumnEdge } from './column-edge.tsx';
import { allowedWidth } from './column-layout.ts';
import type { LayoutControl } from './use-chronology-layout.ts';

export type GridHeaderProps = {
  grid: RefObject<HTMLElement | null>;
  columns: readonly GridColumn[];
  layout: LayoutControl;
  rem: number;
  /** Down: back to the events. */
  onLeave: () => void;
};

/**
 * The heads of the columns, one stop of the Tab key. Enter or a click sorts (ascending, descending, chronological);
 * left and right go to the other heads, with Shift they make the column narrower and wider; the edge can be dragged.
 */
export function GridHeader({ grid, columns, layout, rem, onLeave }: GridHeaderProps) {
  const [wanted, setWanted] = useState(0);
  const [said, setSaid] = useState('');
  const active = Math.min(wanted, columns.length - 1);
  const say = useSubjectWording();

  const resize = (column: GridColumn, width: number) => {
    layout.resize(column.id, width);
    setSaid(`${say(column.label)}: width ${allowedWidth(width)}`);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const column = columns[active];
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === 'Delete') {
      // Deletes an event where the focus is on one.
      event.stopPropagation();
    } else if (step !== undefined && event.shiftKey && column) {
      event.preventDefault();
      resize(column, allowedWidth(headWidth(event.currentTarget, active) / rem) + step);
    } else if ((event.key === 'Enter' || event.key === ' ') && column) {
      event.preventDefault();
      layout.sortBy(column.id);
    } else if (!event.shiftKey) {
      const to = step !== undefined ? active + step : { Home: 0, End: columns.length - 1 }[event.key];
      if (event.key === 'ArrowDown') {
        event.preventDefault();
        onLeave();
      } else if (to !== undefined && to >= 0 && to < columns.length) {
        event.preventDefault();
        headOf(event.currentTarget, to)?.focus();
      }
    }
  };

  return (
    <div role="rowgroup" className="chronology-head">
      <div role="row" aria-rowindex={1} className="chronology-row" onKeyDown={onKeyDown}>
        {columns.map((column, place) => {
          const direction = directionOf(column, layout);
          const label = say(column.label);
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={place + 1}
              aria-sort={direction ?? 'none'}
              aria-keyshortcuts="Enter Shift+ArrowLeft Shift+ArrowRight"
              className={classNames('chronology-cell', `is-${column.id}`)}
              tabIndex={place === active ? 0 : -1}
              title={column.isPrivate ? `${label}: never goes into a document` : label}
              onFocus={() => setWanted(place)}
              onClick={() => layout.sortBy(column.id)}
            >
              <span className="column-name">{label}</span>
              {direction && <Icon name={direction === 'ascending' ? 'up' : 'down'} />}
              <ColumnEdge grid={grid} columns={columns} place={place} layout={layout} rem={rem} />
            </div>
          );
        })}
      </div>
      {createPortal(
        <VisuallyHidden>
          <span role="status">{said}</span>
        </VisuallyHidden>,
        document.body,
      )}
    </div>
  );
}

/** Focuses the head of a column, from the events below it. */
export function focusHead(grid: HTMLElement | null, place: number): void {
  const row = grid?.querySelector<HTMLElement>('.chronology-head > [role="row"]');
  if (row) headOf(row, place)?.focus();
}

function directionOf({ id }: GridColumn, { sort }: LayoutControl) {
  if (sort !== null) return sort.by === id ? sort.direction : undefined;
  return id === 'date' ? 'ascending' : undefined;
}

function headOf(row: HTMLElement, place: number): HTMLElement | null {
  return row.querySelector<HTMLElement>(`[aria-colindex="${place + 1}"]`);
}

function headWidth(row: HTMLElement, place: number): number {
  return row.children[place]?.getBoundingClientRect().width ?? 0;
}
