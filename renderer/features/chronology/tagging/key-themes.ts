import type { ThemeUse } from '../../../../shared/contract/index.ts';
import type { Row } from '../../../../shared/model/index.ts';

const keyCount = 9;

/** The theme of each key from 1 to 9; null for a key without one. */
export type KeyThemes = readonly (number | null)[];

/** How often each theme is used as a tag. */
export function usesOf(counts: readonly ThemeUse[]): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  for (const { themeId, concern, goodPractice, context } of counts) {
    if (themeId !== null) uses.set(themeId, (uses.get(themeId) ?? 0) + concern + goodPractice + context);
  }
  return uses;
}

/**
 * The themes on the keys: the most used first, then in the order of the coding frame.
 *
 * Fingers learn the numbers, so a theme keeps its key as long as it is in use, whatever is counted later; a key that
 * has become free goes to the next theme.
 */
export function keyThemes(
  before: KeyThemes,
  themes: readonly Row<'themes'>[],
  uses: ReadonlyMap<number, number>,
): KeyThemes {
  const offered = themes.filter((theme) => !theme.isRetired);
  const offeredIds = new Set(offered.map(({ id }) => id));
  const kept = Array.from({ length: keyCount }, (_, place) => {
    const id = before[place] ?? null;
    return id !== null && offeredIds.has(id) ? id : null;
  });
  const waiting = offered
    .map(({ id }) => id)
    .filter((id) => !kept.includes(id))
    .sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  return kept.map((id) => id ?? waiting.shift() ?? null);
}
