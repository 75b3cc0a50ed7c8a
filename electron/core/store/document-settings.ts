import { type DocumentSettings, documentSettingsSchema } from '../../../shared/model/document-settings.ts';
import type { DocumentKind } from '../../../shared/model/document-words.ts';
import { reviewKind } from '../../../shared/starters/index.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { getRow } from './rows.ts';
import { keepSetting, readSetting } from './settings.ts';

const keyOf = (document: DocumentKind) => `document:${document}`;

/** What was decided for a document; what was not, or can't be read, is as it is for a new case of its kind. */
export function readDocumentSettings(db: ReadDb, document: DocumentKind): DocumentSettings {
  const { blur, numbering } = readChosen(db, document);
  return { blur, numbering: numbering ?? usualNumbering(db, document) };
}

export function changeDocumentSettings(db: WriteDb, document: DocumentKind, changes: Partial<DocumentSettings>): void {
  keepSetting(db, keyOf(document), documentSettingsSchema.parse({ ...readChosen(db, document), ...changes }));
}

function readChosen(db: ReadDb, document: DocumentKind) {
  return documentSettingsSchema.parse(readSetting(db, keyOf(document)) ?? {});
}

/** Only a report has paragraphs enough to number. */
function usualNumbering(db: ReadDb, document: DocumentKind): DocumentSettings['numbering'] {
  return document === 'report' ? reviewKind(getRow(db, 'review', 1).kind).numbering : 'headings';
}
