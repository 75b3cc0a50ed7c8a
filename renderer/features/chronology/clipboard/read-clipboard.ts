import { mostBatchRows } from '../../../../shared/contract/index.ts';
import { readHtmlTables } from './html-table.ts';
import { readTabSeparated } from './tab-separated.ts';

/** Cells from the clipboard, every row as wide as the widest. */
export type PastedBlock = {
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
  /** From a sheet or a table, or one piece of text; several lines of plain text are no cells. */
  readonly isTable: boolean;
  /** What did not come along; said in the preview. */
  readonly warnings: readonly string[];
};

export type Pasted = { readonly block: PastedBlock } | { readonly refusal: string };

type Clipboard = Pick<DataTransfer, 'getData'>;

/** More columns than any return has; a sheet copied whole has 16,384. */
const mostColumns = 200;
/** Characters of HTML beyond which the text beside it is read instead: the same cells, many times sooner. */
const longestHtml = 15_000_000;

/** Reads a table from Excel, Calc or Word, else rows of text: one for each line. Refuses what could never be events. */
export function readClipboard(clipboard: Clipboard): Pasted {
  const text = clipboard.getData('text/plain');
  const html = clipboard.getData('text/html');
  // A sheet copied whole is told by its text, before the work of reading its HTML.
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const tooWide = refuseWidth(firstLine.split('\t').length);
  if (tooWide) return { refusal: tooWide };
  const tables = /<table/i.test(html) && html.length <= longestHtml ? readHtmlTables(html) : null;
  const block = blockOf(
    tables?.rows ?? readTabSeparated(text),
    tables?.hasWordsOutside ? ['Words outside of the table were left out.'] : [],
    tables !== null || text.includes('\t'),
  );
  if (block.rows.length === 0) return { refusal: 'There is no text on the clipboard to paste.' };
  const refusal = refuseWidth(block.width) ?? refuseHeight(block.rows.length);
  return refusal ? { refusal } : { block };
}

/** Rows made equally wide; empty rows at the end and empty columns at the right are no part of the block. */
export function blockOf(
  rows: readonly (readonly string[])[],
  warnings: readonly string[] = [],
  isTable = true,
): PastedBlock {
  const isEmpty = (cell: string | undefined) => cell === undefined || cell.trim() === '';
  const last = rows.findLastIndex((row) => !row.every(isEmpty));
  const kept = rows.slice(0, last + 1);
  const width = kept.reduce((widest, row) => Math.max(widest, row.findLastIndex((cell) => !isEmpty(cell)) + 1), 0);
  return {
    rows: kept.map((row) => Array.from({ length: width }, (_, place) => row[place] ?? '')),
    width,
    isTable: isTable || kept.length === 1,
    warnings,
  };
}

function refuseWidth(columns: number): string | null {
  if (columns <= mostColumns) return null;
  return `Nothing was pasted: ${columns.toLocaleString('en-GB')} columns are on the clipboard, and a chronology has room for ${mostColumns}. Copy only the columns with events.`;
}

function refuseHeight(rows: number): string | null {
  // The first may be headings.
  if (rows <= mostBatchRows + 1) return null;
  return `Nothing was pasted: ${rows.toLocaleString('en-GB')} rows are on the clipboard, and ${mostBatchRows.toLocaleString('en-GB')} can be pasted at once. Copy them in parts.`;
}
