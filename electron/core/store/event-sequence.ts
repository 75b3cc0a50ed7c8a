import type { Row } from '../../../shared/model/index.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { updateRow } from './rows.ts';

type Tied = Pick<Row<'events'>, 'id' | 'ref' | 'sequence'>;

/** The events whose dates sort alike, in their order. */
export function tiedEvents(db: ReadDb, { earliest, latest }: Pick<Row<'events'>, 'earliest' | 'latest'>): Tied[] {
  return db
    .prepare('SELECT id, ref, sequence FROM events WHERE earliest IS ? AND latest IS ? ORDER BY sequence, ref')
    .all(earliest, latest) as unknown as Tied[];
}

/** Puts an event directly before or after another one of those that are tied; changes as few sequences as that takes. */
export function placeBeside(
  db: WriteDb,
  tied: readonly Tied[],
  id: number,
  place: 'before' | 'after',
  otherId: number,
): void {
  const moved = tied.find((event) => event.id === id);
  const order = tied.filter((event) => event.id !== id);
  if (moved === undefined) return;
  order.splice(order.findIndex((event) => event.id === otherId) + (place === 'after' ? 1 : 0), 0, moved);
  let last: Tied | null = null;
  for (const event of order) {
    const sequence: number = last === null ? event.sequence : leastAfter(last, event);
    if (sequence !== event.sequence) updateRow(db, 'events', event.id, { sequence });
    last = { ...event, sequence };
  }
}

/** The event's own sequence where it comes after the last one by itself, else the smallest that does (ties go by ref). */
function leastAfter(last: Tied, event: Tied): number {
  const isAfter = event.sequence > last.sequence || (event.sequence === last.sequence && event.ref > last.ref);
  if (isAfter) return event.sequence;
  return event.ref > last.ref ? last.sequence : last.sequence + 1;
}
