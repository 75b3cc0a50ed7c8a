import { basename } from 'node:path';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { DocumentFormat, DocumentKind } from '../../../shared/model/document-words.ts';
import { formatOfName, hasWorkbook } from '../../../shared/rules/document-formats.ts';
import { documentLabels } from '../export/compose/frame.ts';
import { suggestFileName } from '../export/suggest-file-name.ts';
import { runExport } from '../jobs/run-export.ts';
import { readDateWordings } from '../store/blurred-dates.ts';
import { changeDocumentSettings, readDocumentSettings } from '../store/document-settings.ts';
import { readHouseStyle } from '../store/house-style.ts';
import { readPrivateNames, readPublicCase } from '../store/public-case.ts';
import { getRow } from '../store/rows.ts';
import { definedOf } from './check-event.ts';
import type { Handlers } from './handlers.ts';
import { recordExport } from './record-export.ts';

/** Documents out: built in a worker from public data, checked for private names, recorded when they have left. */
export const documentHandlers = {
  'document.suggestName': ({ session, environment }, { document, version, status, format }) => ({
    suggestedName: suggestFileName({
      subject: getRow(session.db, 'review', 1).subject,
      document,
      format: format ?? 'docx',
      version: version ?? '',
      status: status ?? 'draft',
      madeOn: environment.now(),
    }),
  }),
  async 'document.export'(context, { document, target, format: asked, blur, numbering, ...input }) {
    const { session, environment, handles, job } = context;
    const path = handles.resolve(target);
    const format = formatOf(document, basename(path), asked);
    const settings = readDocumentSettings(session.db, document);
    const level = blur ?? settings.blur;
    const request = {
      publicCase: readPublicCase(session.db),
      document,
      format,
      status: input.status ?? 'draft',
      version: input.version ?? '',
      madeOn: environment.now().toISOString(),
      privateNames: readPrivateNames(session.db),
      ...(level === 'exact' ? {} : { dates: { level, wordings: readDateWordings(session.db, level) } }),
      numbering: numbering ?? settings.numbering,
      style: input.style ?? readHouseStyle(session.db),
      allowNames: input.allowNames ?? false,
      path,
    };
    const result = await runExport(environment.exportWorker, request, job, (done, total, words) =>
      context.announce({ type: 'progress', job: 'export', done, total, words }),
    );
    if (result.status === 'names_found') return result;
    return recordExport(context, session, result, { ...request, document, path });
  },
  'document.settings': ({ session }, { document }) => readDocumentSettings(session.db, document),
  'document.changeSettings'({ session }, { document, changes }) {
    session.write({ label: `Change settings of the ${document}` }, (db) =>
      changeDocumentSettings(db, document, definedOf(changes)),
    );
    return null;
  },
  'document.cancelExport'({ job }) {
    job.stop?.();
    return null;
  },
} satisfies Partial<Handlers>;

/** The format asked for, else the one that the file name ends in, else Word. A file that says one and is another opens nowhere. */
function formatOf(document: DocumentKind, fileName: string, asked: DocumentFormat | undefined): DocumentFormat {
  const named = formatOfName(fileName);
  const format = asked ?? named ?? 'docx';
  if (format === 'xlsx' && !hasWorkbook(document)) {
    const words = `The ${documentLabels[document].toLowerCase()} is there to be read: it leaves as a Word document only. Choose a name that ends in .docx.`;
    throw new Refusal('invalid_input', words, 'format');
  }
  if (named !== format && (named !== undefined || format === 'xlsx'))
    throw new Refusal('invalid_input', `The name of this file must end in .${format}.`, 'target');
  return format;
}
