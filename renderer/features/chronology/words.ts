import type { EventView } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';

export type TagKind = Row<'eventTags'>['kind'];

export const tagKindWords = {
  concern: 'Concern',
  good_practice: 'Good practice',
  context: 'Context',
} as const satisfies Record<TagKind, string>;

/** Stands before a theme so that its kind can be told without colour. */
export const tagKindSymbols = { concern: '!', good_practice: '✓', context: 'i' } as const satisfies Record<
  TagKind,
  string
>;

/** A tag in words: "Concern: Silo working"; a tag without a theme is its kind alone. */
export function tagWords(tag: Pick<Row<'eventTags'>, 'kind' | 'themeId'>, themes: ReadonlyMap<number, Row<'themes'>>) {
  const theme = tag.themeId === null ? undefined : themes.get(tag.themeId);
  return theme ? `${tagKindWords[tag.kind]}: ${theme.label}` : tagKindWords[tag.kind];
}

/** Where an event stands against the review period. */
export const scopeWords = {
  in: 'Within',
  out: 'Outside',
  straddles: 'In part',
  unknown: 'Not known',
} as const satisfies Record<EventView['scope'], string>;

/** Who holds the event: the agency's name, "Family" or "Not stated". */
export function sourceName(
  event: Pick<EventView, 'sourceKind' | 'agencyId'>,
  agencies: ReadonlyMap<number, Row<'agencies'>>,
): string {
  if (event.sourceKind === 'family') return 'Family';
  if (event.sourceKind === 'not_stated' || event.agencyId === null) return 'Not stated';
  return agencies.get(event.agencyId)?.name ?? '';
}

/** How an event is spoken of: "E12", and "New event" while nothing has been typed into it. */
export function eventName(event: Pick<Row<'events'>, 'ref'> | null): string {
  return event === null ? 'New event' : `E${event.ref}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
