export type { FilterNames } from './facet-words.ts';
export { FilterBar, type FilterBarProps } from './filter-bar.tsx';
export { type FilterChip, filterChips } from './filter-chips.ts';
export {
  isFilterEmpty,
  type ListFacet,
  NO_THEME,
  type SentFilter,
  tidyFilter,
  toggleValue,
} from './filter-values.ts';
export { hitPattern } from './highlight/hit-pattern.ts';
export { useSearchHighlights } from './highlight/use-search-highlights.ts';
export { readFilter, useEventFilter } from './use-event-filter.ts';
export { useEventQuery } from './use-event-query.ts';
export { useFilterNames } from './use-filter-names.ts';
