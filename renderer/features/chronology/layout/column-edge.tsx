import { type PointerEvent, type RefObject, useRef } from 'react';
import { columnTemplate, type GridColumn, leastWidth } from '../grid/grid-columns.tsx';
import { allowedWidth } from './column-layout.ts';
import type { LayoutControl } from './use-chronology-layout.ts';

export type ColumnEdgeProps = {
  grid: RefObject<HTMLElement | null>;
  columns: readonly GridColumn[];
  place: number;
  layout: LayoutControl;
  rem: number;
};

/**
 * The edge of a column's head, to be dragged; a double click goes back to the standard width. For the pointer alone:
 * the keyboard has Shift with left and right, and the list of columns has buttons that say the same.
 */
export function ColumnEdge({ grid, columns, place, layout, rem }: ColumnEdgeProps) {
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const column = columns[place];
  if (!column) return null;

  const draw = (drawn: readonly GridColumn[]) => {
    grid.current?.style.setProperty('--columns', columnTemplate(drawn));
    grid.current?.style.setProperty('--least-width', `${leastWidth(drawn)}rem`);
  };
  const widthAt = (event: PointerEvent) =>
    drag.current === null ? null : allowedWidth((drag.current.width + event.clientX - drag.current.from) / rem);
  const stop = (event: PointerEvent) => {
    event.currentTarget.releasePointerCapture(event.pointerId);
    drag.current = null;
  };

  return (
    <span
      className="column-edge"
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        const width = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
        drag.current = { from: event.clientX, width };
      }}
      onPointerMove={(event) => {
        const width = widthAt(event);
        // Only the measures of the grid change while the edge moves: no row is drawn anew before it is let go.
        if (width !== null) draw(columns.with(place, { ...column, least: width, share: 0 }));
      }}
      onPointerUp={(event) => {
        const width = widthAt(event);
        const hasMoved = drag.current !== null && event.clientX !== drag.current.from;
        stop(event);
        if (width !== null && hasMoved) layout.resize(column.id, width);
      }}
      onPointerCancel={(event) => {
        stop(event);
        draw(columns);
      }}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={() => layout.resize(column.id, null)}
    />
  );
}
