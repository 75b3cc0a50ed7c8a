import type { Item, Rows, Stretch, TreeMeasures, Unit } from './rows.ts';

/** The middle of each item, from left to right. */
export type Middles = Map<string, number>;

const ROUNDS = 24;
/** Uprights of two lines that are nearer than this look like one. */
export const NEAR = 4;

const widthOf = (item: Item, measures: TreeMeasures) => (item.personId === null ? 0 : measures.boxWidth);

/** Middles of a unit's items from its own left edge, and its width. */
function measureUnit(unit: Unit, measures: TreeMeasures): { width: number; middles: readonly number[] } {
  let left = 0;
  const middles = unit.map((item) => {
    const width = widthOf(item, measures);
    const middle = left + width / 2;
    left += width + measures.coupleGap;
    return middle;
  });
  return { width: left - measures.coupleGap, middles };
}

/** Every row packed as closely as may be around one middle: enough to compare two orders. */
export function packRows(rows: Rows, measures: TreeMeasures): Middles {
  const middles: Middles = new Map();
  for (const units of rows) {
    const sizes = units.map((unit) => measureUnit(unit, measures));
    const total = sizes.reduce((sum, { width }) => sum + width + measures.gap, -measures.gap);
    let left = -total / 2;
    for (const [at, unit] of units.entries()) {
      for (const [index, item] of unit.entries()) middles.set(item.key, left + (sizes[at]?.middles[index] ?? 0));
      left += (sizes[at]?.width ?? 0) + measures.gap;
    }
  }
  return middles;
}

/**
 * Moves each row, its order kept and nobody nearer than the gap, until parents stand over the middle of their children and
 * children under that of their parents, as nearly as both can be.
 */
export function placeRows(rows: Rows, stretches: readonly Stretch[], measures: TreeMeasures): Middles {
  const middles = packRows(rows, measures);
  const settle = (row: number, side: 'top' | 'bottom') => {
    const units = rows[row] ?? [];
    const space = side === 'top' ? row : row - 1;
    const joined = stretches.filter((one) => one.space === space && one.top.length > 0 && one.bottom.length > 0);
    settleRow(units, joined, side, middles, measures);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let row = 1; row < rows.length; row += 1) settle(row, 'bottom');
    for (let row = rows.length - 2; row >= 0; row -= 1) settle(row, 'top');
  }
  keepLanesApart(rows, middles);
  return middles;
}

/** A lane that would stand straight below another, or below the middle between two partners, gives way by a little. */
function keepLanesApart(rows: Rows, middles: Middles): void {
  for (const [row, units] of rows.entries()) {
    const above = rows[row - 1] ?? [];
    const taken = above.flatMap((unit) => uprightsOf(unit, middles));
    for (const item of units.flat().filter(({ personId }) => personId === null)) {
      const x = middles.get(item.key) ?? 0;
      const step =
        [0, 1, -1, 2, -2].find((one) => taken.every((other) => Math.abs(other - x - one * NEAR) >= NEAR)) ?? 0;
      middles.set(item.key, x + step * NEAR);
      taken.push(x + step * NEAR);
    }
  }
}

/** Where lines leave a unit at places of their own: its lane, or between two of its people. */
function uprightsOf(unit: Unit, middles: Middles): number[] {
  const at = (item: Item | undefined) => middles.get(item?.key ?? '') ?? 0;
  return unit[0]?.personId === null
    ? [at(unit[0])]
    : unit.slice(1).map((item, index) => (at(item) + at(unit[index])) / 2);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function settleRow(
  units: readonly Unit[],
  joined: readonly Stretch[],
  side: 'top' | 'bottom',
  middles: Middles,
  measures: TreeMeasures,
): void {
  const at = (key: string) => middles.get(key) ?? 0;
  const sizes = units.map((unit) => measureUnit(unit, measures));
  let room = 0;
  const wishes = units.map((unit, index) => {
    const pulls = unit.flatMap(({ key }) =>
      joined
        .filter((stretch) => stretch[side].includes(key))
        .map((stretch) => mean(stretch[side === 'top' ? 'bottom' : 'top'].map(at)) - at(key)),
    );
    const left = at(unit[0]?.key ?? '') - (sizes[index]?.middles[0] ?? 0);
    const wish = left + (pulls.length === 0 ? 0 : mean(pulls)) - room;
    room += (sizes[index]?.width ?? 0) + measures.gap;
    return wish;
  });
  room = 0;
  for (const [index, left] of inOrder(wishes).entries()) {
    for (const [place, item] of (units[index] ?? []).entries())
      middles.set(item.key, left + room + (sizes[index]?.middles[place] ?? 0));
    room += (sizes[index]?.width ?? 0) + measures.gap;
  }
}

/** The rising numbers nearest to those given: neighbours that would fall together meet (pool-adjacent-violators). */
function inOrder(wishes: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const wish of wishes) {
    let pool = { sum: wish, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
