import { type ClipboardEvent, useRef } from 'react';
import type { EventView } from '../../../../shared/contract/index.ts';
import { useNotices, wordError } from '../../../host/index.ts';
import { cellField, cellWords } from '../cells/cell-fields.ts';
import { type CellRect, eventsFrom, eventsOn } from '../cells/cell-range.ts';
import type { BatchOptions, CellBatches } from '../cells/use-cell-batches.ts';
import { eventsAtHand, useEventsOf } from '../cells/use-events-of.ts';
import { newEvent } from '../event-editor.ts';
import type { GridColumn } from '../grid/grid-columns.tsx';
import type { ManyEvents } from '../tagging/use-many-selection.ts';
import { plural } from '../words.ts';
import { writeHtmlTable } from './html-table.ts';
import { type OverTarget, overTarget } from './over-target.ts';
import { planOver } from './plan-over.ts';
import { type PastedBlock, readClipboard } from './read-clipboard.ts';
import { writeTabSeparated } from './tab-separated.ts';

export type ClipboardOptions = BatchOptions & {
  readonly columns: readonly GridColumn[];
  readonly many: ManyEvents;
  readonly isReadOnly: boolean;
  readonly readOnlyWords: string;
  readonly batches: CellBatches;
  readonly onPreview: (block: PastedBlock) => void;
};

export type CellClipboard = {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
};

type Copied = { readonly text: string; readonly html: string };

/** Copy, cut and paste of cells, as text and as a table, both ways with Excel, Calc and Word. */
export function useCellClipboard(options: ClipboardOptions): CellClipboard {
  const { items, cache, lists, columns, columnIds, many, activeId, column, range, batches, say, tell } = options;
  const { notify } = useNotices();
  const eventsOf = useEventsOf();
  /** What a second, silent copy is to carry: rows that first had to be fetched. */
  const fetched = useRef<Copied | null>(null);

  /** Whole events when several are chosen or the cursor is on their number; else the cells chosen, else one cell. */
  const isWhole = many.ids.length > 0 || (range.rect === null && columnIds[column] === 'ref');
  const meant = (): { ids: readonly number[]; columns: readonly GridColumn[] } => {
    if (many.ids.length > 0) return { ids: many.ids, columns };
    if (isWhole) return { ids: activeId === null ? [] : [activeId], columns };
    const { rect } = batches;
    if (!rect) return { ids: [], columns: [] };
    return { ids: eventsOn(items, rect.top, rect.bottom), columns: columns.slice(rect.left, rect.right + 1) };
  };
  const worded = (events: readonly EventView[], copied: readonly GridColumn[]): Copied => {
    const rows = events.map((event) => copied.map((one) => cellWords(one, event, lists)));
    const heads = isWhole ? copied.map(({ label }) => label) : null;
    return { text: writeTabSeparated(heads ? [heads, ...rows] : rows), html: writeHtmlTable(rows, heads) };
  };

  const copy = (event: ClipboardEvent, onCopied: () => void) => {
    if (isTypedInto(event.target) || isTextMarked()) return;
    event.preventDefault();
    if (fetched.current) {
      put(event.clipboardData, fetched.current);
      return;
    }
    const { ids, columns: copied } = meant();
    if (ids.length === 0) return;
    const words = isWhole
      ? `Copied ${plural(ids.length, 'event')}`
      : `Copied ${plural(ids.length * copied.length, 'cell')}`;
    const done = () => {
      say(words);
      onCopied();
    };
    const events = eventsAtHand(cache, ids);
    if (events) {
      put(event.clipboardData, worded(events, copied));
      done();
      return;
    }
    eventsOf(ids)
      .then((rows) => {
        fetched.current = worded(rows, copied);
        const isCopied = document.execCommand('copy');
        fetched.current = null;
        if (isCopied) done();
        else tell('Nothing was copied: it took too long to fetch the events. Try again, or copy fewer.');
      })
      .catch((error: unknown) => notify({ kind: 'error', words: wordError(error) }));
  };

  const pasteOver = async (block: PastedBlock, target: OverTarget) => {
    const { rows, fields, top } = target;
    const ids = eventsFrom(items, top, rows.length);
    try {
      const events = eventsAtHand(cache, ids) ?? (await eventsOf(ids));
      const plan = planOver({ rows, fields, events, blank: newEvent, lists });
      if ('refusal' in plan) {
        tell(
          `${plan.refusal}${block.rows.length > 1 ? ' To add the rows as new events, paste on the Ref column.' : ''}`,
        );
        return;
      }
      const { batch, cells, filled } = plan;
      if (batch.updates.length + batch.adds.length === 0) {
        say('Nothing to paste: these cells have the same already');
        return;
      }
      if (batch.updates.length + batch.adds.length > 500) say(`Pasting ${plural(rows.length, 'row')}…`);
      const added = await batches.apply(batch, events);
      if (!added) return;
      const parts = [
        `Pasted ${plural(cells, 'cell')}`,
        filled > 0 ? `${filled.toLocaleString('en-GB')} had other words before` : '',
        added.length > 0 ? `${plural(added.length, 'event')} added` : '',
      ];
      say(`${parts.filter((part) => part !== '').join(', ')}; undo takes it back`);
    } catch (error) {
      notify({ kind: 'error', words: wordError(error) });
    }
  };

  return {
    onCopy: (event) => copy(event, () => {}),
    onCut(event) {
      if (isTypedInto(event.target)) return;
      if (options.isReadOnly || isWhole) {
        event.preventDefault();
        tell(options.isReadOnly ? options.readOnlyWords : 'Whole events can’t be cut. Copy them, or delete them.');
        return;
      }
      copy(event, () => void batches.clear('cut'));
    },
    onPaste(event) {
      if (isTypedInto(event.target)) return;
      event.preventDefault();
      if (options.isReadOnly) {
        tell(options.readOnlyWords);
        return;
      }
      const pasted = readClipboard(event.clipboardData);
      if ('refusal' in pasted) {
        tell(pasted.refusal);
        return;
      }
      const rect: CellRect | null = isWhole ? null : batches.rect;
      const height = rect ? eventsOn(items, rect.top, rect.bottom).length : 0;
      const target = rect && overTarget(pasted.block, rect, height, columnIds.map(cellField));
      if (target) void pasteOver(pasted.block, target);
      else options.onPreview(pasted.block);
    },
  };
}

function put(clipboard: DataTransfer, { text, html }: Copied): void {
  clipboard.setData('text/plain', text);
  clipboard.setData('text/html', html);
}

/** Words marked with the mouse are what is meant, rather than the cell they are in. */
function isTextMarked(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** In a field the clipboard is the field's own. */
export function isTypedInto(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input, textarea, [contenteditable="true"]');
}
