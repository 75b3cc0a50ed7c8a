import type { NameHit } from '../../../shared/contract/views.ts';
import type { DocumentFormat, DocumentKind, DocumentStatus } from '../../../shared/model/document-words.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import { findPrivateNames } from '../checks/private-names.ts';
import { compose } from './compose/compose.ts';
import { partialPath } from './partial-path.ts';
import type { DocumentPlan, ExportOptions } from './plan/plan.ts';
import { planText } from './plan/plan-text.ts';
import { replaceFile, stopIfCancelled } from './replace-file.ts';

export { partialPath };

export type ExportRequest = {
  readonly publicCase: PublicCase;
  readonly document: DocumentKind;
  /** A workbook holds the tables of a document; Word if not given. */
  readonly format?: DocumentFormat;
  readonly status: DocumentStatus;
  readonly version: string;
  /** When the document is made, ISO; only the day is printed. */
  readonly madeOn: string;
  readonly dates?: ExportOptions['dates'];
  readonly numbering?: ExportOptions['numbering'];
  readonly style?: ExportOptions['style'];
  readonly privateNames: readonly string[];
  /** Whether a draft may leave with private names in it; a publication copy never may. */
  readonly allowNames: boolean;
  readonly path: string;
};

export type ExportResult =
  | {
      readonly status: 'done';
      readonly byteLength: number;
      readonly sha256: string;
      readonly nameHits: readonly NameHit[];
    }
  /** Nothing was written. */
  | { readonly status: 'names_found'; readonly hits: readonly NameHit[] };

export type OnProgress = (done: number, total: number, words: string) => void;

/**
 * Composes a document, searches every outgoing word for private names, and only then writes it, whole or not at all:
 * the file at `path` is replaced in one step at the end, and a failed or cancelled export leaves it as it was.
 */
export async function writeDocument(
  request: ExportRequest,
  onProgress: OnProgress = () => {},
  signal?: AbortSignal,
): Promise<ExportResult> {
  const plan = compose(request.publicCase, request.document, request);
  const isWorkbook = request.format === 'xlsx';
  const total = (isWorkbook ? 0 : streamedRows(plan)) + 2;
  onProgress(0, total, 'Checking for private names');
  const hits = findPrivateNames(planText(plan), request.privateNames);
  if (hits.length > 0 && (request.status === 'publication' || !request.allowNames))
    return { status: 'names_found', hits };
  stopIfCancelled(signal);
  onProgress(1, total, isWorkbook ? 'Filling the sheets' : 'Laying out pages');
  const pieces = isWorkbook
    ? await workbookOf(plan)
    : await packageOf(plan, (done) => onProgress(1 + done, total, 'Writing the chronology'));
  const written = await replaceFile(request.path, pieces, signal);
  onProgress(total, total, 'Done');
  return { status: 'done', ...written, nameHits: hits };
}

/** Each format is loaded when it is asked for: the other is large, and not needed. */
async function packageOf(plan: DocumentPlan, onRows: (done: number) => void): Promise<Iterable<Uint8Array>> {
  const { layOut } = await import('./docx/lay-out.ts');
  const { pack } = await import('./docx/pack.ts');
  return pack(plan, await layOut(plan), onRows);
}

async function workbookOf(plan: DocumentPlan): Promise<Iterable<Uint8Array>> {
  const { documentSheets } = await import('./workbook/document-sheets.ts');
  const { writeWorkbook } = await import('./workbook/write-workbook.ts');
  return [await writeWorkbook(documentSheets(plan))];
}

function streamedRows(plan: DocumentPlan): number {
  const blocks = plan.parts.flatMap((part) => part.blocks);
  return blocks.reduce(
    (sum, block) => (block.kind === 'table' && block.isStreamed === true ? sum + block.rows.length : sum),
    0,
  );
}
