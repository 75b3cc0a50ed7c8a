import { useDeferredValue } from 'react';
import type { EventRowCache } from '../grid/event-row-cache.ts';
import { useEventRow, useIsEventGone } from '../grid/use-event-rows.ts';
import { EventPanel, type EventPanelProps } from './event-panel.tsx';

export type SelectedEventProps = Omit<EventPanelProps, 'stored' | 'isGone'> & { cache: EventRowCache };

/**
 * The panel of the selected event, in step with the store. Its many fields are drawn after what is typed into them has
 * been and after the list, and nothing around them is drawn for it.
 */
export function SelectedEvent({ cache, isFilteredOut, ...panel }: SelectedEventProps) {
  const { id } = panel.selection;
  const storedNow = useEventRow(cache, id);
  const storedSoon = useDeferredValue(storedNow);
  const stored = storedSoon?.id === storedNow?.id ? storedSoon : storedNow;
  const isGone = useIsEventGone(cache, id);
  return <EventPanel {...panel} stored={stored} isGone={isGone} isFilteredOut={isFilteredOut && !isGone} />;
}
