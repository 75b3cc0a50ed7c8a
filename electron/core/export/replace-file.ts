import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Refusal } from '../../../shared/contract/errors.ts';
import { partialPath } from './partial-path.ts';

/**
 * Writes a file piece by piece, whole or not at all. Lets a cancel be heard between pieces. A power cut leaves the old file, or the new one whole (POSIX rename).
 */
export async function replaceFile(
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

export function stopIfCancelled(signal: AbortSignal | undefined): void {
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
