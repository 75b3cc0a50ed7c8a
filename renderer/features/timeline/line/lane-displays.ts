import { type Bins, countBins } from './bins.ts';
import { type CalendarUnit, unitEdges, unitFor } from './calendar-units.ts';
import type { Lane } from './lanes.ts';
import type { NameOf } from './names.ts';
import { fitsBetween, MARK_WIDTH, type Packing, packLane } from './pack.ts';
import type { Extent, View } from './view.ts';

/** How one lane is shown: event by event where they all find room, else counted. */
export type LaneDisplay =
  | { readonly kind: 'events'; readonly packing: Packing; readonly withTitles: boolean }
  | { readonly kind: 'bins'; readonly bins: Bins };

/** Bars are at least this wide. */
const LEAST_BAR = 6;

/** What is shown of each lane at a scale. Keeps what was worked out, so that moving the line only draws. */
export class LaneDisplays {
  readonly #lanes: readonly Lane[];
  readonly #extent: Extent;
  readonly nameOf: NameOf;
  #binsOfUnit = new Map<CalendarUnit, { bins: Bins[]; most: number }>();
  #packings = new Map<string, Packing>();
  #scale = '';

  constructor(lanes: readonly Lane[], extent: Extent, nameOf: NameOf) {
    this.#lanes = lanes;
    this.#extent = extent;
    this.nameOf = nameOf;
  }

  /** The same lanes with other names, as when the titles have come: what was counted stays counted. */
  named(nameOf: NameOf): LaneDisplays {
    const displays = new LaneDisplays(this.#lanes, this.#extent, nameOf);
    displays.#binsOfUnit = this.#binsOfUnit;
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
        if (fitsBetween(packing, left, right)) return { kind: 'events', packing, withTitles };
      }
    }
    return { kind: 'bins', bins: this.binsOf(laneAt, this.unitAt(view, width)) };
  }

  binsOf(laneAt: number, unit: CalendarUnit): Bins {
    return this.#binsIn(unit).bins[laneAt] ?? countBins([], []);
  }

  #packingOf(laneAt: number, lane: Lane, pixelsPerDay: number, rowCount: number, withTitles: boolean): Packing {
    const scale = `${pixelsPerDay}|${rowCount}`;
    if (scale !== this.#scale) {
      this.#scale = scale;
      this.#packings = new Map();
    }
    const key = `${laneAt}|${withTitles}`;
    const known = this.#packings.get(key);
    if (known) return known;
    const packing = packLane(lane.dated, pixelsPerDay, rowCount, withTitles ? this.nameOf : null);
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

function countBetween(lane: Lane, view: View): number {
  const to = view.from + view.days;
  let count = 0;
  for (const { first, last } of lane.dated) if (first < to && last + 1 > view.from) count += 1;
  return count;
}
