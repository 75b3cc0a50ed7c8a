import type { MatrixCell } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';

export type ThemeColour = Row<'themes'>['colour'];

export const colourWords = {
  '': 'None',
  blue: 'Blue',
  teal: 'Teal',
  green: 'Green',
  olive: 'Olive',
  amber: 'Amber',
  orange: 'Orange',
  red: 'Red',
  pink: 'Pink',
  purple: 'Purple',
  grey: 'Grey',
} as const satisfies Record<ThemeColour, string>;

export const kindWords = {
  concern: 'Concern',
  good_practice: 'Good practice',
  context: 'Context',
} as const satisfies Record<Row<'eventTags'>['kind'], string>;

/** "1 tag", "1,200 tags". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** How many tags each theme has. */
export function tagCounts(cells: readonly MatrixCell[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { themeId, concern, goodPractice, context } of cells) {
    if (themeId !== null) counts.set(themeId, (counts.get(themeId) ?? 0) + concern + goodPractice + context);
  }
  return counts;
}

/** Names in a row: "“A”", "“A” and “B”", "“A”, “B” and “C”". */
export function quotedList(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
}
