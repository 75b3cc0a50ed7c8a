import type { Sheet } from '../../workbook/sheet.ts';
import type { Kinds, MatrixCell, MatrixTable } from '../matrix/matrix-table.ts';

const kindSheets = [
  { name: 'Concern', kind: 'concern' },
  { name: 'Good practice', kind: 'goodPractice' },
  { name: 'Context', kind: 'context' },
] as const satisfies { name: string; kind: keyof Kinds }[];

/** The counts of a matrix; where tags are counted, a sheet for each kind follows. */
export function matrixSheets(name: string, table: MatrixTable): Sheet[] {
  const hasKinds = table.rows.some(({ cells }) => cells.some(({ kinds }) => kinds !== null));
  return [
    sheetOf(name, table, ({ count }) => count),
    ...(hasKinds ? kindSheets.map((sheet) => sheetOf(sheet.name, table, ({ kinds }) => kinds?.[sheet.kind] ?? 0)) : []),
  ];
}

function sheetOf(name: string, { rowHeading, columns, rows }: MatrixTable, count: (cell: MatrixCell) => number): Sheet {
  return {
    name,
    columns: [
      { label: rowHeading, width: 36 },
      ...columns.map((column) => ({ label: column.name, width: Math.min(18, Math.max(9, column.name.length)) })),
    ],
    rows: rows.map(({ label, cells }) => [label, ...cells.map(count)]),
  };
}
