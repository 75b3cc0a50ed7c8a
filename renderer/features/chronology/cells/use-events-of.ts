import { useCallback } from 'react';
import type { EventView } from '../../../../shared/contract/index.ts';
import { useClient } from '../../../host/index.ts';
import type { EventRowCache } from '../grid/event-row-cache.ts';

/** The contract's limit for one question. */
const rowsAtOnce = 2_000;

/** All these events when none of them has to be asked for; null otherwise. */
export function eventsAtHand(cache: EventRowCache, ids: readonly number[]): EventView[] | null {
  const events = ids.map((id) => cache.get(id));
  return events.every((event) => event !== undefined) ? events : null;
}

/** Fetches whole events, in the order asked, whether or not they are on screen. */
export function useEventsOf(): (ids: readonly number[]) => Promise<EventView[]> {
  const client = useClient();
  return useCallback(
    async (ids) => {
      const events: EventView[] = [];
      for (let start = 0; start < ids.length; start += rowsAtOnce) {
        events.push(...(await client.call('events.rows', { ids: ids.slice(start, start + rowsAtOnce) })));
      }
      return events;
    },
    [client],
  );
}
