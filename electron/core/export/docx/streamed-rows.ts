import type { Cell, Row, Run, Table } from '../plan/plan.ts';
import { styleIds } from './look.ts';
import { columnWidths } from './tables.ts';

/** Numbers of bookmarks that `docx` counts from 1 in the rest of the document never reach these. */
const FIRST_BOOKMARK = 1_000_000;

/**
 * The rows of a long table as WordprocessingML, row by row, with nothing kept between them: a chronology of many
 * thousand events takes the memory of one.
 */
export function* streamRows(table: Table, width: number, firstBookmark = FIRST_BOOKMARK): Generator<string> {
  const openings = columnWidths(table, width).map(
    (columnWidth) => `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${columnWidth}"/></w:tcPr>`,
  );
  let bookmark = firstBookmark;
  for (const row of table.rows) yield rowXml(row, openings, () => bookmark++);
}

function rowXml(row: Row, openings: readonly string[], nextBookmark: () => number): string {
  let xml = '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
  for (const [index, opening] of openings.entries()) {
    xml += `${opening}${cellXml(row.cells[index] ?? EMPTY, nextBookmark)}</w:tc>`;
  }
  return `${xml}</w:tr>`;
}

const EMPTY: Cell = { paragraphs: [[]] };
const OPENING = `<w:p><w:pPr><w:pStyle w:val="${styleIds.streamedText}"/></w:pPr>`;

function cellXml(cell: Cell, nextBookmark: () => number): string {
  let xml = '';
  for (const [index, runs] of cell.paragraphs.entries()) {
    const words = runsXml(runs);
    xml += `${OPENING}${index === 0 ? bookmarked(words, cell.bookmark, nextBookmark) : words}</w:p>`;
  }
  return xml;
}

function bookmarked(words: string, bookmark: string | undefined, nextBookmark: () => number): string {
  if (bookmark === undefined) return words;
  const id = nextBookmark();
  return `<w:bookmarkStart w:id="${id}" w:name="${escapeXml(bookmark)}"/>${words}<w:bookmarkEnd w:id="${id}"/>`;
}

function runsXml(runs: readonly Run[]): string {
  let xml = '';
  for (const run of runs) if (run.text !== '') xml += runXml(run);
  return xml;
}

function runXml(run: Run): string {
  const form = run.isBold === true ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '';
  if (!/[\n\t]/.test(run.text)) return `<w:r>${form}${textXml(run.text)}</w:r>`;
  const pieces = run.text.split(/([\n\t])/).map((piece) => {
    if (piece === '\n') return '<w:br/>';
    if (piece === '\t') return '<w:tab/>';
    return piece === '' ? '' : textXml(piece);
  });
  return `<w:r>${form}${pieces.join('')}</w:r>`;
}

function textXml(text: string): string {
  return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML 1.0 content and attributes: what XML has no way to write is left out (section 2.2). */
export function escapeXml(text: string): string {
  const escaped = /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => entities[character] ?? '') : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
  const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/;
  if (!unwritable.test(escaped)) return escaped;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
  return escaped.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}
