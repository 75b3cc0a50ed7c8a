import type { Client, EventView } from '../../../shared/contract/index.ts';
import { useCommandQuery } from '../use-command-query.ts';

/** The events with these ids, by id; empty until they are there. For as many as fit on a page. */
export function useEvents(ids: readonly number[]): ReadonlyMap<number, EventView> {
  const { data } = useCommandQuery(
    'events.rows',
    { ids: [...ids] },
    { keepsPrevious: true, isEnabled: ids.length > 0 },
  );
  return new Map(data?.map((event) => [event.id, event]));
}

/** As many at once as the core takes. */
const BATCH = 2_000;

/** All the events with these ids, however many, for a copy of the whole list. */
export async function fetchEvents(client: Client, ids: readonly number[]): Promise<ReadonlyMap<number, EventView>> {
  const found = new Map<number, EventView>();
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await client.call('events.rows', { ids: ids.slice(from, from + BATCH) });
    for (const event of rows) found.set(event.id, event);
  }
  return found;
}
