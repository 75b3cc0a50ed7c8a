import type { EventFilter } from '../../shared/contract/index.ts';
import { wordRange } from './date-range.ts';
import { chipWord, type FilterNames } from './facet-words.ts';
import { type ListFacet, toggleValue, type ValueOf } from './filter-values.ts';

/** One part of the filter, as the chip that shows it and takes it away. */
export type FilterChip = {
  readonly key: string;
  readonly label: string;
  readonly without: EventFilter;
  /** How it goes with the chip before: any of these is enough, or this must hold too; null for the first. */
  readonly joint: 'or' | 'and' | null;
};

/** Sources are one choice on screen: an event passes when it is from any of them. */
const choices = [
  ['agencyIds', 'sourceKinds'],
  ['knownToAgencyIds'],
  ['themeIds'],
  ['tagKinds'],
  ['personIds'],
  ['childSeen'],
  ['kinds'],
  ['significance'],
  ['scope'],
  ['kloeIds'],
  ['clusterIds'],
] as const satisfies ListFacet[][];

export const isTaggedWords = (isTagged: boolean) => (isTagged ? 'Tagged' : 'Not tagged');
export const hasNoteWords = (hasNote: boolean) => (hasNote ? 'Has a private note' : 'No private note');

/** Every part of the filter but the text, which stands in its own field. A record since deleted keeps its chip. */
export function filterChips(filter: EventFilter, names: FilterNames): FilterChip[] {
  const chips: FilterChip[] = [];
  const add = (isFirstOfChoice: boolean, chip: Omit<FilterChip, 'joint'>) => {
    const joint = isFirstOfChoice ? 'and' : 'or';
    chips.push({ ...chip, joint: chips.length === 0 ? null : joint });
  };
  for (const facets of choices) {
    const parts = facets.flatMap((facet) => partsOf(facet, filter, names));
    for (const [place, part] of parts.entries()) add(place === 0, part);
  }
  for (const id of filter.allThemeIds ?? []) {
    const others = filter.allThemeIds?.filter((one) => one !== id);
    const without = { ...filter, allThemeIds: others };
    add(true, { key: `allThemeIds:${id}`, label: chipWord('themeIds', id, names), without });
  }
  const { from: _from, to: _to, dateMatch: _dateMatch, ...withoutRange } = filter;
  const range = wordRange(filter);
  if (range !== '') add(true, { key: 'range', label: range, without: withoutRange });
  const { isTagged, ...withoutTagged } = filter;
  if (isTagged !== undefined) add(true, { key: 'isTagged', label: isTaggedWords(isTagged), without: withoutTagged });
  const { hasNote, ...withoutNote } = filter;
  if (hasNote !== undefined) add(true, { key: 'hasNote', label: hasNoteWords(hasNote), without: withoutNote });
  return chips;
}

/** The whole filter in words, for a list of saved views: its text too. */
export function wordFilter(filter: EventFilter, names: FilterNames): string {
  const chips = filterChips(filter, names).map(({ label, joint }) => (joint === null ? label : `${joint} ${label}`));
  const text = filter.text?.trim() ? `“${filter.text.trim()}”` : '';
  if (text === '') return chips.join(' ');
  return chips.length === 0 ? text : `${text} and ${chips.join(' ')}`;
}

function partsOf<F extends ListFacet>(facet: F, filter: EventFilter, names: FilterNames) {
  return ((filter[facet] ?? []) as readonly ValueOf<F>[]).map((value) => ({
    key: `${facet}:${value}`,
    label: chipWord(facet, value, names),
    without: toggleValue(filter, facet, value),
  }));
}
