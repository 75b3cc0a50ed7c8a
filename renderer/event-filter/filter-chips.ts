import type { EventFilter } from '../../shared/contract/index.ts';
import { childSeenWords, significanceWords, tagKindWords } from '../../shared/model/event-words.ts';
import type { Row } from '../../shared/model/index.ts';
import { type ListFacet, NO_THEME, toggleValue, type ValueOf } from './filter-values.ts';

/** What the filter needs to call things by name. */
export type FilterNames = {
  readonly agencies: readonly Row<'agencies'>[];
  readonly themes: readonly Row<'themes'>[];
  readonly people: readonly Row<'people'>[];
};

/** One part of the filter, as the chip that shows it and takes it away. */
export type FilterChip = { readonly key: string; readonly label: string; readonly without: EventFilter };

/** Every part of the filter but the text, which stands in its own field. A record since deleted keeps its chip. */
export function filterChips(filter: EventFilter, names: FilterNames): FilterChip[] {
  const chips: FilterChip[] = [];
  const add = <F extends ListFacet>(facet: F, labelOf: (value: ValueOf<F>) => string) => {
    for (const value of (filter[facet] ?? []) as ValueOf<F>[]) {
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
  add('childSeen', (seen) => childSeenWords[seen]);
  add('significance', (significance) => significanceWords[significance]);
  if (filter.isTagged !== undefined) {
    const { isTagged, ...without } = filter;
    chips.push({ key: 'isTagged', label: isTagged ? 'Tagged' : 'Not tagged', without });
  }
  return chips;
}

function sourceWords(kind: Row<'events'>['sourceKind']): string {
  return { agency: 'Any agency', family: 'Family', not_stated: 'Agency not stated' }[kind];
}
