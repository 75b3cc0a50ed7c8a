import type { EventFilter, MatrixCell } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';

export type TagKind = Row<'eventTags'>['kind'];
export type MatrixKind = TagKind | 'all';

/** Where events come from: an agency, the family, or not stated. */
export type MatrixColumn = { readonly key: string; readonly label: string; readonly filter: EventFilter };

export type KindCounts = Readonly<Record<TagKind, number>>;

/** One count that opens its events. */
export type MatrixCount = { readonly kind: TagKind; readonly count: number; readonly filter: EventFilter };

export type MatrixRow = {
  readonly key: string;
  readonly label: string;
  readonly group: string;
  readonly isRetired: boolean;
  /** One entry for each column, then the total. */
  readonly cells: readonly (readonly MatrixCount[])[];
};

export type Matrix = { readonly columns: readonly MatrixColumn[]; readonly rows: readonly MatrixRow[] };

/** Stands in a filter's `themeIds` for a tag that has a kind and no theme. */
const NO_THEME = 0;
const kinds = ['concern', 'good_practice', 'context'] as const satisfies TagKind[];

/**
 * The theme × agency matrix as it is drawn: every theme and every agency, whether or not anything was counted.
 *
 * A retired theme is listed only where it was used; "No theme" (a tag that has a kind alone) only where there are such
 * tags. Each event has one source, so the counts of a row add up to its total.
 */
export function buildMatrix(
  cells: readonly MatrixCell[],
  themes: readonly Row<'themes'>[],
  agencies: readonly Row<'agencies'>[],
  options: { readonly kind: MatrixKind; readonly hideEmptyRows: boolean },
): Matrix {
  const columns = matrixColumns(agencies);
  const byPlace = new Map(cells.map((cell) => [`${cell.themeId ?? NO_THEME}|${columnKey(cell)}`, cell]));
  const shownKinds = options.kind === 'all' ? kinds : [options.kind];

  const rowOf = (theme: Pick<Row<'themes'>, 'id' | 'label' | 'themeGroup' | 'isRetired'>): MatrixRow => {
    const { id: themeId, label, themeGroup: group, isRetired } = theme;
    const counts = columns.map((column) => countsOf(byPlace.get(`${themeId}|${column.key}`)));
    const drawn = (values: KindCounts, filter: EventFilter): MatrixCount[] =>
      shownKinds
        .filter((kind) => values[kind] > 0)
        .map((kind) => ({ kind, count: values[kind], filter: { ...filter, themeIds: [themeId], tagKinds: [kind] } }));
    return {
      key: String(themeId),
      label,
      group,
      isRetired,
      cells: [
        ...columns.map((column, place) => drawn(counts[place] ?? noCounts, column.filter)),
        drawn(sum(counts), {}),
      ],
    };
  };

  const ofThemes = themes.map(rowOf).filter((row) => !isEmpty(row) || !(options.hideEmptyRows || row.isRetired));
  const withoutTheme = rowOf({ id: NO_THEME, label: 'No theme', themeGroup: '', isRetired: false });
  const rows = isEmpty(withoutTheme) ? ofThemes : [...ofThemes, withoutTheme];
  return { columns, rows };
}

function matrixColumns(agencies: readonly Row<'agencies'>[]): MatrixColumn[] {
  return [
    ...agencies.map((agency) => ({
      key: `agency:${agency.id}`,
      label: agency.name,
      filter: { agencyIds: [agency.id] },
    })),
    { key: 'family', label: 'Family', filter: { sourceKinds: ['family'] } },
    { key: 'not_stated', label: 'Not stated', filter: { sourceKinds: ['not_stated'] } },
  ];
}

function columnKey(cell: Pick<MatrixCell, 'agencyId' | 'sourceKind'>): string {
  return cell.sourceKind === 'agency' ? `agency:${cell.agencyId}` : cell.sourceKind;
}

const noCounts: KindCounts = { concern: 0, good_practice: 0, context: 0 };

function countsOf(cell: MatrixCell | undefined): KindCounts {
  return cell ? { concern: cell.concern, good_practice: cell.goodPractice, context: cell.context } : noCounts;
}

function sum(counts: readonly KindCounts[]): KindCounts {
  return counts.reduce(
    (total, one) => ({
      concern: total.concern + one.concern,
      good_practice: total.good_practice + one.good_practice,
      context: total.context + one.context,
    }),
    noCounts,
  );
}

function isEmpty(row: MatrixRow): boolean {
  return row.cells.every((counts) => counts.length === 0);
}

const kindNouns = {
  concern: ['concern', 'concerns'],
  good_practice: ['good practice', 'good practice'],
  context: ['context', 'context'],
} as const satisfies Record<TagKind, readonly [string, string]>;

/** What a count is called: "Silo working, Police: 2 concerns — show events". */
export function countName(
  themeLabel: string,
  columnLabel: string,
  { kind, count }: Omit<MatrixCount, 'filter'>,
): string {
  return `${themeLabel}, ${columnLabel}: ${count} ${kindNouns[kind][count === 1 ? 0 : 1]} — show events`;
}
