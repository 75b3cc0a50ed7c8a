import { useCallback, useMemo } from 'react';
import { commands, type EventFilter } from '../../shared/contract/index.ts';
import { type ScreenId, useNavigation } from '../host/index.ts';
import { type SentFilter, tidyFilter } from './filter-values.ts';

/** The filter that a place was left with. */
export function readFilter(given: unknown): SentFilter {
  const read = commands['events.query'].input.safeParse({ filter: given });
  return tidyFilter(read.success ? (read.data.filter ?? {}) : {});
}

/**
 * The filter lives in the place of the app, so that other screens can open a filtered one and going back finds it as it
 * was left. A filter that cannot be read (an older version's history) is no filter.
 */
export function useEventFilter(screen: ScreenId): readonly [SentFilter, (filter: EventFilter) => void] {
  const { params, go } = useNavigation();
  const given = params.filter;
  const filter = useMemo(() => readFilter(given), [given]);
  const setFilter = useCallback(
    (next: EventFilter) => {
      const isTyped = next.text !== filter.text;
      go(screen, { ...params, filter: tidyFilter(next) }, { replace: isTyped ? 'once it rests' : true });
    },
    [go, screen, params, filter.text],
  );
  return [filter, setFilter];
}
