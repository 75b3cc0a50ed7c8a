import { type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Commands, EventQuery, InputOf } from '../../shared/contract/index.ts';
import { useCommandQuery } from '../host/index.ts';
import type { SentFilter } from './filter-values.ts';

/** How the events are sorted and grouped, and how many rows come along; give the same object while that stays. */
export type EventOrder = Omit<InputOf<Commands['events.query']>, 'filter'>;

const byDate: EventOrder = {};

/**
 * The events that pass the filter; those of the filter before, until the answer is there. One question is under way at a
 * time: what changes meanwhile is asked in its newest form when the answer has come, so that typing faster than the core
 * answers never builds a queue of questions that nobody waits for any more.
 */
export function useEventQuery(filter: SentFilter, order: EventOrder = byDate): UseQueryResult<EventQuery> {
  const wanted = useMemo(() => ({ filter, ...order }), [filter, order]);
  const [asked, setAsked] = useState(wanted);
  const queries = useQueryClient();
  const isAsking = queries.isFetching({ queryKey: ['events.query', asked], exact: true }) > 0;
  const now = isAsking ? asked : wanted;
  if (asked !== now) setAsked(now);
  return useCommandQuery('events.query', now, { keepsPrevious: true, isQuiet: true, isFirst: true });
}
