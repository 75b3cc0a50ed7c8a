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
 * The themes on the keys: those that were put on a key by hand, then the most used, then in the order of the frame.
 *
 * Fingers learn the numbers, so a theme keeps its key as long as it is in use, whatever is counted later; it goes only
 * to make room for a theme put there by hand. A key that has become free goes to the next theme.
 */
export function keyThemes(
  before: KeyThemes,
  themes: readonly Row<'themes'>[],
  uses: ReadonlyMap<number, number>,
): KeyThemes {
  const offered = themes.filter((theme) => !theme.isRetired);
  const pinned = new Map(offered.flatMap(({ id, pinnedKey }) => (pinnedKey === null ? [] : [[pinnedKey - 1, id]])));
  const loose = new Set(offered.filter(({ pinnedKey }) => pinnedKey === null).map(({ id }) => id));
  const kept = Array.from({ length: keyCount }, (_, place) => {
    const id = before[place] ?? null;
    return pinned.get(place) ?? (id !== null && loose.has(id) ? id : null);
  });
  const waiting = [...loose].filter((id) => !kept.includes(id)).sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  return kept.map((id) => id ?? waiting.shift() ?? null);
}
