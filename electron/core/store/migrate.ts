import { copyFileSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Refusal } from '../../../shared/contract/errors.ts';

/** Takes the steps of the schema that a database has not taken yet, each in one transaction with its `user_version`. */
export function takeSteps(raw: Database.Database, steps: readonly string[]): void {
  const taken = raw.pragma('user_version', { simple: true }) as number;
  for (const [index, sql] of steps.entries()) {
    if (index < taken) continue;
    raw.transaction(() => {
      raw.exec(sql);
      raw.pragma(`user_version = ${index + 1}`);
    })();
  }
}

/**
 * Brings a case file of an older Casewright up to date. The file is copied first, byte for byte and so with the same
 * encryption; the copy goes once the result has been checked. A failed step is refused as `file_error`, and the copy
 * stays beside the case.
 */
export function migrateFile(raw: Database.Database, path: string, steps: readonly string[]): void {
  if ((raw.pragma('user_version', { simple: true }) as number) === steps.length) return;
  const copy = `${path}.before-version-${steps.length}`;
  copyFileSync(path, copy);
  try {
    takeSteps(raw, steps);
    const isWhole = raw.pragma('quick_check(1)', { simple: true }) === 'ok';
    if (!isWhole || (raw.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error('not whole');
  } catch {
    throw new Refusal(
      'file_error',
      'This case could not be brought up to date. A copy from before is beside it, named “before-version”: keep it.',
    );
  }
  rmSync(copy);
}
