import { addDays, daysBetween } from '../dates/calendar.ts';
import { overlap } from '../dates/index.ts';
import type { Row } from '../model/index.ts';

/** What is read of an event to tell whether it might be the same incident as another; open sides of a date are null. */
export type Incident = Pick<Row<'events'>, 'id' | 'agencyId' | 'sourceKind' | 'clusterId' | 'earliest' | 'latest'> & {
  readonly personIds: readonly number[];
};

/** Two events that might tell of the same incident. */
export type Suggestion = {
  readonly eventId: number;
  readonly otherEventId: number;
  /** Whether both are of the same single day; else their dates only have days in common. */
  readonly isSameDay: boolean;
  readonly personIds: readonly number[];
};

/** A date vaguer than this has days in common with too much to say anything. */
const MOST_DAYS = 31;

/**
 * Whether two events might be two accounts of one incident: other sources, dates that share a day and are known to
 * about a month, and somebody who was there in both. It suggests and never decides.
 */
export function mightBeSame(one: Incident, other: Incident): Suggestion | null {
  return isNarrow(one) && isNarrow(other) ? compare(one, other) : null;
}

/** As `mightBeSame`, for two whose dates are known to be narrow. */
function compare(one: Incident, other: Incident): Suggestion | null {
  if (one.clusterId !== null && one.clusterId === other.clusterId) return null;
  if (one.agencyId === other.agencyId && one.sourceKind === other.sourceKind) return null;
  const days = overlap(one, other);
  if (days === 'none') return null;
  const personIds = one.personIds.filter((id) => other.personIds.includes(id));
  if (personIds.length === 0) return null;
  return { eventId: one.id, otherEventId: other.id, isSameDay: days === 'certain', personIds };
}

/** Events outside of an incident that might belong to it, each beside the account that it fits best. */
export function suggestFor(accounts: readonly Incident[], events: readonly Incident[]): Suggestion[] {
  const own = new Set(accounts.map(({ id }) => id));
  const narrow = accounts.filter(isNarrow);
  const found = events
    .filter((event) => !own.has(event.id) && isNarrow(event))
    .flatMap((event) => narrow.flatMap((account) => compare(account, event) ?? []).sort(likelierFirst)[0] ?? []);
  return found.sort(likelierFirst);
}

/** Pairs in the whole chronology that might be the same incident, the likeliest first. */
export function suggestPairs(events: readonly Incident[]): Suggestion[] {
  const inOrder = events.filter(isNarrow).sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
  const found: Suggestion[] = [];
  for (const [place, one] of inOrder.entries()) {
    for (let next = place + 1; next < inOrder.length; next += 1) {
      const other = inOrder[next];
      if (other === undefined || other.earliest > one.latest) break;
      const suggestion = compare(one, other);
      if (suggestion !== null) found.push(suggestion);
    }
  }
  return found.sort(likelierFirst);
}

function isNarrow<T extends Incident>(event: T): event is T & { earliest: string; latest: string } {
  const { earliest, latest } = event;
  return earliest !== null && latest !== null && daysBetween(earliest, latest) < MOST_DAYS;
}

function likelierFirst(a: Suggestion, b: Suggestion): number {
  return Number(b.isSameDay) - Number(a.isSameDay) || b.personIds.length - a.personIds.length;
}

/** An agency of the case that has no account of an incident. */
export type WithoutAccount = {
  readonly agencyId: number;
  /** Whether it is noted that it was told. */
  readonly isTold: boolean;
  /** What it recorded within a week of the incident, which says that it was in touch. */
  readonly nearbyEventIds: readonly number[];
};

/** Agencies without an account of the incident: those that were told first, then those in touch that week. */
export function withoutAccount(
  agencyIds: readonly number[],
  accounts: readonly Incident[],
  events: readonly Incident[],
  toldAgencyIds: ReadonlySet<number>,
): WithoutAccount[] {
  const withOne = new Set(accounts.map(({ agencyId }) => agencyId));
  const weeks = accounts.filter(isNarrow).map(({ earliest, latest }) => ({
    earliest: addDays(earliest, -7),
    latest: addDays(latest, 7),
  }));
  const nearby = events.filter((event) => isNarrow(event) && weeks.some((week) => overlap(event, week) !== 'none'));
  const rank = ({ isTold, nearbyEventIds }: WithoutAccount) => (isTold ? 0 : nearbyEventIds.length > 0 ? 1 : 2);
  return agencyIds
    .filter((id) => !withOne.has(id))
    .map((agencyId) => ({
      agencyId,
      isTold: toldAgencyIds.has(agencyId),
      nearbyEventIds: nearby.filter((event) => event.agencyId === agencyId).map(({ id }) => id),
    }))
    .sort((a, b) => rank(a) - rank(b));
}
