import type { CalendarBlur } from '../../../../../shared/dates/index.ts';
import { dateOf, firstOfMonth } from '../../../../../shared/timeline/calendar-units.ts';
import { type FullLane, flow, type LaneBlock, lanesOnStretch, ROW } from './lane-blocks.ts';
import { Names, type Scale } from './pack.ts';

/** Days that share a page (or pages below each other, where there are too many lanes for one). */
export type Stretch = { readonly scale: Scale; readonly blocks: readonly LaneBlock[] };

/** Room for the words of an event, from what a name needs to say anything to what is comfortable. */
const titleWidths = [160, 230, 330] as const;
const yearSteps = [40, 30, 20, 15, 10, 8, 6, 5, 4, 3, 2, 1] as const;
const monthSteps = [6, 4, 3, 2, 1] as const;
/** A line of so many days is shown day by day, with a little room at both ends. */
const SHORT_LINE = 45;
const SHORT_MARGIN = 2;
/** More lanes than this and those that have nothing on a page are left out of it. */
const MOST_EMPTY_LANES = 16;

type Plot = { readonly left: number; readonly width: number; readonly height: number; readonly labelWidth: number };

/**
 * Cuts the line from the day `first` to `last` into stretches, each the longest round one (years, months, weeks, days)
 * whose events all find room with their titles. The scale of time may so differ from page to page. No stretch is shorter
 * than the finest unit that may be told: its events take as many pages below each other as they need.
 */
export function cutLine(
  lanes: readonly FullLane[],
  first: number,
  last: number,
  plot: Plot,
  finest?: CalendarBlur,
): Stretch[] {
  const named = titleWidths.map((width) => new Names(width));
  const [least] = named;
  if (least === undefined) return [];
  const room = new Room(lanes, least, plot);
  const attempt = (from: number, to: number, names: Names): Stretch => {
    const scale = { from, to, left: plot.left, width: plot.width };
    return { scale, blocks: lanesOnStretch(lanes, scale, names, plot.labelWidth, lanes.length <= MOST_EMPTY_LANES) };
  };
  const stretches: Stretch[] = [];
  let covered = Number.NEGATIVE_INFINITY;
  while (covered <= last) {
    const next = Math.max(first, covered);
    const choices = stretchesAt(next, last, covered, finest);
    const chosen = choices.find(({ from, to, pages }) => {
      return room.mayHold(from, to, pages) && fits(attempt(from, to, least).blocks, plot.height, pages);
    });
    const { from, to, pages } = chosen ?? choices.at(-1) ?? { from: next, to: next + 7, pages: 1 };
    const widest = named.findLast(
      (names) => names === least || fits(attempt(from, to, names).blocks, plot.height, pages),
    );
    stretches.push(attempt(from, to, widest ?? least));
    covered = to;
  }
  return stretches;
}

/** On so many pages below each other; or on no more than its lanes would take with a single row each. */
function fits(blocks: readonly LaneBlock[], height: number, pages: number): boolean {
  const taken = flow(blocks, height).length;
  if (taken <= pages) return true;
  const flat = blocks.map((block) => ({ ...block, rowCount: Math.min(1, block.rowCount) }));
  return taken <= flow(flat, height).length;
}

/** Days to try, and on how many pages below each other. */
type Choice = { readonly from: number; readonly to: number; readonly pages: number };

/**
 * Best first: all that is left, then years, then months on one page; a month, half of one or a week on two; each holds
 * the day `next`. Shorter is of no use: what fills a week is spans that begin with it.
 */
function stretchesAt(next: number, last: number, covered: number, finest: CalendarBlur | undefined): Choice[] {
  const { year, month, day } = dateOf(next);
  const end = dateOf(last);
  const rest = { from: firstOfMonth(year, month), to: firstOfMonth(end.year, end.month + 1), pages: 1 };
  const days = { from: next - SHORT_MARGIN, to: last + 1 + SHORT_MARGIN, pages: 1 };
  const years = yearSteps.map((step) => ({ from: firstOfMonth(year, 0), to: firstOfMonth(year + step, 0), pages: 1 }));
  const months = monthSteps.map((step) => {
    const start = month - (month % step);
    return { from: firstOfMonth(year, start), to: firstOfMonth(year, start + step), pages: 1 };
  });
  const monthEnd = firstOfMonth(year, month + 1);
  const parts = [31, 15, 7].map((step) => {
    const from = firstOfMonth(year, month) + Math.floor((day - 1) / step) * step;
    // What is left of a month after its weeks is too short for a part of its own.
    return { from, to: monthEnd - (from + step) < 4 ? monthEnd : from + step, pages: 2 };
  });
  const isShort = covered === Number.NEGATIVE_INFINITY && last - next <= SHORT_LINE && finest === undefined;
  const ofMonths = finest === undefined || finest === 'month' ? months : [];
  return [...(isShort ? [days] : []), rest, ...years, ...ofMonths, ...(finest === undefined ? parts : [])]
    .map((choice) => ({ ...choice, from: Math.max(choice.from, covered) }))
    .filter(({ from, to }) => to > from && (to <= rest.to || to - from <= 366));
}

/** Tells at once where events can't find room: their names alone take more than the page has. */
class Room {
  readonly #firsts: number[] = [];
  readonly #sums: number[] = [0];
  readonly #area: number;

  constructor(lanes: readonly FullLane[], names: Names, { width, height }: Plot) {
    const events = lanes.flatMap(({ dated }) => dated).sort((a, b) => a.first - b.first);
    for (const event of events) {
      this.#firsts.push(event.first);
      this.#sums.push((this.#sums.at(-1) ?? 0) + names.of(event).width * ROW);
    }
    // Lanes too many for one page take several, and a name may be cut at the edge: twice is past all doubt.
    this.#area = 2 * width * height;
  }

  mayHold(from: number, to: number, pages: number): boolean {
    return (this.#sums[this.#before(to)] ?? 0) - (this.#sums[this.#before(from)] ?? 0) <= pages * this.#area;
  }

  #before(day: number): number {
    let low = 0;
    let high = this.#firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#firsts[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
