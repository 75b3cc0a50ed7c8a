// biome-ignore-all lint/a11y/useSemanticElements: rows of which only some are drawn are no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is in a cell, never in a row
import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { MenuPlace } from '../../../ui/index.ts';
import { isInEditor, useCells } from '../cells/use-cells.ts';
import type { PastedBlock } from '../clipboard/read-clipboard.ts';
import { shownColumns } from '../layout/column-layout.ts';
import { focusHead, GridHeader } from '../layout/grid-header.tsx';
import { GroupHeading, isToggleKey } from '../layout/group-heading.tsx';
import { menuPlaceOf } from '../layout/menu-place.ts';
import type { LayoutControl } from '../layout/use-chronology-layout.ts';
import { useHeadingStop } from '../layout/use-heading-stop.ts';
import type { ManyEvents } from '../tagging/use-many-selection.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { EventRow } from './event-row.tsx';
import type { EventRowCache } from './event-row-cache.ts';
import { columnTemplate, leastWidth } from './grid-columns.tsx';
import type { GridItems } from './grid-items.ts';
import { asArrow, moveCell } from './grid-keys.ts';
import { useCellFocus } from './use-cell-focus.ts';
import { useGridSize } from './use-grid-size.ts';
import { rowHeight, useGridWindow } from './use-grid-window.ts';

/** Focuses the active row, or the row of an event as soon as it is in the list. */
export type EventGridHandle = { readonly focus: (id?: number) => void };

export type EventGridProps = {
  /** What the grid fills. */
  room: RefObject<HTMLElement | null>;
  items: GridItems;
  cache: EventRowCache;
  lists: ReferenceLists;
  layout: LayoutControl;
  selectedId: number | null;
  many: ManyEvents;
  onSelect: (id: number) => void;
  /** Enter on an event; F2 where the cell can't be typed into. */
  onOpen: (id: number) => void;
  /** The column that keys type into, as it was told last; null where they tag. */
  typingColumnId: string | null;
  onTypingColumn: (columnId: string | null) => void;
  /** Says aloud and on screen what was done. */
  say: (words: string) => void;
  /** A pasted block that is to be looked at before it becomes events. */
  onPreview: (block: PastedBlock) => void;
  /** The other mouse button, or the keys for a menu. */
  onMenu: (id: number, place: MenuPlace) => void;
  /** A key that is no way through the grid; true when it has been dealt with. */
  onKey: (event: KeyboardEvent, activeId: number | null) => boolean;
  ref: Ref<EventGridHandle>;
};

const gridHint = 'Type, or press F2, to change a cell. Enter opens the event. Escape, then Tab, leaves the list.';

/**
 * The chronology as an ARIA grid that draws only what is on screen. The selected event is the row that holds the
 * keyboard; it stays drawn when it is scrolled away, so that the focus is never lost. Shift with a key of movement or
 * a click chooses a range, Ctrl with a click one event more or less.
 */
export function EventGrid(props: EventGridProps) {
  const { items, cache, lists, layout, selectedId, many, onSelect, onOpen, onMenu, onKey, ref } = props;
  const { room, typingColumnId, onTypingColumn, say, onPreview } = props;
  const box = useRef<HTMLDivElement>(null);
  const size = useGridSize(box, room);
  const { width, rem } = size;
  const { columns: chosen, widths } = layout;
  const columns = useMemo(() => shownColumns({ columns: chosen, widths }, width / rem), [chosen, widths, width, rem]);
  const [wantedColumn, setColumn] = useState(0);
  const column = Math.min(wantedColumn, columns.length - 1);

  // Without a selected row (nothing chosen yet, or filtered out) the keyboard goes on from where it was.
  const lastRow = useRef(0);
  const selectedRow = selectedId === null ? -1 : items.indexOf(selectedId);
  const heading = useHeadingStop(items);
  const eventRow = selectedRow === -1 ? items.nearestStop(lastRow.current, -1) : selectedRow;
  const row = heading.row === -1 ? eventRow : heading.row;
  const { lines, totalHeight, scrollTo } = useGridWindow(box, items, cache, { size, activeRow: row, selectedId });
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the selected row moves, never by itself
  useEffect(() => {
    if (selectedRow === -1) return;
    lastRow.current = selectedRow;
    scrollTo(selectedRow);
  }, [selectedRow, selectedId]);

  const activeItem = items.at(row);
  const activeId = activeItem?.kind === 'event' ? activeItem.id : null;
  const tabColumn = activeItem?.kind === 'heading' ? 0 : column;
  const { requestFocus, hold, isWaiting } = useCellFocus(box, { row, column: tabColumn }, activeId);
  const { stopAt } = heading;
  const focusEvent = useCallback(
    (id?: number) => {
      stopAt(null);
      requestFocus(id);
    },
    [stopAt, requestFocus],
  );
  useImperativeHandle(ref, () => ({ focus: focusEvent }), [focusEvent]);

  const cells = useCells({
    ...{ items, cache, lists, columns, many, activeId, column, say, onPreview },
    select: onSelect,
    goTo(id, toColumn) {
      setColumn(toColumn);
      onSelect(id);
      requestFocus(id);
    },
    focusCell: requestFocus,
  });
  const typingColumn = cells.typingColumnId;
  useEffect(() => {
    if (typingColumn !== typingColumnId) onTypingColumn(typingColumn);
  }, [typingColumn, typingColumnId, onTypingColumn]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('.chronology-head')) return;
    if (cells.onKeyDown(event)) return;
    if (activeItem?.kind === 'heading' && isToggleKey(event, activeItem)) {
      event.preventDefault();
      layout.toggleGroup(activeItem.key);
      return;
    }
    // With the focus on a heading, no event is meant.
    if (activeItem?.kind === 'heading' && event.key === 'Delete') event.stopPropagation();
    const menuPlace = activeId === null ? null : menuPlaceOf(event);
    if (menuPlace !== null && activeId !== null) {
      event.preventDefault();
      onMenu(activeId, menuPlace);
      return;
    }
    if (onKey(event, activeId)) {
      event.preventDefault();
      return;
    }
    if ((event.key === 'Enter' || event.key === 'F2') && activeId !== null) {
      event.preventDefault();
      onOpen(activeId);
      return;
    }
    const pageSize = Math.floor((box.current?.clientHeight ?? 0) / (rowHeight * rem)) - 1;
    const { key, ctrlKey, metaKey, altKey } = asArrow(event);
    const press = { key, ctrlKey, metaKey, altKey, shiftKey: false };
    // A range is of events; without Shift the headings of groups are lines to stop at.
    const stops = event.shiftKey ? { count: items.count, nearestStop: items.nearestEvent } : items;
    const cell = moveCell({ row, column }, press, stops, columns.length, pageSize);
    const next = cell && items.at(cell.row);
    if (!cell || !next) return;
    event.preventDefault();
    if (press.key === 'ArrowUp' && !ctrlKey && !metaKey && cell.row === row) {
      focusHead(box.current, column);
      return;
    }
    if (next.kind === 'heading') {
      many.clear();
      cells.clearRange();
      stopAt(next.key);
      scrollTo(cell.row);
      requestFocus();
      return;
    }
    stopAt(null);
    if (event.shiftKey && activeId !== null) {
      if (!cells.extendTo(next.id, cell.column)) many.extend(activeId, next.id);
    } else {
      cells.clearRange();
      if (cell.row !== row) many.clear();
    }
    setColumn(cell.column);
    onSelect(next.id);
    requestFocus();
  };

  const onMouseDown = (event: MouseEvent) => {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    const item = items.at(Number(line?.dataset.row ?? -1));
    // The other button opens a menu where it was pressed: nothing is to scroll away from under it before.
    if (item?.kind === 'event' && event.button === 2) event.preventDefault();
    if (item?.kind !== 'event' || event.button !== 0 || isInEditor(event.target)) return;
    const at = columnOf(event.target);
    if (event.shiftKey && activeId !== null) {
      if (!cells.extendTo(item.id, at)) many.extend(activeId, item.id);
    } else if (event.ctrlKey || event.metaKey) {
      cells.clearRange();
      many.toggle(activeId, item.id);
    } else {
      many.clear();
      cells.clearRange();
      return;
    }
    event.preventDefault();
    if (event.shiftKey) setColumn(at);
    onSelect(item.id);
    requestFocus(item.id);
  };

  const onDoubleClick = (event: MouseEvent) => {
    if (activeId !== null && !isInEditor(event.target)) cells.openAt(activeId, columnOf(event.target));
  };

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const cell = event.target.closest<HTMLElement>('[data-column]');
    const item = items.at(Number(cell?.parentElement?.dataset.row ?? -1));
    if (cell === null || item === undefined) return;
    hold(cell);
    if (isWaiting()) return;
    if (item.kind === 'heading') {
      stopAt(item.key);
      return;
    }
    stopAt(null);
    setColumn(Number(cell.dataset.column));
    if (item.id !== selectedId) onSelect(item.id);
  };

  const onContextMenu = (event: MouseEvent) => {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    const item = items.at(Number(line?.dataset.row ?? -1));
    if (item?.kind !== 'event' || (event.target instanceof Element && event.target.closest('input, textarea'))) return;
    event.preventDefault();
    onSelect(item.id);
    onMenu(item.id, { x: event.clientX, y: event.clientY });
  };

  return (
    <div
      ref={box}
      role="grid"
      aria-label="Chronology"
      aria-multiselectable="true"
      aria-readonly={cells.isReadOnly || undefined}
      aria-description={gridHint}
      aria-rowcount={items.count + 1}
      aria-colcount={columns.length}
      className="chronology-grid"
      style={{ '--columns': columnTemplate(columns), '--least-width': `${leastWidth(columns)}rem` } as CSSProperties}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onDoubleClick={onDoubleClick}
      {...cells.clipboard}
      onContextMenu={onContextMenu}
      onFocus={onFocus}
      onBlur={(event) => event.relatedTarget !== null && hold(null)}
    >
      <GridHeader grid={box} columns={columns} layout={layout} rem={rem} onLeave={() => requestFocus()} />
      <div role="rowgroup" className="chronology-body" style={{ height: totalHeight }}>
        {lines.map(({ index, start }) => {
          const item = items.at(index);
          if (item === undefined) return null;
          if (item.kind === 'heading') {
            return (
              <GroupHeading
                key={item.key}
                heading={item}
                row={index}
                top={start}
                columnCount={columns.length}
                isTabStop={index === row}
                onToggle={layout.toggleGroup}
              />
            );
          }
          const [rangeFrom, rangeTo] = cells.rangeOn(index);
          return (
            <EventRow
              key={item.id}
              event={cache.get(item.id)}
              row={index}
              top={start}
              columns={columns}
              lists={lists}
              isSelected={many.ids.length > 0 ? many.has(item.id) : item.id === selectedId}
              tabColumn={index === row ? column : -1}
              rangeFrom={rangeFrom}
              rangeTo={rangeTo}
              slot={cells.slotOf(item.id)}
            />
          );
        })}
      </div>
    </div>
  );
}

function columnOf(target: EventTarget): number {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return Number(cell?.dataset.column ?? 0);
}
