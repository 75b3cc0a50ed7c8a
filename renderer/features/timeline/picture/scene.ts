import type { AgeSpan } from '../line/ages.ts';
import type { Gap } from '../line/gaps.ts';
import type { LaneDisplays } from '../line/lane-displays.ts';
import type { Lane } from '../line/lanes.ts';
import type { DatedEvent } from '../line/timeline-events.ts';
import type { View } from '../line/view.ts';

export const ROW_HEIGHT = 16;
export const LANE_PADDING = 4;
const LEAST_LANE = ROW_HEIGHT * 2 + LANE_PADDING * 2;
const MOST_LANE = ROW_HEIGHT * 8 + LANE_PADDING * 2;
const TALL_LANE = ROW_HEIGHT * 14 + LANE_PADDING * 2;
const DATES_HEIGHT = 22;
const PERIOD_HEIGHT = 18;
const AGE_HEIGHT = 18;

/** The review period in days; null is an open side. */
export type PeriodDays = { readonly first: number | null; readonly last: number | null };
/** Private: on screen only. */
export type ChildAges = { readonly name: string; readonly spans: readonly AgeSpan[] };

/** Everything the picture shows, apart from where it is looked at. */
export type Subject = {
  readonly lanes: readonly Lane[];
  readonly displays: LaneDisplays;
  readonly gaps: readonly Gap[];
  readonly period: PeriodDays | null;
  readonly ages: readonly ChildAges[];
  /** Accounts of one incident are one mark in each lane. */
  readonly isOncePerIncident: boolean;
  /** Few lanes at a time, with room for more events of each. */
  readonly isTall: boolean;
};

export type Frame = {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly scrollTop: number;
  readonly selected: DatedEvent | null;
};

export type Measures = {
  readonly axisHeight: number;
  readonly periodTop: number;
  readonly agesTop: number;
  readonly ageHeight: number;
  readonly laneHeight: number;
  readonly rowCount: number;
};

/** Lanes share the height there is; they are never too low for two rows of words nor taller than is of use. */
export function measure(subject: Pick<Subject, 'lanes' | 'period' | 'ages' | 'isTall'>, height: number): Measures {
  const periodHeight = subject.period ? PERIOD_HEIGHT : 0;
  const agesTop = DATES_HEIGHT + periodHeight;
  const axisHeight = agesTop + subject.ages.length * AGE_HEIGHT + 4;
  const shared = Math.floor((height - axisHeight) / Math.max(1, subject.lanes.length));
  const laneHeight = subject.isTall ? TALL_LANE : Math.min(MOST_LANE, Math.max(LEAST_LANE, shared));
  return {
    axisHeight,
    periodTop: DATES_HEIGHT,
    agesTop,
    ageHeight: AGE_HEIGHT,
    laneHeight,
    rowCount: Math.floor((laneHeight - LANE_PADDING * 2) / ROW_HEIGHT),
  };
}
