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

/** How and when one agency came to know of an event. */
export type Knower = DateBounds & {
  readonly way: 'recorded' | 'told';
  /** The date of knowing as it was entered, EDTF; null where the event's own date stands for it, or there is none. */
  readonly knownOn: string | null;
  /** False where nobody said when: it can't be placed before or after any day. */
  readonly isDated: boolean;
};

/** When each agency came to know of an event, by agency. */
export type Knowers = ReadonlyMap<number, Knower>;

/**
 * Who came to know of each event, and when; events in chronological order.
 *
 * An agency knows what it recorded from the day it recorded it, or, where that is not stated, from the day of the event;
 * and what it was told of from the day it was told. Nothing is known before it can have happened.
 */
export function readKnowers({ events, knownTo }: KnowledgeMaterial): ReadonlyMap<number, Knowers> {
  const told = Map.groupBy(knownTo, ({ eventId }) => eventId);
  return new Map(events.map((event) => [event.id, knowersOf(event, told.get(event.id) ?? [])]));
}

function knowersOf(event: KnownEvent, told: readonly Told[]): Knowers {
  const known = new Map<number, Knower>();
  if (event.agencyId !== null) {
    const when = notBefore(event, whenOf(event.recordedOn) ?? event);
    const isDated = event.recordedOn !== null || event.earliest !== null || event.latest !== null;
    known.set(event.agencyId, { ...when, way: 'recorded', knownOn: event.recordedOn, isDated });
  }
  for (const { agencyId, knownOn } of told) {
    const when = notBefore(event, whenOf(knownOn) ?? { earliest: null, latest: null });
    known.set(agencyId, sooner(known.get(agencyId), { ...when, way: 'told', knownOn, isDated: knownOn !== null }));
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
function sooner(one: Knower | undefined, other: Knower): Knower {
  if (one === undefined) return other;
  const way = byTime(one, other) <= 0 ? one : other;
  return {
    ...way,
    earliest: one.earliest === null || other.earliest === null ? null : least(one.earliest, other.earliest),
    latest: least(one.latest, other.latest),
    isDated: one.isDated || other.isDated,
  };
}

function least<T extends string | null>(one: T, other: T): T {
  if (one === null) return other;
  return other === null || one < other ? one : other;
}

/** By the latest day, since an agency whose date is not stated can't be said to have been first. */
export function byTime(a: DateBounds, b: DateBounds): number {
  return compare(a.latest, b.latest) || compare(a.earliest, b.earliest);
}

function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
