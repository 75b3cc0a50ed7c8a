import { useMemo } from 'react';
import { useCommandQuery } from '../../../host/index.ts';

/** Rows asked for at once; more than a screen holds, so that never more than two blocks are in sight. */
const BLOCK = 100;

/** What the core says of the events in sight, such as their dates in words; an event that has not come yet has none. */
export function useDateWordings(ids: readonly number[], first: number, last: number): ReadonlyMap<number, string> {
  const from = Math.floor(Math.max(0, first) / BLOCK) * BLOCK;
  const upper = useBlock(ids, from);
  const lower = useBlock(ids, last >= from + BLOCK ? from + BLOCK : from);
  return useMemo(
    () => new Map([...(upper ?? []), ...(lower ?? [])].map(({ id, dateWording }) => [id, dateWording])),
    [upper, lower],
  );
}

function useBlock(ids: readonly number[], from: number) {
  const wanted = useMemo(() => ids.slice(from, from + BLOCK), [ids, from]);
  return useCommandQuery('events.rows', { ids: wanted }, { keepsPrevious: true, isEnabled: wanted.length > 0 }).data;
}
