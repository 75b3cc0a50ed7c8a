import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Announcement, EventView } from '../../../../shared/contract/index.ts';
import type { TableName } from '../../../../shared/model/index.ts';
import { useCaseRevisionNow, useClient } from '../../../host/index.ts';
import { EventRowCache } from './event-row-cache.ts';

/** Tables whose rows are part of an event's row without naming the event in the announcement. */
const tablesInsideRows: ReadonlySet<TableName> = new Set([
  'eventTags',
  'eventPeople',
  'knownTo',
  'eventKloes',
  'keyLinesOfEnquiry',
  'clusters',
  'review',
]);

/** The event rows of this screen, kept in step with what the core announces. */
export function useEventRowCache(): EventRowCache {
  const client = useClient();
  const revisionNow = useCaseRevisionNow();
  const [cache] = useState(
    () => new EventRowCache((ids) => client.call('events.rows', { ids: [...ids] }), revisionNow()),
  );
  useEffect(() => client.subscribe((announcement) => follow(cache, announcement)), [client, cache]);
  return cache;
}

function follow(cache: EventRowCache, announcement: Announcement): void {
  if (announcement.type === 'case') cache.clear();
  if (announcement.type !== 'changed') return;
  cache.reached(announcement.state.revision);
  for (const { table, ids } of announcement.tables) {
    if (tablesInsideRows.has(table)) cache.invalidate();
    else if (table === 'events') cache.invalidate(ids);
  }
}

/** Draws anew whenever any row has changed; rows are then read from the cache. */
export function useRowsVersion(cache: EventRowCache): number {
  return useSyncExternalStore(cache.subscribe, cache.version);
}

export function useEventRow(cache: EventRowCache, id: number | null): EventView | undefined {
  return useSyncExternalStore(cache.subscribe, () => (id === null ? undefined : cache.get(id)));
}

export function useIsEventGone(cache: EventRowCache, id: number | null): boolean {
  return useSyncExternalStore(cache.subscribe, () => id !== null && cache.isGone(id));
}
