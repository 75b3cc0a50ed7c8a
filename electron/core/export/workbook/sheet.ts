import type { PlacedText } from '../plan/plan-text.ts';

/** One sheet of a workbook: a real header row, then rows of words and counts. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** Every word of a workbook, cell by cell: nothing else can leave in it. */
export function wordsOfSheets(sheets: readonly Sheet[]): PlacedText[] {
  return sheets.flatMap(({ name, columns, rows }) => [
    { place: 'the name of a sheet', text: name },
    ...columns.map(({ label }) => ({ place: `${name}, headings`, text: label })),
    ...rows.flatMap((row) =>
      row.flatMap((value, at) =>
        typeof value === 'string' ? [{ place: `${row[0]}, ${columns[at]?.label}`, text: value }] : [],
      ),
    ),
  ]);
}
