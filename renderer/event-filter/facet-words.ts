import type { EventFilter } from '../../shared/contract/index.ts';
import { childSeenWords, significanceWords, tagKindWords } from '../../shared/model/event-words.ts';
import type { Row } from '../../shared/model/index.ts';
import type { SubjectWording } from '../../shared/starters/index.ts';
import { type ListFacet, NO_THEME, type ValueOf } from './filter-values.ts';

/** What the filter needs to call things by name; undefined until it has been read from the case. */
export type FilterNames = {
  readonly agencies: readonly Row<'agencies'>[] | undefined;
  readonly themes: readonly Row<'themes'>[] | undefined;
  readonly people: readonly Row<'people'>[] | undefined;
  readonly kloes?: readonly Row<'keyLinesOfEnquiry'>[] | undefined;
  readonly clusters?: readonly Row<'clusters'>[] | undefined;
  /** Kinds of contact in use; blank where it is not stated. */
  readonly kinds?: readonly string[] | undefined;
  /** Labels in the words of this review. */
  readonly say?: SubjectWording | undefined;
};

type FacetWords<F extends ListFacet> = {
  /** What can be chosen. */
  readonly values: (names: FilterNames) => readonly ValueOf<F>[];
  /** A value among others of its facet. */
  readonly word: (value: ValueOf<F>, names: FilterNames) => string;
  /** The value by itself, on its chip, where the word alone would not say what it is. */
  readonly chip?: (value: ValueOf<F>, names: FilterNames) => string;
};

const scopeWords = {
  in: 'In the review period',
  out: 'Outside the review period',
  straddles: 'Partly in the review period',
  unknown: 'Not known to be in or out of the review period',
} as const satisfies Record<NonNullable<EventFilter['scope']>[number], string>;

const childSeenChips = {
  not_recorded: 'Child seen: not recorded',
  alone: 'Child seen alone',
  with_adult: 'Child seen with an adult',
  not_seen: 'Child not seen',
  not_applicable: 'Child seen: not applicable',
} as const satisfies Record<ValueOf<'childSeen'>, string>;

const sourceWords = {
  agency: 'Any agency',
  family: 'Family',
  not_stated: 'Agency not stated',
} as const satisfies Record<ValueOf<'sourceKinds'>, string>;

const longestQuestion = 60;

/** How each facet's values are called. A record since deleted keeps its place in the filter and says that it is gone. */
export const facetWords: { readonly [F in ListFacet]: FacetWords<F> } = {
  agencyIds: { values: ({ agencies }) => idsOf(agencies), word: agencyWord },
  sourceKinds: { values: () => ['family', 'not_stated'], word: (kind) => sourceWords[kind] },
  knownToAgencyIds: {
    values: ({ agencies }) => idsOf(agencies),
    word: agencyWord,
    chip: (id, names) => `Known to ${agencyWord(id, names).replace(/^Deleted/, 'deleted')}`,
  },
  themeIds: {
    values: ({ themes }) => [...idsOf(themes), NO_THEME],
    word: (id, { themes }) =>
      id === NO_THEME ? 'No theme' : nameIn(themes, id, ({ label }) => label, 'Deleted theme'),
  },
  tagKinds: { values: () => keysOf(tagKindWords), word: (kind) => tagKindWords[kind] },
  personIds: {
    values: ({ people }) => idsOf(people),
    word: (id, { people }) => nameIn(people, id, ({ pseudonym }) => pseudonym, 'Deleted person'),
  },
  childSeen: {
    values: () => keysOf(childSeenWords),
    word: (seen) => childSeenWords[seen],
    chip: (seen, { say }) => say?.(childSeenChips[seen]) ?? childSeenChips[seen],
  },
  significance: {
    values: () => keysOf(significanceWords),
    word: (value) => significanceWords[value],
    chip: (value) => `Significance: ${significanceWords[value].toLowerCase()}`,
  },
  kinds: {
    values: ({ kinds }) => kinds ?? [],
    word: (kind) => kind || 'Not stated',
    chip: (kind) => (kind === '' ? 'Kind of contact not stated' : `Contact: ${kind}`),
  },
  scope: { values: () => keysOf(scopeWords), word: (scope) => scopeWords[scope] },
  kloeIds: {
    values: ({ kloes }) => idsOf(kloes),
    word: (id, { kloes }) => nameIn(kloes, id, (kloe, place) => `${place + 1}. ${kloe.question}`, 'Deleted question'),
    chip: (id, { kloes }) =>
      nameIn(
        kloes,
        id,
        (kloe, place) => `Key line of enquiry ${place + 1}: ${shortened(kloe.question)}`,
        'Deleted key line of enquiry',
      ),
  },
  clusterIds: {
    values: ({ clusters }) => idsOf(clusters),
    word: (id, { clusters }) => nameIn(clusters, id, ({ ref, label }) => `C${ref} · ${label}`, 'Deleted incident'),
    chip: (id, { clusters }) => nameIn(clusters, id, ({ ref }) => `Same incident: C${ref}`, 'Deleted incident'),
  },
};

/** The value by itself, as its chip says it. */
export function chipWord<F extends ListFacet>(facet: F, value: ValueOf<F>, names: FilterNames): string {
  const { chip, word } = facetWords[facet];
  return (chip ?? word)(value, names);
}

function agencyWord(id: number, { agencies }: FilterNames): string {
  return nameIn(agencies, id, ({ name }) => name, 'Deleted agency');
}

function nameIn<R extends { readonly id: number }>(
  rows: readonly R[] | undefined,
  id: number,
  nameOf: (row: R, place: number) => string,
  deleted: string,
): string {
  if (rows === undefined) return '…';
  const place = rows.findIndex((row) => row.id === id);
  const row = rows[place];
  return row === undefined ? deleted : nameOf(row, place);
}

function shortened(text: string): string {
  return text.length > longestQuestion ? `${text.slice(0, longestQuestion).trimEnd()}…` : text;
}

const idsOf = (rows: readonly { readonly id: number }[] | undefined) => rows?.map(({ id }) => id) ?? [];

function keysOf<K extends string>(words: Readonly<Record<K, string>>): K[] {
  return Object.keys(words) as K[];
}
