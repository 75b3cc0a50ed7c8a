import { FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL, OPEN } from '../../../../../shared/dates/bounds.ts';
import { boundsOf, type DateBounds } from '../../../../../shared/dates/index.ts';
import type { PublicCase } from '../../../../../shared/model/public-case.ts';
import { dayNumberOf } from '../../../../../shared/timeline/calendar-units.ts';
import type { Event } from '../../compose/case-words.ts';
import { dateWords } from '../../compose/phrases.ts';

/** An event, or several accounts of one incident, as the line shows it. Days are counted from 1 January 1970. */
export type LineEvent = {
  /** "E12"; "E10, E11" for accounts that count once. */
  readonly refs: string;
  readonly words: string;
  /** The incident that this is one account of. */
  readonly clusterId: number | null;
  readonly laneKeys: readonly string[];
  /** Null for what has no place on the line. Where a side is open, the days of the side that is known. */
  readonly first: number | null;
  readonly last: number | null;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  /** It went on all that time; otherwise it happened at some time in it. */
  readonly isDuring: boolean;
  /** Marked as doubtful or approximate. */
  readonly isUncertain: boolean;
};

export type DatedEvent = LineEvent & { readonly first: number; readonly last: number };

export const isDated = (event: LineEvent): event is DatedEvent => event.first !== null;

/** A mark is a day; everything else is drawn as long as it may have been. */
export function isOneDay(event: DatedEvent): boolean {
  return event.first === event.last && !event.isOpenStart && !event.isOpenEnd;
}

/** An event as the line shows it. */
export function lineEvent(event: Event, laneKeys: readonly string[]): LineEvent {
  const known = knownSide(event);
  return {
    refs: `E${event.ref}`,
    clusterId: event.clusterId,
    words: event.event.trim() || event.kind.trim() || 'No words recorded',
    laneKeys: [...new Set(laneKeys)],
    first: dayNumber(known.earliest),
    last: dayNumber(known.latest),
    isOpenStart: event.earliest === FIRST_DAY_OF_ALL,
    isOpenEnd: event.latest === LAST_DAY_OF_ALL,
    isDuring: event.dateMeaning === 'during',
    isUncertain: [event.start, event.end].some((side) => side !== null && /[?~%]$/.test(side)),
  };
}

/** The days that the date names: "since June 2019" is all of June, and goes on from there. */
function knownSide({ start, end, earliest, latest, dateMeaning, datePart }: Event): DateBounds {
  if (earliest !== FIRST_DAY_OF_ALL && latest !== LAST_DAY_OF_ALL) return { earliest, latest };
  const side = start === OPEN ? end : start;
  return boundsOf({ start: side, end: null, meaning: dateMeaning, part: datePart });
}

function dayNumber(day: string | null): number | null {
  return day === null ? null : dayNumberOf(day);
}

/** The review period in days; null is an open side, or no period at all. */
export type PeriodDays = {
  readonly first: number | null;
  readonly last: number | null;
  /** Its edges as they were given: a month stays a month. */
  readonly words: string;
};

export function reviewPeriod({ periodStart, periodEnd }: PublicCase['review']): PeriodDays | null {
  const given = (side: string | null) => (side === OPEN ? null : side);
  const edge = (side: string | null, which: 'earliest' | 'latest') =>
    dayNumber(boundsOf({ start: given(side), end: null, meaning: 'point', part: null })[which]);
  const first = edge(periodStart, 'earliest');
  const last = edge(periodEnd, 'latest');
  if (first === null && last === null) return null;
  const since = first === null ? '' : ` from ${dateWords(periodStart)}`;
  const until = last === null ? '' : ` to ${dateWords(periodEnd)}`;
  return { first, last, words: `${since}${until}` };
}
