import { daysBetween } from '../dates/calendar.ts';
import { boundsOf, type DateBounds } from '../dates/index.ts';
import type { Row } from '../model/index.ts';

type KnownEvent = Pick<Row<'events'>, 'id' | 'agencyId' | 'recordedOn' | 'earliest' | 'latest'>;
type Told = Pick<Row<'knownTo'>, 'eventId' | 'agencyId' | 'knownOn'>;

export type KnowledgeMaterial = {
  readonly agencyIds: readonly number[];
  /** In chronological order. */
  readonly events: readonly KnownEvent[];
  readonly knownTo: readonly Told[];
};

/** What an agency knew by a date, and what it did not know that another agency certainly did. Ids of events, in order. */
export type AgencyKnowledge = {
  readonly agencyId: number;
  readonly certain: readonly number[];
  /** It may have known: the date of knowing reaches past the one asked for, or is not stated. */
  readonly possible: readonly number[];
  readonly notKnown: readonly number[];
};

/** An event that two agencies or more came to know of, and how long the second one waited. */
export type Sharing = {
  readonly eventId: number;
  readonly firstAgencyId: number;
  readonly secondAgencyId: number;
  /** Fewest and most days between; the most is null where a date is open or not stated. */
  readonly minDays: number;
  readonly maxDays: number | null;
};

export type Knowledge = { readonly agencies: readonly AgencyKnowledge[]; readonly sharing: readonly Sharing[] };

/** When each agency came to know of an event, by agency. */
type Knowers = ReadonlyMap<number, DateBounds>;

/**
 * Who knew what by the end of `day` (YYYY-MM-DD).
 *
 * An agency knows what it recorded from the day it recorded it, or, where that is not stated, from the day of the event;
 * and what it was told of from the day it was told. Nothing is known before it can have happened.
 */
export function knowledgeAt({ agencyIds, events, knownTo }: KnowledgeMaterial, day: string): Knowledge {
  const told = Map.groupBy(knownTo, ({ eventId }) => eventId);
  const knowers = events.map((event) => [event.id, knowersOf(event, told.get(event.id) ?? [])] as const);
  return {
    agencies: agencyIds.map((agencyId) => knowledgeOf(agencyId, knowers, day)),
    sharing: knowers.flatMap(([eventId, known]) => sharingOf(eventId, known)),
  };
}

function knowersOf(event: KnownEvent, told: readonly Told[]): Knowers {
  const known = new Map<number, DateBounds>();
  if (event.agencyId !== null) known.set(event.agencyId, notBefore(event, whenOf(event.recordedOn) ?? event));
  for (const { agencyId, knownOn } of told) {
    const when = notBefore(event, whenOf(knownOn) ?? { earliest: null, latest: null });
    known.set(agencyId, sooner(known.get(agencyId), when));
  }
  return known;
}

function whenOf(edtf: string | null): DateBounds | null {
  return edtf === null ? null : boundsOf({ start: edtf, end: null, meaning: 'point', part: null });
}

function notBefore({ earliest }: KnownEvent, when: DateBounds): DateBounds {
  const first = when.earliest === null || (earliest !== null && when.earliest < earliest) ? earliest : when.earliest;
  const last = when.latest !== null && first !== null && when.latest < first ? first : when.latest;
  return { earliest: first, latest: last };
}

/** Of two ways of coming to know, whichever was first: each bound is the earlier one. */
function sooner(one: DateBounds | undefined, other: DateBounds): DateBounds {
  if (one === undefined) return other;
  return {
    earliest: one.earliest === null || other.earliest === null ? null : least(one.earliest, other.earliest),
    latest: least(one.latest, other.latest),
  };
}

function least<T extends string | null>(one: T, other: T): T {
  if (one === null) return other;
  return other === null || one < other ? one : other;
}

const isCertain = (when: DateBounds | undefined, day: string) => when?.latest != null && when.latest <= day;
const isPossible = (when: DateBounds | undefined, day: string) =>
  when !== undefined && (when.earliest === null || when.earliest <= day);

function knowledgeOf(agencyId: number, events: readonly (readonly [number, Knowers])[], day: string): AgencyKnowledge {
  const [certain, possible, notKnown]: [number[], number[], number[]] = [[], [], []];
  for (const [eventId, knowers] of events) {
    const own = knowers.get(agencyId);
    if (isCertain(own, day)) certain.push(eventId);
    else if (isPossible(own, day)) possible.push(eventId);
    else if ([...knowers.values()].some((when) => isCertain(when, day))) notKnown.push(eventId);
  }
  return { agencyId, certain, possible, notKnown };
}

function sharingOf(eventId: number, knowers: Knowers): Sharing[] {
  const [first, second] = [...knowers].sort(([, a], [, b]) => byTime(a, b));
  if (first === undefined || second === undefined) return [];
  const [[firstAgencyId, known], [secondAgencyId, shared]] = [first, second];
  const least = shared.earliest === null || known.latest === null ? 0 : daysBetween(known.latest, shared.earliest);
  const most = shared.latest === null || known.earliest === null ? null : daysBetween(known.earliest, shared.latest);
  return [{ eventId, firstAgencyId, secondAgencyId, minDays: Math.max(0, least), maxDays: most }];
}

/** By the latest day, since an agency whose date is not stated can't be said to have been first. */
function byTime(a: DateBounds, b: DateBounds): number {
  return compare(a.latest, b.latest) || compare(a.earliest, b.earliest);
}

function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
