/** A table of counts, as picture and workbook show it. */
export type MatrixTable = {
  /** Names the rows: "Theme". */
  readonly rowHeading: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** What a number counts, and what is left out. */
  readonly note: string;
  /** Columns of the totals above the table, as for contacts. */
  readonly hasChart: boolean;
  /** Bars in the cells instead of shades: for columns that are compared with each other. */
  readonly hasBars: boolean;
};

export type MatrixColumn = {
  readonly key: string;
  /** Short, for a narrow column. */
  readonly label: string;
  /** Whole, for a workbook and for those who can't see the picture. */
  readonly name: string;
  /** Stands above the columns that share it: a year. */
  readonly group: string;
  /** A total, or what is not known: not shaded, and compared with nothing. */
  readonly isApart: boolean;
};

export type MatrixRow = {
  readonly key: string;
  readonly label: string;
  readonly group: string;
  readonly isApart: boolean;
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
};

export type Kinds = { readonly concern: number; readonly goodPractice: number; readonly context: number };

export type MatrixCell = {
  readonly count: number;
  readonly kinds: Kinds | null;
  /** The row and the column are one: how many events there are, not how many pairs. */
  readonly isDiagonal: boolean;
};
