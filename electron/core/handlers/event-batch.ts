import { Refusal } from '../../../shared/contract/errors.ts';
import type { BatchWork, EventBatch } from '../../../shared/contract/event-batch.ts';
import type { NewRow } from '../../../shared/model/index.ts';
import { indexing } from '../store/bulk-index.ts';
import type { WriteDb } from '../store/handle.ts';
import { getRow, insertRow, listRows, updateRow } from '../store/rows.ts';
import { checkEvent, definedOf, undated } from './check-event.ts';
import type { Handlers } from './handlers.ts';
import { guardUnique } from './records.ts';

/** Rows between two pieces of news; a small batch is done before anybody could read one. */
const newsEvery = 500;

export const eventBatchHandler = {
  'events.applyMany'({ session, announce }, { work, updates, adds, agencies }) {
    const total = updates.length + adds.length;
    const tell = (done: number) => {
      if (done % newsEvery !== 0 || total < 2 * newsEvery) return;
      const words = `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} events`;
      announce({ type: 'progress', job: 'events', done, total, words });
    };
    const ids = session.write({ label: batchLabel(work, updates, adds.length) }, (db) => {
      const agencyIds = addAgencies(db, agencies);
      return indexing(db, total, () => {
        updates.forEach(({ id, changes }, place) => {
          atRow('updates', place, 'changes', () => {
            checkEvent({ ...getRow(db, 'events', id), ...definedOf(changes) });
            guardUnique('event', () => updateRow(db, 'events', id, changes));
          });
          tell(place + 1);
        });
        return adds.map(({ values, newAgency }, place) => {
          const id = atRow('adds', place, 'values', () => addEvent(db, values, newAgency, agencyIds));
          tell(updates.length + place + 1);
          return id;
        });
      });
    });
    return { ids };
  },
} satisfies Partial<Handlers>;

function addEvent(
  db: WriteDb,
  values: NewRow<'events'>,
  newAgency: number | undefined,
  agencyIds: readonly number[],
): number {
  const agencyId = newAgency === undefined ? undefined : agencyIds[newAgency];
  if (newAgency !== undefined && agencyId === undefined) {
    throw new Refusal('invalid_input', 'The agency of this event is not among the new ones.', 'agencyId');
  }
  const row = agencyId === undefined ? values : { ...values, sourceKind: 'agency' as const, agencyId };
  checkEvent({ ...undated, ...definedOf(row) });
  return guardUnique('event', () => insertRow(db, 'events', row));
}

function addAgencies(db: WriteDb, names: readonly string[]): number[] {
  if (names.length === 0) return [];
  const last = listRows(db, 'agencies').reduce((highest, { position }) => Math.max(highest, position), -1);
  return names.map((name, place) =>
    guardUnique('agency', () => insertRow(db, 'agencies', { name, position: last + 1 + place })),
  );
}

/** Says in which row, counted from 1, and in which field the work was refused; never what stands there. */
function atRow<T>(list: 'updates' | 'adds', place: number, part: 'changes' | 'values', work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const field = [list, place, part, ...(error.field === undefined ? [] : [error.field])].join('.');
    throw new Refusal(error.code, `Row ${place + 1}: ${error.message}`, field);
  }
}

function batchLabel(work: BatchWork, updates: EventBatch['updates'], added: number): string {
  const changed = new Set(updates.map(({ id }) => id)).size;
  if (work === 'fill_down') return `Fill down in ${counted(changed)}`;
  if (work === 'clear') return `Clear cells of ${counted(changed)}`;
  if (work === 'cut') return `Cut cells of ${counted(changed)}`;
  if (changed === 0) return `Paste ${counted(added)}`;
  return `Paste into ${counted(changed)}${added === 0 ? '' : ` and add ${added}`}`;
}

const counted = (count: number) => `${count.toLocaleString('en-GB')} event${count === 1 ? '' : 's'}`;
