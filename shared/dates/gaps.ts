import { addDays, daysBetween } from './calendar.ts';
import type { DateBounds } from './partial-date.ts';

/** A stretch without contact: its first and last day, and how many days it has. */
export type Gap = { readonly from: string; readonly to: string; readonly days: number };

/**
 * Stretches of at least so many days between contacts, each contact lying on some day of its bounds.
 *
 * `certain`: no contact can have been on any of the days. `possible`: there may have been none, since every contact
 * can have been on another day; one that is also certain is not told twice. Undated contacts can have been any day and
 * are left out of both: say beside the gaps how many there are. One that is open on a side rules out certain gaps there.
 */
export function gapsBetween(
  contacts: readonly DateBounds[],
  minimumDays: number,
): { readonly certain: readonly Gap[]; readonly possible: readonly Gap[] } {
  const dated = contacts.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const isLong = ({ days }: Gap) => days >= minimumDays;
  const certain = certainGaps(dated).filter(isLong);
  const isCertain = (gap: Gap) => certain.some(({ from, to }) => from === gap.from && to === gap.to);
  return { certain, possible: possibleGaps(dated).filter((gap) => isLong(gap) && !isCertain(gap)) };
}

/** What the bounds of all contacts together leave uncovered. */
function certainGaps(contacts: readonly DateBounds[]): Gap[] {
  const inOrder = contacts.toSorted((a, b) => order(a.earliest ?? '', b.earliest ?? ''));
  const gaps: Gap[] = [];
  let covered: string | null = null;
  for (const { earliest, latest } of inOrder) {
    if (earliest !== null && covered !== null && covered < earliest) gaps.push(...gapAfter(covered, earliest));
    if (latest === null) break;
    if (covered === null || covered < latest) covered = latest;
  }
  return gaps;
}

/** The longest stretches that hold no contact's bounds whole, from just after one to just before another. */
function possibleGaps(contacts: readonly DateBounds[]): Gap[] {
  const closed = contacts
    .flatMap(({ earliest, latest }) => (earliest === null || latest === null ? [] : [{ earliest, latest }]))
    .sort((a, b) => order(b.earliest, a.earliest) || order(a.latest, b.latest));
  const gaps: Gap[] = [];
  let nextEnd: string | null = null;
  for (const { earliest, latest } of closed) {
    // `nextEnd` is the soonest that a contact which begins later must have happened by. A contact that may be as late
    // itself does not end the stretch on its other side.
    if (nextEnd !== null && latest < nextEnd) gaps.push(...gapAfter(earliest, nextEnd));
    if (nextEnd === null || latest < nextEnd) nextEnd = latest;
  }
  return gaps.reverse();
}

function gapAfter(last: string, next: string): Gap[] {
  const days = daysBetween(last, next) - 1;
  return days > 0 ? [{ from: addDays(last, 1), to: addDays(next, -1), days }] : [];
}

const order = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
