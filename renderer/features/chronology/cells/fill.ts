import type { BatchWork, EventBatch, EventView } from '../../../../shared/contract/index.ts';
import type { Changes } from '../../../../shared/model/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import type { CellField } from './cell-field.ts';

type Update = EventBatch['updates'][number];

const batch = (work: BatchWork, updates: Update[]): EventBatch => ({ work, updates, adds: [], agencies: [] });

/** Gives every other event what the first has in these columns, dates and sources to the letter. */
export function fillDown(events: readonly EventView[], fields: readonly CellField[]): EventBatch {
  const [first, ...others] = events;
  const changes: Changes<'events'> = first ? Object.assign({}, ...fields.map((field) => field.copyOf(first))) : {};
  return batch(
    'fill_down',
    others.filter((event) => isNews(event, changes)).map(({ id }) => ({ id, changes })),
  );
}

/** Empties these columns; cells that are empty already, or take no emptiness, stay as they are. */
export function clearCells(
  events: readonly EventView[],
  fields: readonly CellField[],
  lists: ReferenceLists,
  work: 'clear' | 'cut',
): EventBatch {
  const updates = events.flatMap((event): Update[] => {
    const changes: Changes<'events'> = {};
    for (const field of fields) {
      const read = field.read('', event, lists);
      if ('changes' in read) Object.assign(changes, read.changes);
    }
    return isNews(event, changes) ? [{ id: event.id, changes }] : [];
  });
  return batch(work, updates);
}

function isNews(event: EventView, changes: Changes<'events'>): boolean {
  return Object.entries(changes).some(([field, value]) => event[field as keyof EventView] !== value);
}
