import { daysBetween } from '../dates/calendar.ts';
import { byTime, type Knower, type Knowers } from './knowers.ts';

/** An event that two agencies or more came to know of, and how long the second one waited. */
export type SharedEvent = {
  readonly eventId: number;
  readonly firstAgencyId: number;
  readonly secondAgencyId: number;
  /** Fewest and most days between; the most is null where a date is open, not stated, or reaches past the day. */
  readonly minDays: number;
  readonly maxDays: number | null;
};

export type Sharing = {
  readonly shared: readonly SharedEvent[];
  /** Known to one agency alone. */
  readonly notShared: readonly number[];
  /** More than one agency knew, and of the second nobody said since when. */
  readonly notStated: readonly number[];
};

/**
 * How long it took from the first agency to the second, as it could be told at the end of `day`; events that nobody
 * certainly knew of by then are left out, and so is whatever came to be known later. Null looks at the whole record.
 */
export function sharingBy(all: ReadonlyMap<number, Knowers>, day: string | null): Sharing {
  const [shared, notShared, notStated]: [SharedEvent[], number[], number[]] = [[], [], []];
  for (const [eventId, knowers] of all) {
    const known = [...knowers].flatMap(([id, when]) => untilDay(id, when, day)).sort(([, a], [, b]) => byTime(a, b));
    const [first, second] = known;
    if (first === undefined || first[1].latest === null) continue;
    if (second === undefined) notShared.push(eventId);
    else if (!second[1].isDated) notStated.push(eventId);
    else shared.push(between(eventId, first, second));
  }
  return { shared, notShared, notStated };
}

type Known = readonly [agencyId: number, when: Knower];

/** What could be said of it at the end of the day: nothing of what came later; and no latest day that lies ahead. */
function untilDay(agencyId: number, when: Knower, day: string | null): Known[] {
  if (day === null || (when.latest !== null && when.latest <= day)) return [[agencyId, when]];
  return when.earliest === null || when.earliest <= day ? [[agencyId, { ...when, latest: null }]] : [];
}

function between(eventId: number, [firstAgencyId, known]: Known, [secondAgencyId, shared]: Known): SharedEvent {
  const least = shared.earliest === null || known.latest === null ? 0 : daysBetween(known.latest, shared.earliest);
  const most = shared.latest === null || known.earliest === null ? null : daysBetween(known.earliest, shared.latest);
  return { eventId, firstAgencyId, secondAgencyId, minDays: Math.max(0, least), maxDays: most };
}
