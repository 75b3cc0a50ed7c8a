import type { Client } from '../../shared/contract/client.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import type { SentEventFilter } from '../../shared/contract/event-filter.ts';
import type { Row } from '../../shared/model/index.ts';

/** What scripts call agencies and themes by. */
export type Names = {
  readonly agencies: readonly Row<'agencies'>[];
  readonly themes: readonly Row<'themes'>[];
};

export async function readNames(client: Client): Promise<Names> {
  return { agencies: await client.call('agencies.list', {}), themes: await client.call('themes.list', {}) };
}

/** The agency's name, `Family`, or null where the source is not stated. */
export function nameSource(
  { agencies }: Names,
  { agencyId, sourceKind }: Pick<Row<'events'>, 'agencyId' | 'sourceKind'>,
): string | null {
  return sourceKind === 'family' ? 'Family' : (agencies.find(({ id }) => id === agencyId)?.name ?? null);
}

/** The theme's code; null for a tag without a theme. */
export function nameTheme({ themes }: Names, themeId: number | null): string | null {
  return themes.find(({ id }) => id === themeId)?.code ?? null;
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Finds an agency by name or short name in any capitals, or the family; refused where there is none. */
export function findSource({ agencies }: Names, words: string): SentEventFilter {
  const found = agencies.filter(({ name, shortName }) => isSame(name, words) || isSame(shortName, words));
  if (found.length > 0 && words.trim() !== '') return { agencyIds: found.map(({ id }) => id) };
  if (isSame(words, 'Family')) return { sourceKinds: ['family'] };
  throw new Refusal('not_found', 'No agency of this case has that name or short name. The family is “Family”.');
}

/** Finds a theme by code or label in any capitals; refused where there is none. */
export function findTheme({ themes }: Names, words: string): SentEventFilter {
  const found = themes.filter(({ code, label }) => isSame(code, words) || isSame(label, words));
  if (found.length === 0) throw new Refusal('not_found', 'No theme of this case has that code or label.');
  return { themeIds: found.map(({ id }) => id) };
}
