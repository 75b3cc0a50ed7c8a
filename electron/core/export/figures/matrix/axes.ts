import type { PublicCase } from '../../../../../shared/model/public-case.ts';
import type { Event } from '../../compose/case-words.ts';
import { longMonth, shortMonth } from '../timeline/calendar.ts';
import type { MatrixColumn } from './matrix-table.ts';

/** What a row or a column stands for. `staysEmpty` keeps one without events: a month in between says something. */
export type Axis = MatrixColumn & { readonly staysEmpty?: boolean };

type Tag = PublicCase['eventTags'][number];

const axis = (key: string, name: string, more: Partial<Axis> = {}): Axis => ({
  key,
  label: name,
  name,
  group: '',
  isApart: false,
  ...more,
});

const NOT_KNOWN = 'not_known';

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

/** The month in which all days of a date lie; none may be invented for the rest. */
export function monthOf({ earliest, latest }: Event): string {
  const month = earliest?.slice(0, 7);
  return month !== undefined && month === latest?.slice(0, 7) ? month : NOT_KNOWN;
}

/** Every month from the first to the last, also those without any event. */
export function monthAxis({ events }: PublicCase): Axis[] {
  const known = events.map(monthOf).filter((month) => month !== NOT_KNOWN);
  const months: Axis[] = [];
  const first = known.reduce((least, month) => (month < least ? month : least), known[0] ?? '');
  const last = known.reduce((most, month) => (month > most ? month : most), '');
  for (let key = first; key !== '' && key <= last; key = monthAfter(key)) {
    const month = Number(key.slice(5)) - 1;
    const year = key.slice(0, 4);
    months.push(axis(key, `${longMonth(month)} ${year}`, { label: shortMonth(month), group: year, staysEmpty: true }));
  }
  return [...months, axis(NOT_KNOWN, 'Not known', { isApart: true })];
}

function monthAfter(key: string): string {
  const [year = 0, month = 1] = key.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
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
