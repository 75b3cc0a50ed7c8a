import type { Commands, EventFilter, InputOf } from '../../../../shared/contract/index.ts';
import type { Row } from '../../../../shared/model/index.ts';
import { tagKindWords } from '../words.ts';

/** What the filter needs to call things by name. */
export type FilterNames = {
  readonly agencies: readonly Row<'agencies'>[];
  readonly themes: readonly Row<'themes'>[];
  readonly people: readonly Row<'people'>[];
};

/** One part of the filter, as the chip that shows it and takes it away. */
export type FilterChip = { readonly key: string; readonly label: string; readonly without: EventFilter };

/** Stands in `themeIds` for a tag that has a kind and no theme. */
export const NO_THEME = 0;

/** The facets whose values are chosen from a list; any of the values chosen in one facet is enough. */
export type ListFacet = 'agencyIds' | 'sourceKinds' | 'themeIds' | 'tagKinds' | 'personIds';

const listFacets = ['agencyIds', 'sourceKinds', 'themeIds', 'tagKinds', 'personIds'] as const satisfies ListFacet[];

export function isFilterEmpty(filter: EventFilter): boolean {
  return listFacets.every((facet) => !filter[facet]?.length) && !filter.text?.trim() && filter.isTagged === undefined;
}

/** A filter as the core reads it. */
export type SentFilter = NonNullable<InputOf<Commands['events.query']>['filter']>;

/** The filter as it is sent: no empty lists and no blank text, so that equal filters are equal questions. */
export function tidyFilter(filter: EventFilter): SentFilter {
  const tidy: Record<string, unknown> = {};
  for (const facet of listFacets) if (filter[facet]?.length) tidy[facet] = [...filter[facet]];
  if (filter.text?.trim()) tidy.text = filter.text.trim();
  if (filter.isTagged !== undefined) tidy.isTagged = filter.isTagged;
  return tidy;
}

/** Adds a value to a facet, or takes it away when it is there. */
export function toggleValue<F extends ListFacet>(
  filter: EventFilter,
  facet: F,
  value: NonNullable<EventFilter[F]>[number],
): EventFilter {
  const values: readonly unknown[] = filter[facet] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...filter, [facet]: next };
}

/** Every part of the filter but the text, which stands in its own field. A record since deleted keeps its chip. */
export function filterChips(filter: EventFilter, names: FilterNames): FilterChip[] {
  const chips: FilterChip[] = [];
  const add = <F extends ListFacet>(facet: F, labelOf: (value: NonNullable<EventFilter[F]>[number]) => string) => {
    for (const value of (filter[facet] ?? []) as NonNullable<EventFilter[F]>[number][]) {
      chips.push({ key: `${facet}:${value}`, label: labelOf(value), without: toggleValue(filter, facet, value) });
    }
  };
  add('agencyIds', (id) => names.agencies.find((agency) => agency.id === id)?.name ?? 'Deleted agency');
  add('sourceKinds', sourceWords);
  add('themeIds', (id) =>
    id === NO_THEME ? 'No theme' : (names.themes.find((theme) => theme.id === id)?.label ?? 'Deleted theme'),
  );
  add('tagKinds', (kind) => tagKindWords[kind]);
  add('personIds', (id) => names.people.find((person) => person.id === id)?.pseudonym ?? 'Deleted person');
  if (filter.isTagged !== undefined) {
    const { isTagged, ...without } = filter;
    chips.push({ key: 'isTagged', label: isTagged ? 'Tagged' : 'Not tagged', without });
  }
  return chips;
}

function sourceWords(kind: Row<'events'>['sourceKind']): string {
  return { agency: 'Any agency', family: 'Family', not_stated: 'Agency not stated' }[kind];
}
