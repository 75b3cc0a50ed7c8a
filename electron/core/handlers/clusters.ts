import { Refusal } from '../../../shared/contract/errors.ts';
import { indexing } from '../store/bulk-index.ts';
import { removeRow } from '../store/dependents.ts';
import { eventsOfCluster } from '../store/events.ts';
import type { WriteDb } from '../store/handle.ts';
import { getRow, insertRow, updateRow } from '../store/rows.ts';
import { replaceInSavedViews } from '../store/saved-views.ts';
import type { Handlers } from './handlers.ts';

/** One incident in several accounts: events joined into a cluster, and taken out of it again. */
export const clusterHandlers = {
  'clusters.join'({ session }, { eventIds }) {
    if (new Set(eventIds).size < 2)
      throw new Refusal('invalid_input', 'Choose two or more events to join.', 'eventIds');
    return session.write({ label: 'Join events as one incident' }, (db) => {
      const [id, ...others] = clustersOf(db, eventIds);
      const clusterId = id ?? insertRow(db, 'clusters', {});
      const joined = [...eventIds, ...others.flatMap((other) => eventsOfCluster(db, other))];
      setCluster(db, joined, clusterId);
      for (const other of others) removeRow(db, 'clusters', other);
      replaceInSavedViews(db, 'clusterIds', others, clusterId);
      return { id: clusterId, ref: getRow(db, 'clusters', clusterId).ref };
    });
  },
  'clusters.leave'({ session }, { eventIds }) {
    session.write({ label: 'Take events out of an incident' }, (db) => {
      const left = clustersOf(db, eventIds);
      setCluster(db, eventIds, null);
      for (const clusterId of left) if (eventsOfCluster(db, clusterId).length < 2) removeRow(db, 'clusters', clusterId);
    });
    return null;
  },
} satisfies Partial<Handlers>;

function setCluster(db: WriteDb, eventIds: readonly number[], clusterId: number | null): void {
  indexing(db, eventIds.length, () => {
    for (const eventId of new Set(eventIds)) updateRow(db, 'events', eventId, { clusterId });
  });
}

/** The clusters that the events are in, the lowest number first. */
function clustersOf(db: WriteDb, eventIds: readonly number[]): number[] {
  const ids = new Set(eventIds.flatMap((eventId) => getRow(db, 'events', eventId).clusterId ?? []));
  return [...ids].sort((a, b) => getRow(db, 'clusters', a).ref - getRow(db, 'clusters', b).ref);
}
