export { FilterBar, type FilterBarProps } from './filter-bar.tsx';
export { type FilterChip, type FilterNames, filterChips } from './filter-chips.ts';
export {
  isFilterEmpty,
  type ListFacet,
  NO_THEME,
  type SentFilter,
  tidyFilter,
  toggleValue,
} from './filter-values.ts';
export { useEventFilter } from './use-event-filter.ts';
export { useFilterNames } from './use-filter-names.ts';
