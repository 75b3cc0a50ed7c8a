import { Refusal } from '../../../shared/contract/errors.ts';
import type { CaseState } from '../../../shared/contract/views.ts';
import type { TableName } from '../../../shared/model/index.ts';
import type { Connection } from './database.ts';
import { type ReadDb, readDb, type WriteDb, writeDb } from './handle.ts';
import {
  beginReversal,
  beginStep,
  doAgain,
  endStep,
  redoTarget,
  type StepWords,
  takeBack,
  undoTarget,
} from './steps.ts';
import { type ViewSettings, viewSettingsOf } from './view-settings.ts';

export type Touched = readonly { readonly table: TableName; readonly ids: readonly number[] }[];

/** One open case: reads, writes in steps, undo and redo. Holds the file's lock until it is closed. */
export type Session = {
  readonly db: ReadDb;
  readonly isReadOnly: boolean;
  readonly isEncrypted: boolean;
  /** Runs `work` in one transaction and one step; what it throws changes nothing. */
  readonly write: <T>(words: StepWords, work: (db: WriteDb) => T) => T;
  /** Takes the last step back, or does again the last one taken back; gives the step's label. */
  readonly reverse: (kind: 'Undo' | 'Redo') => string;
  readonly revision: () => number;
  readonly viewSettings: ViewSettings;
  readonly steps: () => Pick<CaseState, 'undo' | 'redo'>;
  readonly close: () => void;
};

type Options = {
  readonly now: () => Date;
  readonly who: () => string;
  readonly onChange: (touched: Touched) => void;
};

export function openSession(connection: Connection, options: Options): Session {
  const { raw } = connection;
  const db = readDb(raw);

  function inTransaction<T>(step: () => WriteDb['step'], work: (db: WriteDb) => T): T {
    if (connection.isReadOnly) {
      throw new Refusal(
        'read_only',
        'This case can only be read here. Save a copy somewhere you may write, and work in that.',
      );
    }
    const run = raw.transaction(() => {
      const write = writeDb(db, step());
      const value = work(write);
      endStep(write);
      return { value, touched: write.touched };
    });
    const { value, touched } = run.immediate();
    if (touched.size > 0) options.onChange([...touched].map(([table, ids]) => ({ table, ids: [...ids] })));
    return value;
  }

  return {
    db,
    isReadOnly: connection.isReadOnly,
    isEncrypted: connection.isEncrypted,
    write: (words, work) => inTransaction(() => beginStep(db, words, options.now(), options.who()), work),
    reverse(kind) {
      const target = kind === 'Undo' ? undoTarget(db) : redoTarget(db);
      if (target === null) {
        throw new Refusal(
          'nothing_to_undo',
          kind === 'Undo' ? 'There is nothing to undo.' : 'There is nothing to redo.',
        );
      }
      inTransaction(
        () => beginReversal(db, target, kind, options.now(), options.who()),
        (write) => (kind === 'Undo' ? takeBack(write, raw, target) : doAgain(write, raw, target)),
      );
      return target.label;
    },
    revision: () => (db.prepare('SELECT max(id) AS id FROM change_log').get()?.id as number | null) ?? 0,
    viewSettings: viewSettingsOf(connection),
    steps: () => ({ undo: undoTarget(db)?.label ?? null, redo: redoTarget(db)?.label ?? null }),
    close: () => raw.close(),
  };
}
