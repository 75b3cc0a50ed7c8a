import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { styleIds } from '../../electron/core/export/docx/look.ts';
import type { DocumentPlan } from '../../electron/core/export/plan/plan.ts';

const DOCUMENT = 'word/document.xml';
/** So many rows of each document stay, for the table to be read with some. */
const KEPT = 3;

/** The rows of a document's long chronology as they are written, in order. */
export function streamedRows(path: string): string[] {
  return rowsOf(documentXml(path));
}

/**
 * A document and its plan without the rows that another document has letter for letter: what has been checked there need
 * not be checked again, and the rows of a chronology take nearly all the time. Rows that something leads to stay.
 */
export function withoutKnownRows(
  path: string,
  plan: DocumentPlan,
  known: ReadonlySet<string>,
): { readonly plan: DocumentPlan; readonly leftOut: number } {
  const xml = documentXml(path);
  const rows = rowsOf(xml);
  const stays = rows.map((row, index) => index < KEPT || row.includes('<w:bookmarkStart') || !known.has(row));
  let index = 0;
  const rewritten = xml.replace(ROW, (row) => (isStreamed(row) && !stays[index++] ? '' : row));
  const parts = unzipSync(readFileSync(path));
  writeFileSync(path, zipSync({ ...parts, [DOCUMENT]: strToU8(rewritten) }, { level: 1 }));
  return { plan: withRows(plan, stays), leftOut: stays.filter((isKept) => !isKept).length };
}

function withRows(plan: DocumentPlan, stays: readonly boolean[]): DocumentPlan {
  let index = 0;
  const parts = plan.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) =>
      block.kind === 'table' && block.isStreamed === true
        ? { ...block, rows: block.rows.filter(() => stays[index++]) }
        : block,
    ),
  }));
  if (index !== stays.length)
    throw new Error(`The plan has ${index} rows of chronology, the document ${stays.length}.`);
  return { ...plan, parts };
}

const ROW = /<w:tr>.*?<\/w:tr>/gs;

const isStreamed = (row: string) => row.includes(`w:val="${styleIds.streamedText}"`);

function rowsOf(xml: string): string[] {
  return (xml.match(ROW) ?? []).filter(isStreamed);
}

function documentXml(path: string): string {
  return strFromU8(unzipSync(readFileSync(path))[DOCUMENT] ?? new Uint8Array());
}
