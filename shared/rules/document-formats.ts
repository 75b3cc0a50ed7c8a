import { documentFormats } from '../model/document-tables.ts';
import type { DocumentFormat, DocumentKind } from '../model/document-words.ts';

/** Whether the document is made of tables, and so also leaves as a workbook. The others are there to be read. */
export function hasWorkbook(document: DocumentKind): boolean {
  return document === 'chronology' || document === 'actions' || document === 'trace';
}

/** The format that the ending of a file name asks for; undefined where it asks for none that a document has. */
export function formatOfName(fileName: string): DocumentFormat | undefined {
  return documentFormats.find((format) => fileName.toLowerCase().endsWith(`.${format}`));
}
