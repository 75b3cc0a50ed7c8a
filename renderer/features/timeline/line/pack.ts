import type { NameOf } from './names.ts';
import { type DatedEvent, isOneDay } from './timeline-events.ts';

export const MARK_WIDTH = 9;
/** How far the end of an open date fades out. */
export const FADE_WIDTH = 22;
const GAP = 3;
const LETTER_WIDTH = 6.2;

/** Where an event is drawn, in pixels from the day numbered 0; the date itself lies from `left` to `right`. */
export type Box = {
  readonly left: number;
  readonly right: number;
  /** With the fading of open sides and the title: what must stay free of others. */
  readonly outerLeft: number;
  readonly outerRight: number;
};

/** A day is a mark in its middle; a span is as wide as its days, and never wider. With a name, room for that too. */
export function boxOf(event: DatedEvent, pixelsPerDay: number, name: string | undefined): Box {
  const from = event.first * pixelsPerDay;
  const to = (event.last + 1) * pixelsPerDay;
  const middle = (from + to) / 2;
  const needsMark = isOneDay(event) || to - from < 2;
  const left = needsMark ? middle : from;
  const right = needsMark ? middle : to;
  const reach = needsMark ? MARK_WIDTH / 2 : 0;
  const outerLeft = left - reach - (event.isOpenStart ? FADE_WIDTH : 0);
  const outerRight = right + reach + (event.isOpenEnd ? FADE_WIDTH : 0);
  return {
    left,
    right,
    outerLeft,
    outerRight: name === undefined ? outerRight : outerRight + GAP + titleWidth(name),
  };
}

/** Room for the title; it is drawn no wider. */
export function titleWidth(name: string): number {
  return name.length * LETTER_WIDTH;
}

/** The row of an event that found none free at its place, and of one that is too long to be drawn by itself. */
export const NO_ROW = -1;
export const TOO_LONG = -2;

/** Rows of a lane: for each event the row it stands in, or one of the two signs above. */
export type Packing = { readonly boxes: readonly Box[]; readonly rows: Int8Array };

/**
 * Puts each event into the first row that is free where it begins. It depends on the scale and not on the place, so
 * that nothing jumps while the line is moved. What is wider than `longest` takes no room from the others.
 */
export function packLane(
  events: readonly DatedEvent[],
  pixelsPerDay: number,
  rowCount: number,
  nameOf: NameOf | null,
  longest = Number.POSITIVE_INFINITY,
): Packing {
  const boxes = events.map((event) => boxOf(event, pixelsPerDay, nameOf?.(event)));
  const rows = new Int8Array(events.length).fill(NO_ROW);
  const ends = new Array<number>(rowCount).fill(Number.NEGATIVE_INFINITY);
  boxes.forEach((box, at) => {
    if (box.right - box.left > longest) {
      rows[at] = TOO_LONG;
      return;
    }
    const row = ends.findIndex((end) => end + GAP <= box.outerLeft);
    if (row === -1) return;
    rows[at] = row;
    ends[row] = box.outerRight;
  });
  return { boxes, rows };
}

/** Whether everything that shows between two pixels found a row or is left to be counted. */
export function fitsBetween(packing: Packing, left: number, right: number): boolean {
  return packing.boxes.every(
    (box, at) => box.outerRight < left || box.outerLeft > right || (packing.rows[at] ?? NO_ROW) !== NO_ROW,
  );
}
