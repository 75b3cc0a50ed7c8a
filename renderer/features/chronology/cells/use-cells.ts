import { createElement, type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useCaseState, useSubjectWording } from '../../../host/index.ts';
import type { PastedBlock } from '../clipboard/read-clipboard.ts';
import { type CellClipboard, useCellClipboard } from '../clipboard/use-cell-clipboard.ts';
import type { EventRowCache } from '../grid/event-row-cache.ts';
import type { GridColumn } from '../grid/grid-columns.tsx';
import type { GridItems } from '../grid/grid-items.ts';
import type { ManyEvents } from '../tagging/use-many-selection.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { eventName } from '../words.ts';
import './cells.css';
import { CellEditor } from './cell-editor.tsx';
import { cellField } from './cell-fields.ts';
import { type CellMove, startsTyping } from './cell-keys.ts';
import type { CellPlace } from './cell-range.ts';
import { nextCell } from './next-cell.ts';
import { useCellBatches } from './use-cell-batches.ts';
import { useCellEdit } from './use-cell-edit.ts';
import { useCellRange } from './use-cell-range.ts';

export type CellsOptions = {
  readonly items: GridItems;
  readonly cache: EventRowCache;
  readonly lists: ReferenceLists;
  readonly columns: readonly GridColumn[];
  readonly many: ManyEvents;
  /** The cell that has the keyboard. */
  readonly activeId: number | null;
  readonly column: number;
  readonly select: (id: number) => void;
  readonly goTo: (id: number, column: number) => void;
  /** Brings the focus back to the cell that has the keyboard. */
  readonly focusCell: () => void;
  readonly say: (words: string) => void;
  /** A block that is no plain match of the cells: to be looked at before it becomes events. */
  readonly onPreview: (block: PastedBlock) => void;
};

/** What stands over a cell: its editor, or a message about what was tried there. */
export type CellSlot = { readonly columnId: string; readonly node: ReactNode; readonly isEditor: boolean };

export type Cells = {
  readonly isReadOnly: boolean;
  /** The column that keys type into now; null where they tag. */
  readonly typingColumnId: string | null;
  readonly clipboard: CellClipboard;
  /** True when the key is about cells and has been dealt with, or belongs to the cell being typed into. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
  /** Shift with a movement or a click: true when it chooses cells, false when it chooses whole events. */
  readonly extendTo: (id: number, column: number) => boolean;
  readonly clearRange: () => void;
  readonly openAt: (id: number, column: number) => void;
  /** The columns of this line that are chosen, as first and last place; both -1 when none is. */
  readonly rangeOn: (row: number) => readonly [from: number, to: number];
  readonly slotOf: (id: number) => CellSlot | null;
};

const readOnlyWords = 'This case can only be read here. To make changes, save a copy and open the copy.';

/** Excel's manners in the grid: typing into cells, ranges of cells, fill, clear, cut, copy and paste. */
export function useCells(options: CellsOptions): Cells {
  const wordSubject = useSubjectWording();
  const { items, cache, lists, columns, many, activeId, column, goTo, focusCell, say } = options;
  const isReadOnly = useCaseState()?.isReadOnly ?? false;
  const columnIds = useMemo(() => columns.map(({ id }) => id as string), [columns]);
  const isTypedInto = useMemo(() => columnIds.map((id) => cellField(id) !== null), [columnIds]);
  const range = useCellRange(items, columnIds, say);
  const [note, setNote] = useState<(CellPlace & { readonly words: string }) | null>(null);
  /** The column where a run of Tabs began; null when Tab leaves the grid. */
  const run = useRef<number | null>(null);

  const activeColumnId = columnIds[column] ?? '';
  const place = activeId === null ? null : { id: activeId, columnId: activeColumnId };
  const field = cellField(activeColumnId);
  const tell = (words: string) => place && setNote({ ...place, words });

  const afterClosing = ({ id, columnId }: CellPlace, move: CellMove) => {
    if (move === 'elsewhere') return;
    const from = { row: items.indexOf(id), column: columnIds.indexOf(columnId) };
    const home = move === 'down' || move === 'up' ? run.current : null;
    if (move === 'next' || move === 'previous') run.current ??= from.column;
    else run.current = null;
    const to = from.row === -1 ? null : nextCell(from, move, items, isTypedInto, home);
    const item = to && items.at(to.row);
    if (to && item?.kind === 'event') goTo(item.id, to.column);
    else focusCell();
  };
  const bringBack = ({ id, columnId }: CellPlace) => {
    const isHere = items.indexOf(id) !== -1 && columnIds.includes(columnId);
    if (isHere) options.select(id);
    return isHere;
  };
  const editing = useCellEdit(cache, lists, afterClosing, bringBack);
  const batches = useCellBatches({ ...options, columnIds, range, tell });
  const clipboard = useCellClipboard({ ...options, columnIds, range, isReadOnly, tell, readOnlyWords, batches });

  const open = (at: CellPlace, how: 'change' | 'replace') => {
    if (isReadOnly) {
      setNote({ ...at, words: readOnlyWords });
      return;
    }
    setNote(null);
    range.clear();
    editing.open(at, how);
  };

  const onRunKey = (event: KeyboardEvent): boolean => {
    if (event.key !== 'Tab' || run.current === null || place === null) return false;
    const from = { row: items.indexOf(place.id), column };
    const to = nextCell(from, event.shiftKey ? 'previous' : 'next', items, isTypedInto, null);
    const item = to && items.at(to.row);
    if (!to || item?.kind !== 'event') {
      run.current = null;
      return false;
    }
    goTo(item.id, to.column);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (isInEditor(event.target)) return true;
    if (note !== null && !isModifier(event.key)) setNote(null);
    const isHandled = onRunKey(event) || onCellKey(event);
    if (isHandled && !startsTyping(event)) event.preventDefault();
    // Keys of the screen and of the frame (?, Delete) are not meant as well.
    if (isHandled) event.stopPropagation();
    else if (event.key !== 'Tab' && !isModifier(event.key)) run.current = null;
    return isHandled;
  };

  const onCellKey = (event: KeyboardEvent): boolean => {
    const withCtrl = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') {
      if (range.rect === null && run.current === null) return false;
      range.clear();
      run.current = null;
      return true;
    }
    if (many.ids.length > 0 || place === null) return false;
    const isOverCells = field !== null || range.rect !== null;
    if (withCtrl && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'd' && isOverCells) {
      if (isReadOnly) tell(readOnlyWords);
      else void batches.fillDown();
      return true;
    }
    if (event.key === 'Delete' && !withCtrl && activeColumnId !== 'ref' && (isOverCells || range.rect === null)) {
      if (isReadOnly) tell(readOnlyWords);
      else if (isOverCells) void batches.clear('clear');
      else tell('This can’t be cleared here. Open the event with Enter to change it.');
      return true;
    }
    if (field === null) return false;
    if (event.key === 'F2') {
      open(place, 'change');
      return true;
    }
    if (event.key === 'Backspace' && !withCtrl) {
      open(place, 'replace');
      return true;
    }
    if (!startsTyping(event)) return false;
    open(place, 'replace');
    return true;
  };

  return {
    isReadOnly,
    typingColumnId: field !== null && place !== null && many.ids.length === 0 ? activeColumnId : null,
    clipboard,
    onKeyDown,
    extendTo(id, toColumn) {
      const isWhole =
        place === null || (range.rect === null && activeColumnId === 'ref' && columnIds[toColumn] === 'ref');
      if (isWhole) return false;
      many.clear();
      range.extend(place, { id, columnId: columnIds[toColumn] ?? activeColumnId });
      return true;
    },
    clearRange: range.clear,
    openAt(id, at) {
      const columnId = columnIds[at] ?? '';
      if (cellField(columnId)) open({ id, columnId }, 'change');
    },
    rangeOn(row) {
      const { rect } = range;
      return rect && row >= rect.top && row <= rect.bottom ? [rect.left, rect.right] : nowhere;
    },
    slotOf(id) {
      const { edit } = editing;
      const editField = edit && cellField(edit.columnId);
      if (edit && editField && edit.id === id) {
        const event = cache.get(id);
        const node = createElement(CellEditor, {
          key: edit.token,
          edit,
          field: editField,
          label: `${wordSubject(editField.label)} of ${event ? eventName(event) : 'this event'}`,
          lists,
          onCommit: editing.commit,
          onCancel: editing.cancel,
          onGone: (text) => editing.leave(edit, text),
        });
        return { columnId: edit.columnId, node, isEditor: true };
      }
      if (note?.id !== id) return null;
      const node = createElement('div', { className: 'cell-note field-error', role: 'alert' }, note.words);
      return { columnId: note.columnId, node, isEditor: false };
    },
  };
}

const nowhere = [-1, -1] as const;

export function isInEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.cell-editor') !== null;
}

const isModifier = (key: string) => ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'].includes(key);
