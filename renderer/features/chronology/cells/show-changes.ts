import type { EventView } from '../../../../shared/contract/index.ts';
import { wordDate } from '../../../../shared/dates/index.ts';
import type { Changes } from '../../../../shared/model/index.ts';

/** The event as the grid shows it once the changes are stored; what only the core works out comes with its answer. */
export function withChanges(event: EventView, changes: Changes<'events'>): EventView {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const after: EventView = { ...event, ...given };
  const { start, end, dateMeaning: meaning, datePart: part, timeText } = after;
  return { ...after, dateWording: wordDate({ start, end, meaning, part }, { timeText }) };
}
