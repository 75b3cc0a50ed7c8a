import { cutToWidth, widthOf, wrap } from '../svg/text.ts';
import { type DatedEvent, isOneDay, type LineEvent } from './timeline-line.ts';

export const MARK = 6;
/** How far the end of an open date fades out. */
export const FADE = 14;
export const NAME_SIZE = 7.5;
const GAP = 3;
const SPACE = 5;

/** Days on a page, and the points they have there. `to` is the day after the last. */
export type Scale = { readonly from: number; readonly to: number; readonly left: number; readonly width: number };

export function xOf(day: number, { from, to, left, width }: Scale): number {
  return left + ((day - from) / (to - from)) * width;
}

/** Where an event is drawn. All of it lies within the scale, words too. */
export type Placed = {
  readonly event: DatedEvent;
  /** The date itself, cut at the edges of the page; equal where it is a mark. */
  readonly from: number;
  readonly to: number;
  /** It goes on beyond this edge of the page. */
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
  readonly title: string;
  readonly nameX: number;
  readonly row: number;
};

/** Refs of events that began on an earlier page, where their titles are, and last throughout this one; a line of them. */
export type Ongoing = { readonly words: string; readonly x: number; readonly row: number };

/** More of these in a lane and they share a line: spans of years would else fill every page. */
const MOST_REPEATED = 1;

type Box = Omit<Placed, 'row'> & { readonly outerLeft: number; readonly outerRight: number };
type Bar = Pick<Placed, 'from' | 'to'> & { readonly outerLeft: number; readonly outerRight: number };
type Name = Pick<Placed, 'title' | 'nameX'> & { readonly outerLeft: number; readonly outerRight: number };

/**
 * Puts the events of a lane that touch the page into rows, so that nothing covers anything else: a name stands in its
 * bar where that is long enough, else to the right of it, or to the left where the page ends.
 */
export function packLane(events: readonly DatedEvent[], scale: Scale, names: Names): (Placed | Ongoing)[] {
  const onPage = events.filter(({ first, last }) => first < scale.to && last >= scale.from);
  const isThroughout = ({ first, last }: DatedEvent) => first < scale.from && last >= scale.to - 1;
  const earlier = onPage.filter(isThroughout);
  const isShared = earlier.length > MOST_REPEATED;
  const ongoing = isShared ? ongoingLines(earlier, scale) : [];
  const boxes = onPage
    .filter((event) => !isShared || !isThroughout(event))
    .map((event) => boxOf(event, scale, names))
    .sort((a, b) => a.outerLeft - b.outerLeft);
  const ends: number[] = [];
  const placed = boxes.map(({ outerLeft, outerRight, ...box }) => {
    const free = ends.findIndex((end) => end + SPACE <= outerLeft);
    const row = free === -1 ? ends.length : free;
    ends[row] = outerRight;
    return { ...box, row: ongoing.length + row };
  });
  return [...ongoing, ...placed];
}

/** The refs of what began before the page and lasts throughout it. */
function ongoingLines(events: readonly DatedEvent[], scale: Scale): Ongoing[] {
  const words = events.map(({ refs }) => refs).join(', ');
  const x = scale.left + MARK + GAP;
  return wrap(words, scale.width - MARK - GAP, { size: NAME_SIZE, isBold: true }).lines.map((line, row) => ({
    words: line,
    x,
    row,
  }));
}

function boxOf(event: DatedEvent, scale: Scale, names: Names): Box {
  const isCutLeft = event.first < scale.from;
  const isCutRight = event.last >= scale.to;
  const bar = barOf(event, scale);
  const name = placeName(event, bar, isCutLeft, scale, names);
  return { event, from: bar.from, to: bar.to, isCutLeft, isCutRight, ...name };
}

/** A day is a mark in its middle; a span is as wide as its days on the page, and never wider. */
function barOf(event: DatedEvent, scale: Scale): Bar {
  const edgeLeft = scale.left;
  const edgeRight = scale.left + scale.width;
  let from = Math.max(edgeLeft, xOf(event.first, scale));
  let to = Math.min(edgeRight, xOf(event.last + 1, scale));
  const isMark = isOneDay(event) || to - from < MARK;
  if (isMark) {
    from = Math.min(Math.max((from + to) / 2, edgeLeft + MARK / 2), edgeRight - MARK / 2);
    to = from;
  }
  const reach = isMark ? MARK / 2 : 0;
  return {
    from,
    to,
    outerLeft: from - reach - (event.isOpenStart ? FADE : 0),
    outerRight: to + reach + (event.isOpenEnd ? FADE : 0),
  };
}

/** The first place that holds the whole name; if none does, the widest with as many of its words as it holds. */
function placeName(event: DatedEvent, bar: Bar, isCutLeft: boolean, scale: Scale, names: Names): Name {
  const { outerLeft, outerRight } = bar;
  const inset = GAP + (isCutLeft ? MARK : 0);
  const rooms = [
    { at: 'inside', width: bar.to - bar.from - inset - GAP },
    { at: 'right', width: scale.left + scale.width - outerRight - GAP },
    { at: 'left', width: outerLeft - GAP - scale.left },
  ] as const;
  const whole = names.of(event);
  const room =
    rooms.find(({ width }) => width >= whole.width) ??
    rooms.reduce((best, one) => (one.width > best.width ? one : best));
  const { title, width } = room.width >= whole.width ? whole : names.cut(event, room.width);
  switch (room.at) {
    case 'inside':
      return { title, nameX: bar.from + inset, outerLeft, outerRight };
    case 'right':
      return { title, nameX: outerRight + GAP, outerLeft, outerRight: outerRight + GAP + width };
    case 'left':
      return { title, nameX: outerLeft - GAP - width, outerLeft: outerLeft - GAP - width, outerRight };
  }
}

type Measured = { readonly title: string; readonly width: number };

/** The names of events, ref and the beginning of its words, no wider than asked; each is measured once. */
export class Names {
  readonly titleWidth: number;
  readonly #known = new Map<LineEvent, Measured>();

  constructor(titleWidth: number) {
    this.titleWidth = titleWidth;
  }

  of(event: LineEvent): Measured {
    const known = this.#known.get(event) ?? this.cut(event, this.titleWidth + refWidth(event));
    this.#known.set(event, known);
    return known;
  }

  cut(event: LineEvent, width: number): Measured {
    const forRef = refWidth(event);
    const title = cutToWidth(event.words, Math.max(0, width - forRef), { size: NAME_SIZE });
    return { title, width: forRef + widthOf(title, { size: NAME_SIZE }) };
  }
}

function refWidth({ refs }: LineEvent): number {
  return widthOf(`${refs} `, { size: NAME_SIZE, isBold: true });
}
