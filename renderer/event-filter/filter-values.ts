import type { Commands, EventFilter, InputOf } from '../../shared/contract/index.ts';

/** A filter as the core reads it. */
export type SentFilter = NonNullable<InputOf<Commands['events.query']>['filter']>;

/** The facets whose values are chosen from a list; any of the values chosen in one facet is enough. */
export const listFacets = [
  'agencyIds',
  'sourceKinds',
  'themeIds',
  'tagKinds',
  'personIds',
  'knownToAgencyIds',
  'childSeen',
  'significance',
  'kinds',
  'scope',
  'kloeIds',
  'clusterIds',
] as const satisfies (keyof EventFilter)[];

export type ListFacet = (typeof listFacets)[number];
export type ValueOf<F extends ListFacet> = NonNullable<EventFilter[F]>[number];

/** Stands in `themeIds` for a tag that has a kind and no theme. */
export const NO_THEME = 0;

/** The filter as it is sent: no empty lists and no blank text, so that equal filters are equal questions. */
export function tidyFilter(filter: EventFilter): SentFilter {
  const tidy: Record<string, unknown> = {};
  for (const facet of listFacets) if (filter[facet]?.length) tidy[facet] = [...filter[facet]];
  if (filter.allThemeIds?.length) tidy.allThemeIds = [...filter.allThemeIds];
  if (filter.text?.trim()) tidy.text = filter.text.trim();
  if (filter.isTagged !== undefined) tidy.isTagged = filter.isTagged;
  if (filter.hasNote !== undefined) tidy.hasNote = filter.hasNote;
  if (filter.from) tidy.from = filter.from;
  if (filter.to) tidy.to = filter.to;
  if ((filter.from || filter.to) && filter.dateMatch === 'certain') tidy.dateMatch = 'certain';
  return tidy;
}

export function isFilterEmpty(filter: EventFilter): boolean {
  return Object.keys(tidyFilter(filter)).length === 0;
}

/** Whether two filters ask the same, in whatever order their values were chosen. */
export function isSameFilter(one: EventFilter, other: EventFilter): boolean {
  const plain = (filter: EventFilter) =>
    JSON.stringify(tidyFilter(filter), (_facet, value) => (Array.isArray(value) ? [...value].sort() : value));
  return plain(one) === plain(other);
}

/** Adds a value to a facet, or takes it away when it is there. */
export function toggleValue<F extends ListFacet>(filter: EventFilter, facet: F, value: ValueOf<F>): EventFilter {
  const values: readonly unknown[] = filter[facet] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...filter, [facet]: next };
}
