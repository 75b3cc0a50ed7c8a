import writeExcel, { type Cell, type Row } from 'write-excel-file/node';
import type { Sheet } from './sheet.ts';

/** Excel holds no more in a cell (Microsoft, "Excel specifications and limits"). */
const MOST_CHARACTERS = 32_767;
const CUT = '… [The rest is left out: a cell of Excel holds no more.]';
/** And no more in the name of a sheet, nor any of these signs. */
const LONGEST_NAME = 31;

/**
 * The bytes of an XLSX. Words are always text, never a formula, whatever sign they begin with; dates are worded, so that
 * no day is invented. The writer puts in no properties: no author, no company, no time.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const used = new Set<string>();
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: sheetName(name, used),
    data: [columns.map(({ label }) => heading(label)), ...rows.map((row): Row => row.map(cellOf))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape' as const,
  }));
  return writeExcel(written, { fontFamily: 'Arial', fontSize: 10 }).toBuffer();
}

function heading(label: string): Cell {
  return {
    value: label,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    backgroundColor: '#e3eef4',
  };
}

function cellOf(value: string | number): Cell {
  if (typeof value === 'number') return { value, type: Number };
  if (value === '') return null;
  const words = value.length <= MOST_CHARACTERS ? value : value.slice(0, MOST_CHARACTERS - CUT.length) + CUT;
  return { value: words, type: String, wrap: true, alignVertical: 'top' };
}

function sheetName(name: string, used: Set<string>): string {
  const plain =
    name
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .slice(0, LONGEST_NAME)
      .trim() || 'Sheet';
  const free = used.has(plain) ? `${plain.slice(0, LONGEST_NAME - 3)} ${used.size + 1}` : plain;
  used.add(free);
  return free;
}
