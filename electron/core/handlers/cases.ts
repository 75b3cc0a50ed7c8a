import { rmSync } from 'node:fs';
import type { CaseState } from '../../../shared/contract/views.ts';
import type { CaseDump } from '../../../shared/model/case-dump.ts';
import { openPointsOf } from '../../../shared/rules/open-points.ts';
import type { Context } from '../context.ts';
import { copyCase } from '../files/copy-case.ts';
import { readDump } from '../files/read-dump.ts';
import { childT } from '../sample/child-t.ts';
import { newCase } from '../sample/new-case.ts';
import { countRows, countUndated } from '../store/counts.ts';
import { dumpCase, wholeDump } from '../store/dump.ts';
import { makeCase } from '../store/make-case.ts';
import { readOpenPointsMaterial } from '../store/open-points-material.ts';
import { getRow, listRows, updateRow } from '../store/rows.ts';
import { rememberCase } from './app.ts';
import { checkCase } from './check-case.ts';
import { definedOf } from './check-event.ts';
import { checkReview } from './check-review.ts';
import type { Handlers } from './handlers.ts';
import { checkDates, updateStep } from './records.ts';

/** Making, opening, copying and closing case files, and the review they are about. */
export const caseHandlers = {
  'case.create': (context, { target, passphrase, subject, typeLabel, kind }) =>
    makeAndEnter(context, target, passphrase, wholeDump(newCase({ subject, typeLabel, kind }))),
  'case.openSample': (context, { target, passphrase }) => makeAndEnter(context, target, passphrase, wholeDump(childT)),
  'case.createFromDump'(context, { target, dump, passphrase, subject, typeLabel }) {
    const whole = readDump(context.handles.resolve(dump));
    const review = whole.review.map((details) => ({
      ...details,
      subject: subject ?? details.subject,
      typeLabel: typeLabel ?? details.typeLabel,
    }));
    return makeAndEnter(context, target, passphrase, { ...whole, review });
  },
  'case.open'(context, { source, passphrase }) {
    const path = context.handles.resolve(source);
    const state = context.enter(path, passphrase);
    rememberCase(context, path, state.subject);
    return state;
  },
  'case.close'(context) {
    context.leave();
    return null;
  },
  'case.saveCopy'({ openCase, handles }, { target, passphrase }) {
    copyCase(openCase.path, handles.resolve(target), openCase.passphrase, passphrase ?? openCase.passphrase);
    return null;
  },
  'case.dump': ({ session }) => dumpCase(session.db),
  'case.state': ({ caseState }) => caseState() as CaseState,
  'case.info': ({ session: { db } }) => ({
    review: getRow(db, 'review', 1),
    counts: countRows(db),
    undatedEvents: countUndated(db),
    exports: listRows(db, 'exportsMade').reverse(),
  }),
  'case.openPoints': ({ session }) => openPointsOf(readOpenPointsMaterial(session.db)),
  'case.check': ({ session }) => checkCase(session.db),
  'review.get': ({ session }) => getRow(session.db, 'review', 1),
  'review.update'({ session }, { changes }) {
    checkDates(changes);
    checkReview({ ...getRow(session.db, 'review', 1), ...definedOf(changes) });
    session.write(updateStep('review', 1, changes), (db) => updateRow(db, 'review', 1, changes));
    return null;
  },
} satisfies Partial<Handlers>;

function makeAndEnter(context: Context, target: string, passphrase: string | undefined, dump: CaseDump): CaseState {
  const path = context.handles.resolve(target);
  makeCase(path, passphrase, dump, context.environment.now);
  try {
    const state = context.enter(path, passphrase);
    rememberCase(context, path, state.subject);
    return state;
  } catch (error) {
    if (context.caseState() === null || context.openCase.path !== path) rmSync(path, { force: true });
    throw error;
  }
}
