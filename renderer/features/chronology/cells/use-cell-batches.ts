import type { EventBatch, EventView } from '../../../../shared/contract/index.ts';
import { useCommand, useNotices, wordError } from '../../../host/index.ts';
import type { EventRowCache } from '../grid/event-row-cache.ts';
import type { GridItems } from '../grid/grid-items.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { plural } from '../words.ts';
import type { CellField } from './cell-field.ts';
import { cellField } from './cell-fields.ts';
import { type CellRect, eventsOn } from './cell-range.ts';
import { clearCells, fillDown } from './fill.ts';
import { withChanges } from './show-changes.ts';
import type { CellRangeState } from './use-cell-range.ts';
import { eventsAtHand, useEventsOf } from './use-events-of.ts';

export type BatchOptions = {
  readonly items: GridItems;
  readonly cache: EventRowCache;
  readonly lists: ReferenceLists;
  readonly columnIds: readonly string[];
  readonly activeId: number | null;
  readonly column: number;
  readonly range: CellRangeState;
  readonly say: (words: string) => void;
  readonly tell: (words: string) => void;
};

export type CellBatches = {
  /** The cells meant: those chosen, else the one with the keyboard. */
  readonly rect: CellRect | null;
  /** Fills the chosen cells from their first row; a cell alone from the one above it. */
  readonly fillDown: () => Promise<void>;
  readonly clear: (work: 'clear' | 'cut') => Promise<void>;
  /** Stores a batch as one step and shows it at once; null when it was refused, which is then said. */
  readonly apply: (batch: EventBatch, events: readonly EventView[]) => Promise<readonly number[] | null>;
};

/** The same done to many cells, as one step. */
export function useCellBatches(options: BatchOptions): CellBatches {
  const { items, cache, lists, columnIds, activeId, column, range, say, tell } = options;
  const { runOrThrow: applyMany } = useCommand('events.applyMany');
  const { notify } = useNotices();
  const eventsOf = useEventsOf();
  const row = activeId === null ? -1 : items.indexOf(activeId);
  const rect = range.rect ?? (row === -1 ? null : { top: row, bottom: row, left: column, right: column });

  const fieldsOf = ({ left, right }: CellRect): CellField[] =>
    columnIds.slice(left, right + 1).flatMap((id) => cellField(id) ?? []);

  const apply: CellBatches['apply'] = async (batch, events) => {
    try {
      const stored = applyMany(batch);
      const byId = new Map(events.map((event) => [event.id, event]));
      // Beyond what is on screen the core's answer comes as soon.
      if (batch.updates.length <= 200) {
        for (const { id, changes } of batch.updates) {
          const event = byId.get(id);
          if (event) cache.show(withChanges(event, changes));
        }
      }
      return (await stored).ids;
    } catch (error) {
      cache.invalidate(batch.updates.map(({ id }) => id));
      tell(wordError(error));
      return null;
    }
  };
  const load = async (ids: readonly number[]): Promise<EventView[]> => {
    try {
      return eventsAtHand(cache, ids) ?? (await eventsOf(ids));
    } catch (error) {
      notify({ kind: 'error', words: wordError(error) });
      return [];
    }
  };

  return {
    rect,
    apply,
    async fillDown() {
      if (!rect) return;
      const isAlone = rect.top === rect.bottom;
      const above = isAlone ? items.nearestEvent(rect.top - 1, -1) : rect.top;
      if (above === -1 || (isAlone && above >= rect.top)) {
        tell('There is nothing above to fill down from.');
        return;
      }
      const events = await load(eventsOn(items, above, rect.bottom));
      const batch = fillDown(events, fieldsOf(rect));
      if (batch.updates.length === 0) {
        say('Nothing to fill: these cells have the same already');
        return;
      }
      if (await apply(batch, events)) say(`Filled down in ${plural(batch.updates.length, 'event')}`);
    },
    async clear(work) {
      if (!rect) return;
      const events = await load(eventsOn(items, rect.top, rect.bottom));
      const batch = clearCells(events, fieldsOf(rect), lists, work);
      if (batch.updates.length === 0) {
        say('Nothing to clear: these cells are empty already');
        return;
      }
      const words = `${work === 'cut' ? 'Cut' : 'Cleared'} cells of ${plural(batch.updates.length, 'event')}`;
      if (await apply(batch, events)) say(words);
    },
  };
}
