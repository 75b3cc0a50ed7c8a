import type { NameHit } from '../../../shared/contract/views.ts';
import type { DocumentKind, DocumentStatus } from '../../../shared/model/document-words.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import { findPrivateNames } from '../checks/private-names.ts';
import { compose } from './compose/compose.ts';
import { layOut } from './docx/lay-out.ts';
import { pack } from './docx/pack.ts';
import { partialPath } from './partial-path.ts';
import type { DocumentPlan, ExportOptions } from './plan/plan.ts';
import { planText } from './plan/plan-text.ts';
import { replaceFile, stopIfCancelled } from './replace-file.ts';

export { partialPath };

export type ExportRequest = {
  readonly publicCase: PublicCase;
  readonly document: DocumentKind;
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
  const rows = streamedRows(plan);
  const total = rows + 2;
  onProgress(0, total, 'Checking for private names');
  const hits = findPrivateNames(planText(plan), request.privateNames);
  if (hits.length > 0 && (request.status === 'publication' || !request.allowNames))
    return { status: 'names_found', hits };
  stopIfCancelled(signal);
  onProgress(1, total, 'Laying out pages');
  const laidOut = await layOut(plan);
  const pieces = pack(plan, laidOut, (done) => onProgress(1 + done, total, 'Writing the chronology'));
  const written = await replaceFile(request.path, pieces, signal);
  onProgress(total, total, 'Done');
  return { status: 'done', ...written, nameHits: hits };
}

function streamedRows(plan: DocumentPlan): number {
  const blocks = plan.parts.flatMap((part) => part.blocks);
  return blocks.reduce(
    (sum, block) => (block.kind === 'table' && block.isStreamed === true ? sum + block.rows.length : sum),
    0,
  );
}
