import { mostExact } from '../../../../../shared/timeline/most-exact.ts';
import type { LineEvent } from './timeline-line.ts';

/**
 * Counts one incident once in a lane: the account whose date is the most exact stands for the others there, at its own
 * date and with all of their refs, so that no date is made up. An undated account goes with a dated one.
 */
export function oncePerIncident(events: readonly LineEvent[]): LineEvent[] {
  const accounts = Map.groupBy(
    events.filter(({ clusterId }) => clusterId !== null),
    ({ clusterId }) => clusterId,
  );
  return events.flatMap((event) => {
    const all = event.clusterId === null ? [event] : (accounts.get(event.clusterId) ?? []);
    if (mostExact(all) !== event) return [];
    const refs = [event, ...all.filter((other) => other !== event)].map((account) => account.refs);
    return [{ ...event, refs: refs.join(', ') }];
  });
}
