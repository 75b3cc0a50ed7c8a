import { type CalendarUnit, unitEdges } from '../../../../shared/timeline/calendar-units.ts';
import { type Bins, countBins } from './bins.ts';
import { unitFor } from './calendar-units.ts';
import type { Lane } from './lanes.ts';
import { LONG_NAME, type NameOf } from './names.ts';
import { fitsBetween, MARK_WIDTH, NO_ROW, type Packing, packLane } from './pack.ts';
import type { DatedEvent } from './timeline-events.ts';
import type { Extent, View } from './view.ts';

/**
 * How one lane is shown: event by event where they all find room, else counted. Between the two, dates that are long at
 * this scale ("2017" while weeks are in view) are told by their number, in a row of its own, so that the others show.
 */
export type LaneDisplay =
  | {
      readonly kind: 'events';
      readonly packing: Packing;
      readonly withTitles: boolean;
      readonly noteRow: number | null;
    }
  | { readonly kind: 'bins'; readonly bins: Bins };

/** More rows than this make a lane that hides the others. */
export const MOST_ROWS = 8;
/** A date is long when it takes more than this share of what is in view. */
const LONG_SHARE = 0.4;
/** Bars are at least this wide. */
const LEAST_BAR = 6;

/** What is shown of each lane at a scale. Keeps what was worked out, so that moving the line only draws. */
export class LaneDisplays {
  readonly #lanes: readonly Lane[];
  readonly #extent: Extent;
  readonly nameOf: NameOf;
  #binsOfUnit = new Map<CalendarUnit, { bins: Bins[]; most: number }>();
  #packings = new Map<string, Packing>();
  #scale = 0;
  #rowsWanted = new Map<string, number | null>();

  constructor(lanes: readonly Lane[], extent: Extent, nameOf: NameOf) {
    this.#lanes = lanes;
    this.#extent = extent;
    this.nameOf = nameOf;
  }

  /** The same lanes with other names, as when the titles have come: what was counted stays counted. */
  named(nameOf: NameOf): LaneDisplays {
    const displays = new LaneDisplays(this.#lanes, this.#extent, nameOf);
    displays.#binsOfUnit = this.#binsOfUnit;
    displays.#rowsWanted = this.#rowsWanted;
    return displays;
  }

  unitAt(view: View, width: number): CalendarUnit {
    return unitFor(width / view.days, LEAST_BAR);
  }

  /** The highest count of any lane in this unit: all lanes are drawn to one scale, so that they can be compared. */
  mostIn(unit: CalendarUnit): number {
    return this.#binsIn(unit).most;
  }

  of(laneAt: number, view: View, width: number, rowCount: number): LaneDisplay {
    const lane = this.#lanes[laneAt];
    const pixelsPerDay = width / view.days;
    const left = view.from * pixelsPerDay;
    const right = left + width;
    if (lane && countBetween(lane, view) * MARK_WIDTH <= width * rowCount) {
      for (const withTitles of [true, false]) {
        const packing = this.#packingOf(laneAt, lane, pixelsPerDay, rowCount, withTitles);
        if (fitsBetween(packing, left, right)) return { kind: 'events', packing, withTitles, noteRow: null };
      }
    }
    const noteRow = rowCount - 1;
    if (lane && noteRow > 0 && countBetween(lane, view, LONG_SHARE * view.days) * MARK_WIDTH <= width * noteRow) {
      for (const withTitles of [true, false]) {
        const packing = this.#packingOf(laneAt, lane, pixelsPerDay, noteRow, withTitles, LONG_SHARE * width);
        if (fitsBetween(packing, left, right)) return { kind: 'events', packing, withTitles, noteRow };
      }
    }
    return { kind: 'bins', bins: this.binsOf(laneAt, this.unitAt(view, width)) };
  }

  binsOf(laneAt: number, unit: CalendarUnit): Bins {
    return this.#binsIn(unit).bins[laneAt] ?? countBins([], []);
  }

  /**
   * Rows that all events of a lane need, with titles or else without, when the whole line is as wide as that; null where
   * they are too many. Every title counts as if it were long, so that lanes keep their height when the titles come.
   */
  rowsWanted(laneAt: number, width: number): number | null {
    const key = `${laneAt}|${width}`;
    const known = this.#rowsWanted.get(key);
    if (known !== undefined) return known;
    const wanted = this.#countRows(this.#lanes[laneAt]?.dated ?? [], width / this.#extent.days);
    this.#rowsWanted.set(key, wanted);
    return wanted;
  }

  #countRows(events: readonly DatedEvent[], pixelsPerDay: number): number | null {
    if (events.length * MARK_WIDTH > pixelsPerDay * this.#extent.days * MOST_ROWS) return null;
    for (const nameOf of [() => LONG_NAME, null]) {
      const { rows } = packLane(events, pixelsPerDay, MOST_ROWS, nameOf);
      if (!rows.includes(NO_ROW)) return rows.reduce((most, row) => Math.max(most, row + 1), 1);
    }
    return null;
  }

  #packingOf(
    laneAt: number,
    lane: Lane,
    pixelsPerDay: number,
    rowCount: number,
    withTitles: boolean,
    longest?: number,
  ): Packing {
    if (pixelsPerDay !== this.#scale) {
      this.#scale = pixelsPerDay;
      this.#packings = new Map();
    }
    const key = `${laneAt}|${rowCount}|${withTitles}|${longest}`;
    const known = this.#packings.get(key);
    if (known) return known;
    const packing = packLane(lane.dated, pixelsPerDay, rowCount, withTitles ? this.nameOf : null, longest);
    this.#packings.set(key, packing);
    return packing;
  }

  #binsIn(unit: CalendarUnit): { bins: Bins[]; most: number } {
    const known = this.#binsOfUnit.get(unit);
    if (known) return known;
    const edges = unitEdges(unit, this.#extent.from, this.#extent.from + this.#extent.days);
    const bins = this.#lanes.map((lane) => countBins(lane.dated, edges));
    const counted = { bins, most: bins.reduce((most, each) => Math.max(most, each.most), 0) };
    this.#binsOfUnit.set(unit, counted);
    return counted;
  }
}

/** Events of a lane in view that last no longer than so many days. */
function countBetween(lane: Lane, view: View, longest = Number.POSITIVE_INFINITY): number {
  const to = view.from + view.days;
  let count = 0;
  for (const { first, last } of lane.dated) {
    if (first < to && last + 1 > view.from && last + 1 - first <= longest) count += 1;
  }
  return count;
}
