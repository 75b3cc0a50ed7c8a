import { type Middles, packRows } from './place-rows.ts';
import type { Rows, Stretch, TreeMeasures, Unit } from './rows.ts';

const SWEEPS = 4;
const MOST_PASSES = 12;
/** A crossing is worth a detour of as many boxes. */
const CROSSING = 2;

/**
 * The rows with their units in an order that keeps lines short and from crossing: first each row after the row beside it
 * (the barycentre heuristic), then neighbours swapped and couples turned round as long as that helps.
 */
export function orderRows(rows: Rows, stretches: readonly Stretch[], measures: TreeMeasures): Rows {
  const cost = (order: Rows) => costOf(packRows(order, measures), stretches, measures);
  let best = rows;
  let lowest = cost(rows);
  let swept = rows;
  const take = (order: Rows): boolean => {
    const found = cost(order);
    if (found >= lowest - 0.01) return false;
    best = order;
    lowest = found;
    return true;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const order = rows.map((_, index) => (sweep % 2 === 0 ? index : rows.length - 1 - index));
    for (const row of order) swept = withRow(swept, row, sortByMates(swept, row, stretches, measures));
    take(swept);
  }
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let isBetter = false;
    for (const row of best.keys()) isBetter = improveRow(() => best, row, take) || isBetter;
    if (!isBetter) break;
  }
  return best;
}

function improveRow(now: () => Rows, row: number, take: (order: Rows) => boolean): boolean {
  let isBetter = false;
  for (const at of now()[row]?.keys() ?? []) {
    const units = now()[row] ?? [];
    const [unit, next] = [units[at], units[at + 1]];
    if (unit && unit.length > 1) isBetter = take(withRow(now(), row, units.with(at, unit.toReversed()))) || isBetter;
    if (unit && next) isBetter = take(withRow(now(), row, swapped(now()[row] ?? [], at))) || isBetter;
  }
  return isBetter;
}

function swapped(units: readonly Unit[], at: number): Unit[] {
  const [one, other] = [units[at], units[at + 1]];
  return one && other ? units.with(at, other).with(at + 1, one) : [...units];
}

const withRow = (rows: Rows, row: number, units: readonly Unit[]): Rows => rows.with(row, units);

/** Units after the mean place of those whom they are joined to; who is joined to nobody keeps the place they have. */
function sortByMates(rows: Rows, row: number, stretches: readonly Stretch[], measures: TreeMeasures): Unit[] {
  const middles = packRows(rows, measures);
  const wish = (unit: Unit): number => {
    const mates = unit.flatMap(({ key }) =>
      stretches
        .filter(({ top, bottom }) => top.includes(key) || bottom.includes(key))
        .flatMap(({ top, bottom }) => [...top, ...bottom].filter((one) => one !== key)),
    );
    const places = (mates.length > 0 ? mates : unit.map(({ key }) => key)).map((key) => middles.get(key) ?? 0);
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  return (rows[row] ?? [])
    .map((unit) => ({ unit, wish: wish(unit) }))
    .toSorted((a, b) => a.wish - b.wish)
    .map(({ unit }) => unit);
}

function costOf(middles: Middles, stretches: readonly Stretch[], { boxWidth }: TreeMeasures): number {
  const at = (key: string) => middles.get(key) ?? 0;
  let cost = 0;
  const strands = Map.groupBy(
    stretches.flatMap(({ space, top, bottom }) => {
      const places = [...top, ...bottom].map(at);
      cost += (Math.max(...places) - Math.min(...places)) / boxWidth;
      return top.flatMap((one) => bottom.map((other) => ({ space, from: at(one), to: at(other) })));
    }),
    ({ space }) => space,
  );
  for (const own of strands.values()) {
    for (const [index, one] of own.entries()) {
      for (const other of own.slice(index + 1)) {
        if ((one.from - other.from) * (one.to - other.to) < 0) cost += CROSSING;
      }
    }
  }
  return cost;
}
