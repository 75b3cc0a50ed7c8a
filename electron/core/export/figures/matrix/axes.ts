import type { PublicCase } from '../../../../../shared/model/public-case.ts';
import type { Event } from '../../compose/case-words.ts';
import type { MatrixColumn } from './matrix-table.ts';

/** What a row or a column stands for. `staysEmpty` keeps one without events: a month in between says something. */
export type Axis = MatrixColumn & { readonly staysEmpty?: boolean };

type Tag = PublicCase['eventTags'][number];

export const axis = (key: string, name: string, more: Partial<Axis> = {}): Axis => ({
  key,
  label: name,
  name,
  group: '',
  isApart: false,
  ...more,
});

export const themeKey = ({ themeId }: Tag): string => (themeId === null ? 'no_theme' : String(themeId));

export function themeAxis({ themes }: PublicCase): Axis[] {
  return [
    ...themes.map(({ id, label, themeGroup }) => axis(String(id), label, { group: themeGroup })),
    axis('no_theme', 'No theme'),
  ];
}

export const sourceKey = ({ sourceKind, agencyId }: Event): string =>
  sourceKind === 'agency' ? String(agencyId) : sourceKind;

/** Agencies by their short names where columns are narrow, then the family and what is not stated. */
export function sourceAxis({ agencies }: PublicCase): Axis[] {
  return [
    ...agencies.map(({ id, name, shortName }) => axis(String(id), name, { label: shortName || name })),
    axis('family', 'Family'),
    axis('not_stated', 'Not stated'),
  ];
}

export const childSeenAxis: readonly Axis[] = [
  axis('alone', 'Seen alone', { staysEmpty: true }),
  axis('with_adult', 'Seen with an adult', { staysEmpty: true }),
  axis('not_seen', 'Not seen', { staysEmpty: true }),
  axis('not_applicable', 'Not applicable'),
  axis('not_recorded', 'Not recorded', { staysEmpty: true }),
];

export const kindAxis: readonly Axis[] = [
  axis('concern', 'Concern', { staysEmpty: true }),
  axis('good_practice', 'Good practice', { staysEmpty: true }),
  axis('context', 'Context', { staysEmpty: true }),
];
