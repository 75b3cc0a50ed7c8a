import { useMemo } from 'react';
import { type EventFilter, readSavedView } from '../../../shared/contract/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { isSameFilter, type SentFilter, tidyFilter } from '../filter-values.ts';

export type SavedView = {
  readonly id: number;
  readonly name: string;
  readonly filter: SentFilter;
  /** False when the file holds more than this version understands. */
  readonly isWhole: boolean;
  /** How many events it holds now; undefined until they have been counted. */
  readonly events: number | undefined;
};

/** The views of this case in their order; counted only while they are looked at. */
export function useSavedViews({ isCounting }: { isCounting: boolean }): readonly SavedView[] {
  const { data: rows } = useCommandQuery('savedViews.list', {});
  const { data: counts } = useCommandQuery('savedViews.counts', {}, { isEnabled: isCounting, keepsPrevious: true });
  return useMemo(() => {
    const eventsOf = new Map(counts?.map(({ id, events }) => [id, events]));
    return (rows ?? []).map(({ id, name, definition }) => {
      const { filter, isWhole } = readSavedView(definition);
      return { id, name, filter: tidyFilter(filter), isWhole, events: eventsOf.get(id) };
    });
  }, [rows, counts]);
}

/** The view that shows exactly this. */
export function viewOfFilter(views: readonly SavedView[], filter: EventFilter): SavedView | undefined {
  return views.find((view) => isSameFilter(view.filter, filter));
}

export function definitionOf(filter: EventFilter) {
  return { version: 1 as const, filter: tidyFilter(filter) };
}
