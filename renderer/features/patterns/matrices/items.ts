import type { EventFilter } from '../../../../shared/contract/index.ts';
import type { Row } from '../../../../shared/model/index.ts';
import type { MatrixItem } from './matrix.ts';

/** Stands in a filter's `themeIds` for a tag that has a kind and no theme. */
export const NO_THEME = 0;

export type ThemeItem = MatrixItem & { readonly themeId: number };
export type SourceItem = MatrixItem & { readonly filter: EventFilter };

/** The themes under their groups, in the order of the coding frame; last the tags that have a kind alone. */
export function themeItems(themes: readonly Row<'themes'>[]): ThemeItem[] {
  const groups = [...new Set(themes.map(({ themeGroup }) => themeGroup))];
  const inOrder = groups.flatMap((group) => themes.filter(({ themeGroup }) => themeGroup === group));
  return [
    ...inOrder.map(({ id, label, themeGroup, isRetired }) => ({
      key: String(id),
      themeId: id,
      label,
      short: label,
      group: themeGroup,
      isRetired,
    })),
    { key: String(NO_THEME), themeId: NO_THEME, label: 'No theme', short: 'No theme', group: '' },
  ];
}

/** Where events come from: the agencies in their order, the family, and what is not stated. */
export function sourceItems(agencies: readonly Row<'agencies'>[]): SourceItem[] {
  return [
    ...agencies.map(({ id, name, shortName }) => ({
      key: `agency:${id}`,
      label: name,
      short: shortName || name,
      filter: { agencyIds: [id] },
    })),
    { key: 'family', label: 'Family', short: 'Family', filter: { sourceKinds: ['family'] } },
    { key: 'not_stated', label: 'Not stated', short: 'Not stated', filter: { sourceKinds: ['not_stated'] } },
  ];
}

export function sourceKey({ agencyId, sourceKind }: Pick<Row<'events'>, 'agencyId' | 'sourceKind'>): string {
  return sourceKind === 'agency' ? `agency:${agencyId}` : sourceKind;
}
