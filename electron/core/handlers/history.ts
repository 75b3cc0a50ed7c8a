import type { Change } from '../../../shared/contract/views.ts';
import { entriesOfRow, type LoggedSide } from '../store/change-log.ts';
import { listSteps, stepLabels } from '../store/steps.ts';
import type { Handlers } from './handlers.ts';

/** Undo and redo, the list of steps, and what became of one record. */
export const historyHandlers = {
  'history.undo': ({ session }) => ({ label: session.reverse('Undo') }),
  'history.redo': ({ session }) => ({ label: session.reverse('Redo') }),
  'history.list': ({ session }, { limit }) => listSteps(session.db, limit),
  'history.ofRecord': ({ session }, { table, id }) => {
    const entries = entriesOfRow(session.db, table, id);
    const labels = stepLabels(
      session.db,
      entries.map((entry) => entry.stepId),
    );
    return entries.map(
      (entry): Change => ({
        at: entry.at,
        who: entry.who,
        label: labels.get(entry.stepId) ?? '',
        before: readable(entry.before),
        after: readable(entry.after),
      }),
    );
  },
} satisfies Partial<Handlers>;

/** Whole values as they are; of a long text only the part that changed, between ellipses. */
function readable(side: LoggedSide): Change['before'] {
  if (side === null) return null;
  return Object.fromEntries(
    Object.entries(side).map(([field, value]) => [
      field,
      typeof value === 'object' && value !== null ? `… ${value['~'][2]} …` : value,
    ]),
  );
}
