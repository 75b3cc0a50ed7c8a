import type { EventFilter } from '../../../../shared/contract/index.ts';

/** How many, and the events behind it; no filter where none picks exactly these. */
export type MatrixCell = {
  readonly count: number;
  readonly filter: EventFilter | null;
  /** Not to be measured against the other cells: drawn without shade or bar. */
  readonly isApart?: boolean;
};

export type MatrixItem = {
  readonly key: string;
  readonly label: string;
  /** For the head of a narrow column. */
  readonly short: string;
  /** Rows that belong together, under this heading. */
  readonly group?: string;
  readonly isRetired?: boolean;
};

export type MatrixRow = MatrixItem & {
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
  readonly total: MatrixCell | null;
};

/** Counts by rows and columns, whichever pattern they are of. */
export type Matrix = {
  readonly rowTitle: string;
  readonly columns: readonly MatrixItem[];
  readonly rows: readonly MatrixRow[];
  /** One for each column, and the total of all; counted anew, so not always the sum of the cells. */
  readonly totals: readonly MatrixCell[] | null;
  readonly grandTotal: MatrixCell | null;
  /** What a reader has to know of these counts. */
  readonly notes: readonly string[];
};

export const noCell: MatrixCell = { count: 0, filter: null };

/** The matrix without the rows and columns that count nothing. */
export function withoutEmpty(matrix: Matrix): Matrix {
  const rows = matrix.rows.filter(
    ({ cells, total }) => (total?.count ?? 0) > 0 || cells.some(({ count }) => count > 0),
  );
  const isKept = matrix.columns.map((_, place) => rows.some(({ cells }) => (cells[place]?.count ?? 0) > 0));
  const kept = <T>(list: readonly T[]) => list.filter((_, place) => isKept[place]);
  return {
    ...matrix,
    columns: kept(matrix.columns),
    rows: rows.map((row) => ({ ...row, cells: kept(row.cells) })),
    totals: matrix.totals && kept(matrix.totals),
  };
}

/** Looks up counts by row and column. */
export function cellsBy<Count>(
  counts: readonly Count[],
  keyOf: (count: Count) => string,
): (key: string) => Count | undefined {
  const byKey = new Map(counts.map((count) => [keyOf(count), count]));
  return (key) => byKey.get(key);
}

/** The matrix as plain cells, totals last. */
export function matrixAsTable(matrix: Matrix, title: string) {
  const { rowTitle, columns, rows, totals, grandTotal } = matrix;
  const hasTotals = rows.some(({ total }) => total !== null);
  const cellsOf = (cells: readonly MatrixCell[], total: MatrixCell | null) => [
    ...cells.map(({ count }) => count),
    ...(hasTotals ? [total?.count ?? ''] : []),
  ];
  return {
    title,
    head: [rowTitle, ...columns.map(({ label }) => label), ...(hasTotals ? ['Total'] : [])],
    rows: [
      ...rows.map((row) => [row.label, ...cellsOf(row.cells, row.total)]),
      ...(totals ? [['Total', ...cellsOf(totals, grandTotal)]] : []),
    ],
  };
}
