import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Refusal } from '../../../shared/contract/errors.ts';
import { migrateFile, takeSteps } from './migrate.ts';
import { migrations } from './migrations/index.ts';

/** "CWRT": marks a SQLite file as a case (SQLite, "Database File Format", 1.3.8 application id, offset 68). */
export const applicationId = 0x43575254;
export const schemaVersion = migrations.length;

export type Connection = {
  readonly raw: Database.Database;
  readonly isReadOnly: boolean;
  readonly isEncrypted: boolean;
};

/** SQLCipher 4 compatible encryption through SQLite3 Multiple Ciphers; without a passphrase the file is plain SQLite. */
export function applyKey(raw: Database.Database, passphrase: string | undefined): void {
  raw.pragma("cipher = 'sqlcipher'");
  raw.pragma('legacy = 4');
  if (passphrase !== undefined) raw.key(Buffer.from(passphrase, 'utf8'));
}

/**
 * A document on a USB stick or in a synced folder: rollback journal, every commit on the disk before it is
 * acknowledged, deleted text overwritten, nothing in temporary files, and locked from opening on
 * (SQLite, "PRAGMA Statements": journal_mode, synchronous EXTRA, secure_delete, temp_store, locking_mode).
 */
function settle(raw: Database.Database, isReadOnly: boolean): void {
  raw.pragma('foreign_keys = ON');
  raw.pragma('temp_store = MEMORY');
  raw.pragma('cache_size = -32000');
  if (isReadOnly) return;
  raw.pragma('locking_mode = EXCLUSIVE');
  raw.exec('BEGIN EXCLUSIVE; COMMIT');
  raw.pragma('journal_mode = DELETE');
  raw.pragma('synchronous = EXTRA');
  raw.pragma('secure_delete = ON');
}

/** Makes a new case file without rows; see `makeCase` for one that is ready to use. Refused as `file_error`. */
export function createDatabase(path: string, passphrase: string | undefined): Connection {
  const raw = openRaw(path, { readonly: false, mustExist: false });
  try {
    applyKey(raw, passphrase);
    settle(raw, false);
    raw.pragma(`application_id = ${applicationId}`);
    takeSteps(raw, migrations);
    return { raw, isReadOnly: false, isEncrypted: passphrase !== undefined };
  } catch (error) {
    raw.close();
    throw refusalFor(error, passphrase);
  }
}

/**
 * Opens a case file and locks it. Whatever is refused is left as it was: `not_a_case`, `passphrase_needed`,
 * `wrong_passphrase`, `damaged`, `newer_version`, `case_locked` (open elsewhere), `file_error`.
 */
export function openDatabase(path: string, passphrase: string | undefined): Connection {
  const isPlain = looksPlain(path, passphrase);
  const isReadOnly = !canWrite(path);
  const raw = openRaw(path, { readonly: isReadOnly, mustExist: true });
  try {
    applyKey(raw, isPlain ? undefined : passphrase);
    if (raw.pragma('application_id', { simple: true }) !== applicationId) throw notACase();
    const version = raw.pragma('user_version', { simple: true }) as number;
    if (version > schemaVersion) {
      throw new Refusal(
        'newer_version',
        'This case was last used in a newer Casewright. Update Casewright, then open it.',
      );
    }
    settle(raw, isReadOnly);
    const verdict = raw.pragma('quick_check(1)', { simple: true });
    if (verdict !== 'ok' || version < 1) throw damaged();
    if (isReadOnly && version < schemaVersion) {
      throw new Refusal(
        'read_only',
        'This case is from an older Casewright and can’t be changed here. Copy it elsewhere first.',
      );
    }
    migrateFile(raw, path, migrations);
    return { raw, isReadOnly, isEncrypted: !isPlain };
  } catch (error) {
    raw.close();
    throw refusalFor(error, passphrase);
  }
}

function openRaw(path: string, options: { readonly: boolean; mustExist: boolean }): Database.Database {
  try {
    return new Database(path, { readonly: options.readonly, fileMustExist: options.mustExist, timeout: 200 });
  } catch {
    throw new Refusal(
      'file_error',
      'The file can’t be opened there. Check that the folder exists and that you may use it.',
    );
  }
}

/** Tells plain SQLite from what may be encrypted by the first 16 bytes; refuses what can be neither. */
function looksPlain(path: string, passphrase: string | undefined): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new Refusal('file_error', 'The file is no longer there. It may have been moved or renamed.');
  if (!stat.isFile()) throw notACase();
  const head = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, 16, 0);
  } finally {
    closeSync(file);
  }
  if (head.equals(Buffer.from('SQLite format 3\0', 'latin1'))) return true;
  // SQLCipher 4 writes whole pages of 4,096 bytes that look like noise from the first byte on.
  if (stat.size === 0 || stat.size % 4096 !== 0) throw notACase();
  if (passphrase === undefined) {
    throw new Refusal(
      'passphrase_needed',
      'This file is locked with a passphrase, or is not a case. Type the passphrase.',
    );
  }
  return false;
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const notACase = () => new Refusal('not_a_case', 'This file is not a Casewright case. It was left as it is.');
const damaged = () =>
  new Refusal('damaged', 'This case is damaged and was left as it is. Open a copy or a backup of it instead.');

/** SQLite's own words may hold a path or a piece of a statement, so they are never passed on. */
function refusalFor(error: unknown, passphrase: string | undefined): unknown {
  const code = error instanceof Database.SqliteError ? error.code : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new Refusal(
      'case_locked',
      'This case is open in another window or on another computer. Close it there first.',
    );
  }
  if (code === 'SQLITE_NOTADB') {
    return passphrase === undefined
      ? damaged()
      : new Refusal(
          'wrong_passphrase',
          'That passphrase does not open this file. Check capitals and spaces, then try again.',
        );
  }
  if (code.startsWith('SQLITE_CORRUPT')) return damaged();
  if (code.startsWith('SQLITE_')) {
    return new Refusal('file_error', 'The file can’t be read or written there. Check the disk and the folder.');
  }
  return error;
}
