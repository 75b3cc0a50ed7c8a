import type { Gap } from '../../../../shared/timeline/gaps.ts';
import type { AgeSpan } from '../line/ages.ts';
import { type LaneDisplays, MOST_ROWS } from '../line/lane-displays.ts';
import type { Lane } from '../line/lanes.ts';
import type { DatedEvent } from '../line/timeline-events.ts';
import type { View } from '../line/view.ts';

export const ROW_HEIGHT = 16;
export const LANE_PADDING = 4;
const TALL_ROWS = 14;
const DATES_HEIGHT = 22;
const PERIOD_HEIGHT = 18;
const AGE_HEIGHT = 18;
/** A lane whose events do not all find room shows counts from afar: high enough for bars that can be compared. */
const LEAST_COUNTED_ROWS = 2;

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
  readonly measures: Measures;
};

/** A lane's place under the axis. */
export type LaneBox = { readonly top: number; readonly height: number; readonly rowCount: number };

export type Measures = {
  readonly axisHeight: number;
  readonly periodTop: number;
  readonly agesTop: number;
  readonly ageHeight: number;
  readonly lanes: readonly LaneBox[];
  readonly lanesHeight: number;
};

/**
 * Each lane has the rows that its events need when the whole line is in view, and so at every closer view; what height
 * is left is shared out. The scale plays no part, so that no lane jumps while the line is zoomed.
 */
export function measure(subject: Subject, width: number, height: number): Measures {
  const agesTop = DATES_HEIGHT + (subject.period ? PERIOD_HEIGHT : 0);
  const axisHeight = agesTop + subject.ages.length * AGE_HEIGHT + 4;
  const rows = subject.lanes.map((_, at) =>
    subject.isTall ? TALL_ROWS : (subject.displays.rowsWanted(at, width) ?? LEAST_COUNTED_ROWS),
  );
  const left = height - axisHeight - rows.reduce((sum, count) => sum + heightOf(count), 0);
  const more = Math.max(0, Math.floor(left / Math.max(1, rows.length)));
  let top = 0;
  const lanes = rows.map((count) => {
    const laneHeight = Math.max(heightOf(count), Math.min(heightOf(count) + more, heightOf(MOST_ROWS)));
    const rowCount = Math.floor((laneHeight - LANE_PADDING * 2) / ROW_HEIGHT);
    const box = { top, height: laneHeight, rowCount };
    top += laneHeight;
    return box;
  });
  return { axisHeight, periodTop: DATES_HEIGHT, agesTop, ageHeight: AGE_HEIGHT, lanes, lanesHeight: top };
}

function heightOf(rowCount: number): number {
  return rowCount * ROW_HEIGHT + LANE_PADDING * 2;
}
