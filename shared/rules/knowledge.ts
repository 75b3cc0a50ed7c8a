import type { DateBounds } from '../dates/index.ts';
import type { Knower, Knowers } from './knowers.ts';

/** How many events an agency knew by a day, and how many it did not that another agency certainly knew. */
export type KnowledgeCounts = {
  readonly agencyId: number;
  readonly certain: number;
  /** It may have known: the date of knowing reaches past the day. */
  readonly possible: number;
  /** It knows, and nobody said since when. */
  readonly notStated: number;
  readonly notKnown: number;
};

/** How an agency came to know of an event, and the date of that as it was entered (EDTF); the bounds say it in days. */
export type KnownEvent = Pick<Knower, 'way' | 'knownOn'> & { readonly eventId: number };

/** What stands behind the counts of one agency: events in chronological order. */
export type AgencyKnowledge = {
  readonly certain: readonly KnownEvent[];
  readonly possible: readonly KnownEvent[];
  readonly notStated: readonly KnownEvent[];
  /** With the agencies that certainly knew. */
  readonly notKnown: readonly { readonly eventId: number; readonly agencyIds: readonly number[] }[];
};

export type Knowledge = {
  /** The last day of the date asked for (YYYY-MM-DD): knowledge is told as it stood at its end. */
  readonly day: string | null;
  readonly agencies: readonly KnowledgeCounts[];
  /** The days next to this one on which an agency certainly came to know of something. */
  readonly previousDay: string | null;
  readonly nextDay: string | null;
};

type AllKnowers = ReadonlyMap<number, Knowers>;

/** Which kind of knowledge one agency had of an event by the end of a day; null where nobody else knew of it either. */
function stateOf(knowers: Knowers, agencyId: number, day: string): keyof AgencyKnowledge | null {
  const own = knowers.get(agencyId);
  if (isCertain(own, day)) return 'certain';
  if (own !== undefined && (own.earliest === null || own.earliest <= day))
    return own.isDated ? 'possible' : 'notStated';
  for (const when of knowers.values()) if (isCertain(when, day)) return 'notKnown';
  return null;
}

/** Who knew what by the end of `day` (YYYY-MM-DD); by the last day on which anything became known, when there is none. */
export function knowledgeAt(agencyIds: readonly number[], all: AllKnowers, asked: string | null): Knowledge {
  const { last, ...steps } = stepsAround(all, asked);
  const day = asked ?? last;
  return {
    day,
    ...steps,
    agencies: agencyIds.map((agencyId) => {
      const counts = { certain: 0, possible: 0, notStated: 0, notKnown: 0 };
      for (const knowers of all.values()) {
        const state = day === null ? null : stateOf(knowers, agencyId, day);
        if (state !== null) counts[state] += 1;
      }
      return { agencyId, ...counts };
    }),
  };
}

/** The events behind the counts of one agency. */
export function knowledgeOf(agencyId: number, all: AllKnowers, day: string): AgencyKnowledge {
  const found = {
    certain: [] as KnownEvent[],
    possible: [] as KnownEvent[],
    notStated: [] as KnownEvent[],
    notKnown: [] as AgencyKnowledge['notKnown'][number][],
  };
  for (const [eventId, knowers] of all) {
    const state = stateOf(knowers, agencyId, day);
    const own = knowers.get(agencyId);
    if (state === 'notKnown') {
      const others = [...knowers].filter(([, when]) => isCertain(when, day));
      found.notKnown.push({ eventId, agencyIds: others.map(([id]) => id) });
    } else if (state !== null && own !== undefined) {
      found[state].push({ eventId, way: own.way, knownOn: own.knownOn });
    }
  }
  return found;
}

function stepsAround(all: AllKnowers, asked: string | null) {
  const days = [...all.values()].flatMap((knowers) => [...knowers.values()].flatMap(({ latest }) => latest ?? []));
  const latestOf = (some: readonly string[]) =>
    some.reduce<string | null>((a, b) => (a !== null && a > b ? a : b), null);
  const last = latestOf(days);
  const day = asked ?? last;
  if (day === null) return { previousDay: null, nextDay: null, last };
  const later = days.filter((one) => one > day);
  return {
    previousDay: latestOf(days.filter((one) => one < day)),
    nextDay: later.reduce<string | null>((a, b) => (a !== null && a < b ? a : b), null),
    last,
  };
}

function isCertain(when: DateBounds | undefined, day: string): boolean {
  return when?.latest != null && when.latest <= day;
}
