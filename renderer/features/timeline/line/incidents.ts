import { mostExact } from '../../../../shared/timeline/most-exact.ts';
import type { DatedEvent } from './timeline-events.ts';

/** What stands in one lane: marks on the line, and how many have no place on it. */
export type Counted = { readonly dated: readonly DatedEvent[]; readonly undatedCount: number };

/** An undated event of a lane. */
export type Undated = { readonly id: number; readonly clusterId: number | null };

/**
 * Counts one incident once: of all accounts of it in a lane, the one whose date is the most exact stands for the others,
 * at its own date, so that no date is made up. An undated account goes with a dated one.
 */
export function oncePerIncident(dated: readonly DatedEvent[], undated: readonly Undated[]): Counted {
  const accounts = Map.groupBy(
    dated.filter(({ clusterId }) => clusterId !== null),
    ({ clusterId }) => clusterId,
  );
  const undatedByIncident = Map.groupBy(undated, ({ id, clusterId }) => clusterId ?? `event ${id}`);
  const marks = dated.flatMap((event) => {
    const { clusterId } = event;
    if (clusterId === null) return [event];
    const all = accounts.get(clusterId) ?? [];
    if (mostExact(all) !== event) return [];
    const others = [...all, ...(undatedByIncident.get(clusterId) ?? [])].map(({ id }) => id);
    return [others.length === 1 ? event : { ...event, others: others.filter((id) => id !== event.id) }];
  });
  const undatedCount = [...undatedByIncident.keys()].filter(
    (key) => typeof key === 'string' || !accounts.has(key),
  ).length;
  return { dated: marks, undatedCount };
}

/** Whether a mark is the event, or stands for it. */
export function standsFor(mark: DatedEvent, id: number): boolean {
  return mark.id === id || mark.others.includes(id);
}

/** How many there are when one incident counts once. */
export function countIncidents(events: Iterable<Pick<DatedEvent, 'id' | 'clusterId'>>): number {
  const keys = new Set<number | string>();
  for (const { id, clusterId } of events) keys.add(clusterId === null ? id : `cluster ${clusterId}`);
  return keys.size;
}
