import { type DocumentSettings, documentSettingsSchema } from '../../../shared/model/document-settings.ts';
import type { DocumentKind } from '../../../shared/model/document-words.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { insertRow, updateRow } from './rows.ts';

const keyOf = (document: DocumentKind) => `document:${document}`;

/** What was decided for a document; what was not, or can't be read, is as it is for a new case. */
export function readDocumentSettings(db: ReadDb, document: DocumentKind): DocumentSettings {
  const stored = rowOf(db, document);
  return documentSettingsSchema.parse(stored === undefined ? {} : JSON.parse(stored.value));
}

export function changeDocumentSettings(db: WriteDb, document: DocumentKind, changes: Partial<DocumentSettings>): void {
  const value = documentSettingsSchema.parse({ ...readDocumentSettings(db, document), ...changes });
  const stored = rowOf(db, document);
  if (stored === undefined) insertRow(db, 'settings', { key: keyOf(document), value });
  else updateRow(db, 'settings', stored.id, { value });
}

function rowOf(db: ReadDb, document: DocumentKind) {
  const row = db.prepare('SELECT id, value FROM settings WHERE key = ?').get(keyOf(document));
  return row as { id: number; value: string } | undefined;
}
