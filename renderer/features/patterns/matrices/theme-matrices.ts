import type { EventFilter, Patterns } from '../../../../shared/contract/index.ts';
import type { TagKind } from '../../../../shared/model/event-words.ts';
import type { Row } from '../../../../shared/model/index.ts';
import { NO_THEME, type SourceItem, sourceItems, sourceKey, type ThemeItem, themeItems } from './items.ts';
import { cellsBy, type Matrix, type MatrixCell, type MatrixItem, noCell } from './matrix.ts';
import { monthColumns } from './months.ts';

export type PatternLists = {
  readonly themes: readonly Row<'themes'>[];
  readonly agencies: readonly Row<'agencies'>[];
};
export type CountedKind = TagKind | 'all';
type KindCounts = Patterns['totals']['tagged'];

const themeOverlap = 'An event with two themes counts in both rows, and once in the totals.';

/** Which themes were found in whose records. */
export function themeByAgency(patterns: Patterns, { themes, agencies }: PatternLists, kind: CountedKind): Matrix {
  return themeMatrix({
    themes,
    kind,
    columns: sourceItems(agencies),
    filterOf: (column: SourceItem) => column.filter,
    cells: cellsBy(patterns.themeByAgency, (cell) => `${cell.themeId ?? NO_THEME}|${sourceKey(cell)}`),
    rowTotals: cellsBy(patterns.kindsByTheme, ({ themeId }) => String(themeId ?? NO_THEME)),
    columnTotals: cellsBy(patterns.totals.taggedByAgency, sourceKey),
    grandTotal: patterns.totals.tagged,
    notes: [themeOverlap],
  });
}

/** When each theme was found. */
export function themeByMonth(patterns: Patterns, { themes }: PatternLists, kind: CountedKind): Matrix {
  const months = monthColumns(patterns.totals.taggedByMonth.map(({ month }) => month));
  return themeMatrix({
    themes,
    kind,
    columns: months.items,
    filterOf: ({ month }) => (month === null ? null : monthFilter(month)),
    cells: cellsBy(patterns.themeByMonth, (cell) => `${cell.themeId ?? NO_THEME}|${cell.month ?? 'unknown'}`),
    rowTotals: cellsBy(patterns.kindsByTheme, ({ themeId }) => String(themeId ?? NO_THEME)),
    columnTotals: cellsBy(patterns.totals.taggedByMonth, ({ month }) => month ?? 'unknown'),
    grandTotal: patterns.totals.tagged,
    notes: [themeOverlap, ...months.notes],
  });
}

/** Every day that the date can mean lies in the month: what the counts of a month count. */
export function monthFilter(month: string): EventFilter {
  return { from: month, to: month, dateMatch: 'certain' };
}

type ThemeMatrixParts<Column extends MatrixItem> = {
  readonly themes: readonly Row<'themes'>[];
  readonly kind: CountedKind;
  readonly columns: readonly Column[];
  /** Null where no filter picks the events of the column. */
  readonly filterOf: (column: Column) => EventFilter | null;
  readonly cells: (key: string) => KindCounts | undefined;
  readonly rowTotals: (key: string) => KindCounts | undefined;
  readonly columnTotals: (key: string) => KindCounts | undefined;
  readonly grandTotal: KindCounts;
  readonly notes: readonly string[];
};

/** A retired theme is listed only where it was used, "No theme" only where there are such tags. */
function themeMatrix<Column extends MatrixItem>(parts: ThemeMatrixParts<Column>): Matrix {
  const { columns, kind, filterOf } = parts;
  const tagFilter: EventFilter = kind === 'all' ? {} : { tagKinds: [kind] };
  const cell = (counts: KindCounts | undefined, filter: EventFilter | null): MatrixCell => {
    const count = counts ? countOf(counts, kind) : 0;
    return count === 0 ? noCell : { count, filter: filter && { ...filter, ...tagFilter }, isApart: filter === null };
  };
  const ofTheme = (theme: ThemeItem) => {
    const themeIds = [theme.themeId];
    return {
      ...theme,
      cells: columns.map((column) => {
        const filter = filterOf(column);
        return cell(parts.cells(`${theme.key}|${column.key}`), filter && { ...filter, themeIds });
      }),
      total: cell(parts.rowTotals(theme.key), { themeIds }),
    };
  };
  const tagged: EventFilter = kind === 'all' ? { isTagged: true } : {};
  return {
    rowTitle: 'Theme',
    columns,
    rows: themeItems(parts.themes)
      .map(ofTheme)
      .filter(({ themeId, isRetired, total }) => (themeId !== NO_THEME && !isRetired) || total.count > 0),
    totals: columns.map((column) => {
      const filter = filterOf(column);
      return cell(parts.columnTotals(column.key), filter && { ...filter, ...tagged });
    }),
    grandTotal: cell(parts.grandTotal, tagged),
    notes: parts.notes,
  };
}

export function countOf(counts: KindCounts, kind: CountedKind): number {
  return { all: counts.events, concern: counts.concern, good_practice: counts.goodPractice, context: counts.context }[
    kind
  ];
}
