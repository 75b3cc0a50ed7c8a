import type { Row } from '../../../shared/model/index.ts';

type Theme = Row<'themes'>;

export type ThemeGroup = { readonly name: string; readonly themes: readonly Theme[] };

/** Themes under their groups; groups stand in the order in which their first theme does. */
export function themeGroups(themes: readonly Theme[]): ThemeGroup[] {
  const groups = new Map<string, Theme[]>();
  for (const theme of themes) {
    const group = groups.get(theme.themeGroup);
    if (group) group.push(theme);
    else groups.set(theme.themeGroup, [theme]);
  }
  return [...groups].map(([name, members]) => ({ name, themes: members }));
}

/**
 * The place, counted over all themes, that moves a theme past its neighbour in the same group; null at the group's edge.
 *
 * A move takes the theme out before it is put in again, so the neighbour's own place is right in both directions.
 */
export function placeBeside(themes: readonly Theme[], id: number, direction: 1 | -1): number | null {
  const theme = themes.find((one) => one.id === id);
  const group = themes.filter((one) => one.themeGroup === theme?.themeGroup);
  const neighbour = group[group.findIndex((one) => one.id === id) + direction];
  return neighbour === undefined ? null : themes.indexOf(neighbour);
}
