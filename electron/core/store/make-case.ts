import { renameSync, rmSync, statSync } from 'node:fs';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { CaseDump } from '../../../shared/model/case-dump.ts';
import { createDatabase } from './database.ts';
import { loadCase } from './dump.ts';
import { openSession } from './session.ts';

/**
 * Makes a case file from a whole case (a dump, the sample, or the starters of a new review). The file appears complete
 * at `path` or not at all. Refused as `file_exists` when something is there, `invalid_input` when the rows contradict
 * each other.
 */
export function makeCase(path: string, passphrase: string | undefined, dump: CaseDump, now: () => Date): void {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) {
    throw new Refusal('file_exists', 'There is already a file of that name. Choose another name; nothing was changed.');
  }
  const partial = `${path}.partial`;
  rmSync(partial, { force: true });
  try {
    const connection = createDatabase(partial, passphrase);
    const session = openSession(connection, { now, who: () => '', onChange: () => undefined });
    try {
      session.write({ label: 'Make case' }, (db) => loadCase(db, dump));
    } finally {
      session.close();
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
