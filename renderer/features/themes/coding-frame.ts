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

/** A short stable word for scripts and dumps, made of the label and not yet in use: `silo_working`, `silo_working_2`. */
export function codeFor(label: string, taken: ReadonlySet<string>): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60);
  const base = plain === '' ? 'theme' : plain;
  let code = base;
  for (let copy = 2; taken.has(code); copy += 1) code = `${base}_${copy}`;
  return code;
}

/** The message when a label is already in the frame; null when it may be used. */
export function labelRefusal(label: string, themes: readonly Theme[], ownId: number | null): string | null {
  const wanted = label.trim().toLocaleLowerCase('en-GB');
  if (wanted === '') return 'Give the theme a name.';
  const isTaken = themes.some(
    (theme) => theme.id !== ownId && theme.label.trim().toLocaleLowerCase('en-GB') === wanted,
  );
  return isTaken ? 'There is already a theme with this name.' : null;
}
