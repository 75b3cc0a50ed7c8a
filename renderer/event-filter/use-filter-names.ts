import { useMemo } from 'react';
import { useCommandQuery } from '../host/index.ts';
import type { FilterNames } from './filter-chips.ts';

const none: readonly never[] = [];

/** The records that a filter can name. Every screen asks these lists, so they are seldom asked anew. */
export function useFilterNames(): FilterNames {
  const agencies = useCommandQuery('agencies.list', {}).data ?? none;
  const themes = useCommandQuery('themes.list', {}).data ?? none;
  const people = useCommandQuery('people.list', {}).data ?? none;
  return useMemo(() => ({ agencies, themes, people }), [agencies, themes, people]);
}
