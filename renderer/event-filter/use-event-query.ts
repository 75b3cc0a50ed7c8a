import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { EventQuery } from '../../shared/contract/index.ts';
import { useCommandQuery } from '../host/index.ts';
import type { SentFilter } from './filter-values.ts';

/**
 * The events that pass the filter; those of the filter before, until the answer is there. One question is under way at a
 * time: what changes meanwhile is asked in its newest form when the answer has come, so that typing faster than the core
 * answers never builds a queue of questions that nobody waits for any more.
 */
export function useEventQuery(filter: SentFilter): UseQueryResult<EventQuery> {
  const [asked, setAsked] = useState(filter);
  const query = useCommandQuery('events.query', { filter: asked }, { keepsPrevious: true });
  if (asked !== filter && !query.isFetching) setAsked(filter);
  return query;
}
