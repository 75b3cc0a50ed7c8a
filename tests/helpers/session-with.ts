import { createDatabase } from '../../electron/core/store/database.ts';
import { loadCase } from '../../electron/core/store/dump.ts';
import { openSession, type Session } from '../../electron/core/store/session.ts';
import type { CaseDump } from '../../shared/model/case-dump.ts';

/** A case in memory with the rows given: no file, so that a property may make hundreds. */
export function sessionWith(dump: CaseDump): Session {
  const now = () => new Date('2026-03-02T09:00:00Z');
  const session = openSession(createDatabase(':memory:', undefined), {
    now,
    who: () => 'Test',
    onChange: () => undefined,
  });
  session.write({ label: 'Make case' }, (db) => loadCase(db, dump));
  return session;
}
