import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Refusal } from '../../../shared/contract/errors.ts';
import { applyKey } from '../store/database.ts';

/**
 * Copies a case file that this process holds locked, so that its bytes are still, under another passphrase or none.
 * The copy appears whole at `to` or not at all; `file_exists` when something is there already.
 */
export function copyCase(
  from: string,
  to: string,
  oldPassphrase: string | undefined,
  newPassphrase: string | undefined,
): void {
  if (statSync(to, { throwIfNoEntry: false }) !== undefined) {
    throw new Refusal('file_exists', 'There is already a file of that name. Choose another name; nothing was changed.');
  }
  const partial = `${to}.partial`;
  try {
    copyFileSync(from, partial);
    if (oldPassphrase !== newPassphrase) changePassphrase(partial, oldPassphrase, newPassphrase);
    const file = openSync(partial, 'r+');
    fsyncSync(file);
    closeSync(file);
    renameSync(partial, to);
  } catch {
    rmSync(partial, { force: true });
    throw new Refusal(
      'file_error',
      'The copy can’t be written there. Check the disk and the folder, or choose another.',
    );
  }
}

function changePassphrase(path: string, oldPassphrase: string | undefined, newPassphrase: string | undefined): void {
  const raw = new Database(path, { fileMustExist: true });
  try {
    applyKey(raw, oldPassphrase);
    raw.pragma('journal_mode = DELETE');
    raw.rekey(Buffer.from(newPassphrase ?? '', 'utf8'));
  } finally {
    raw.close();
  }
}
