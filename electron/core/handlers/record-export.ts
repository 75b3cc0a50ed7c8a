import { basename } from 'node:path';
import type { ExportOutcome } from '../../../shared/contract/views.ts';
import type { NewRow } from '../../../shared/model/index.ts';
import type { Context } from '../context.ts';
import type { ExportResult } from '../export/write-document.ts';
import { insertRow } from '../store/rows.ts';
import type { Session } from '../store/session.ts';

type Made = Pick<NewRow<'exportsMade'>, 'document' | 'version' | 'status'> & {
  readonly madeOn: string;
  readonly path: string;
};

/** Notes what has left the case, unless the case was closed or changed meanwhile; and says how it went. */
export function recordExport(
  context: Context,
  session: Session,
  result: Extract<ExportResult, { status: 'done' }>,
  { document, version, status, madeOn, path }: Made,
): ExportOutcome {
  const fileName = basename(path);
  const made = { madeAt: madeOn, document, version, status, fileName, sha256: result.sha256 };
  if (!session.isReadOnly && context.openCase.session === session) {
    session.write({ label: `Export ${document.replaceAll('_', ' ')}`, isUndoable: false }, (db) =>
      insertRow(db, 'exportsMade', made),
    );
  }
  return { ...result, document, documentStatus: status, fileName };
}
