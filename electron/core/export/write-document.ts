import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Refusal } from '../../../shared/contract/errors.ts';
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

export { partialPath };

export type ExportRequest = {
  readonly publicCase: PublicCase;
  readonly document: DocumentKind;
  readonly status: DocumentStatus;
  readonly version: string;
  /** When the document is made, ISO; only the day is printed. */
  readonly madeOn: string;
  readonly dates?: ExportOptions['dates'];
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

/** Lets a cancel be heard between pieces. A power cut leaves the old file, or the new one whole (POSIX rename). */
async function replaceFile(
  path: string,
  pieces: Iterable<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<{ byteLength: number; sha256: string }> {
  const partial = partialPath(path);
  try {
    const hash = createHash('sha256');
    let byteLength = 0;
    const file = openSync(partial, 'w');
    try {
      for (const piece of pieces) {
        writeAll(file, piece);
        hash.update(piece);
        byteLength += piece.length;
        await nextTurn();
        stopIfCancelled(signal);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
    syncFolder(dirname(path));
    return { byteLength, sha256: hash.digest('hex') };
  } catch (error) {
    rmSync(partial, { force: true });
    throw error instanceof Refusal ? error : refusalOf(error);
  }
}

function writeAll(file: number, piece: Uint8Array): void {
  let offset = 0;
  while (offset < piece.length) offset += writeSync(file, piece, offset);
}

/**
 * Puts the new name on disk too, where a folder can be synced. Windows has no such thing, and some network drives refuse:
 * the document is in its place by then, so that is no failure.
 */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {}
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Refusal('cancelled', 'The export was cancelled. Nothing was written.');
}

const refusals: Readonly<Record<string, string>> = {
  ENOENT: 'The folder for the document is not there any more. Choose another.',
  EACCES: 'The document could not be written there: the folder does not allow it. Choose another.',
  EPERM: 'The document could not be replaced. Close it in Word, or choose another name.',
  EBUSY: 'The document could not be replaced. Close it in Word, or choose another name.',
  EROFS: 'The document could not be written there: the disk is read-only. Choose another.',
  ENOSPC: 'The disk is full. Nothing was written.',
  EISDIR: 'There is a folder of that name. Choose another name.',
  ENOTDIR: 'The folder for the document is not there any more. Choose another.',
};

/** What went wrong with the file, in words; anything that is not about the file stays what it was. */
function refusalOf(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words = refusals[code];
  return words === undefined ? error : new Refusal('file_error', words);
}
