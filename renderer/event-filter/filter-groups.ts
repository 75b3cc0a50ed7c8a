import type { EventFilter } from '../../shared/contract/index.ts';
import { chipWord, type FilterNames, facetWords } from './facet-words.ts';
import { hasNoteWords, isTaggedWords } from './filter-chips.ts';
import { type ListFacet, toggleValue, type ValueOf } from './filter-values.ts';

/** One thing to filter by, as a line of a list: chosen or not, and the filter after choosing it. */
export type FilterOption = {
  readonly id: string;
  readonly label: string;
  /** What it is called by itself; both are searched. */
  readonly chip: string;
  readonly isChosen: boolean;
  readonly next: EventFilter;
};

export type FilterGroup = { readonly id: FilterGroupId; readonly label: string; readonly options: FilterOption[] };
export type FilterGroupId = ListFacet | 'isTagged' | 'hasNote';

/** The groups in the order of the menu; the family and "not stated" stand among the agencies. */
const groups = [
  ['agencyIds', 'Agency', ['agencyIds', 'sourceKinds']],
  ['knownToAgencyIds', 'Known to', ['knownToAgencyIds']],
  ['themeIds', 'Theme', ['themeIds']],
  ['tagKinds', 'Kind of tag', ['tagKinds']],
  ['personIds', 'Person', ['personIds']],
  ['childSeen', 'Child seen', ['childSeen']],
  ['kinds', 'Kind of contact', ['kinds']],
  ['significance', 'Significance', ['significance']],
  ['scope', 'Review period', ['scope']],
  ['kloeIds', 'Key line of enquiry', ['kloeIds']],
  ['clusterIds', 'Same incident', ['clusterIds']],
] as const satisfies [FilterGroupId, string, ListFacet[]][];

/** Everything that events can be filtered by, but dates and text. Groups in which there is nothing to choose are left out. */
export function filterGroups(filter: EventFilter, names: FilterNames): FilterGroup[] {
  const listed = groups.map(([id, label, facets]) => ({
    id,
    label: names.say?.(label) ?? label,
    options: facets.flatMap((facet) => optionsOf(facet, filter, names)),
  }));
  return [
    ...listed,
    { id: 'isTagged' as const, label: 'Tagged or not', options: eitherOf('isTagged', isTaggedWords, filter) },
    { id: 'hasNote' as const, label: 'Private note', options: eitherOf('hasNote', hasNoteWords, filter) },
  ].filter(({ options }) => options.length > 0);
}

function optionsOf<F extends ListFacet>(facet: F, filter: EventFilter, names: FilterNames): FilterOption[] {
  const { values, word } = facetWords[facet];
  const chosen: ReadonlySet<unknown> = new Set(filter[facet]);
  return values(names).map((value: ValueOf<F>) => ({
    id: `${facet}:${value}`,
    label: word(value, names),
    chip: chipWord(facet, value, names),
    isChosen: chosen.has(value),
    next: toggleValue(filter, facet, value),
  }));
}

/** One or the other; choosing what is chosen takes it away. */
function eitherOf(
  facet: 'isTagged' | 'hasNote',
  wordOf: (value: boolean) => string,
  filter: EventFilter,
): FilterOption[] {
  return [true, false].map((value) => ({
    id: `${facet}:${value}`,
    label: wordOf(value),
    chip: wordOf(value),
    isChosen: filter[facet] === value,
    next: { ...filter, [facet]: filter[facet] === value ? undefined : value },
  }));
}
