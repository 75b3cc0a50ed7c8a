import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { applyKey } from '../../../electron/core/store/database.ts';
import { migrateFile, takeSteps } from '../../../electron/core/store/migrate.ts';
import { temporaryFolder } from '../../helpers/core.ts';

const steps = [
  'CREATE TABLE letters (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT',
  'ALTER TABLE letters ADD COLUMN read INTEGER',
];

function oldFile(passphrase: string | undefined) {
  const path = join(temporaryFolder(), 'old.casewright');
  const raw = new Database(path);
  applyKey(raw, passphrase);
  takeSteps(raw, steps.slice(0, 1));
  raw.exec("INSERT INTO letters (text) VALUES ('kept')");
  return { raw, path };
}

describe.each([undefined, 'a passphrase'])('bringing an older file up to date (passphrase %s)', (passphrase) => {
  it('takes only the steps that are missing, keeps the rows and leaves no copy behind', () => {
    const { raw, path } = oldFile(passphrase);
    migrateFile(raw, path, steps);
    expect(raw.prepare('SELECT text, read FROM letters').all()).toEqual([{ text: 'kept', read: null }]);
    expect(raw.pragma('user_version', { simple: true })).toBe(2);
    expect(existsSync(`${path}.before-version-2`)).toBe(false);
  });

  it('leaves the file at its last good version, and a copy with the same encryption, when a step fails', () => {
    const { raw, path } = oldFile(passphrase);
    const before = readFileSync(path);
    expect(() => migrateFile(raw, path, [...steps.slice(0, 1), 'CREATE TABLE broken (', ''])).toThrow(
      /brought up to date/,
    );
    expect(raw.pragma('user_version', { simple: true })).toBe(1);
    expect(raw.prepare('SELECT text FROM letters').pluck().all()).toEqual(['kept']);
    expect(readFileSync(`${path}.before-version-3`).equals(before)).toBe(true);
  });
});

it('a file that is up to date is not copied', () => {
  const { raw, path } = oldFile(undefined);
  writeFileSync(`${path}.before-version-1`, 'somebody else’s');
  migrateFile(raw, path, steps.slice(0, 1));
  expect(readFileSync(`${path}.before-version-1`, 'utf8')).toBe('somebody else’s');
});
