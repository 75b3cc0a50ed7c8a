import { useMemo } from 'react';
import type { EventFilter } from '../../shared/contract/index.ts';
import { useCommandQuery, useSubjectWording } from '../host/index.ts';
import type { FilterNames } from './facet-words.ts';

/**
 * The records that a filter can name. Lists that few filters need are asked for when this filter needs them, or when
 * everything can be chosen from (`isChoosing`).
 */
export function useFilterNames(filter: EventFilter, { isChoosing = false } = {}): FilterNames {
  const { data: agencies } = useCommandQuery('agencies.list', {});
  const { data: themes } = useCommandQuery('themes.list', {});
  const { data: people } = useCommandQuery('people.list', {});
  const isNeeded = (facet: readonly unknown[] | undefined) => ({ isEnabled: isChoosing || (facet?.length ?? 0) > 0 });
  const { data: kloes } = useCommandQuery('keyLinesOfEnquiry.list', {}, isNeeded(filter.kloeIds));
  const { data: clusters } = useCommandQuery('clusters.list', {}, isNeeded(filter.clusterIds));
  const { data: kinds } = useCommandQuery('events.kinds', {}, { isEnabled: isChoosing });
  const say = useSubjectWording();
  return useMemo(
    () => ({ agencies, themes, people, kloes, clusters, kinds, say }),
    [agencies, themes, people, kloes, clusters, kinds, say],
  );
}
