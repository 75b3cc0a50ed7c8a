import { type Middles, NEAR } from './place-rows.ts';
import { isPerson, type Stretch, type TreeMeasures } from './rows.ts';

/** Where a line enters the space: from below somebody, from the line between two partners, or down to somebody. */
export type Pin = { readonly key: string; readonly side: 'top' | 'bottom' | 'couple'; x: number };

export type SharedSpace = {
  readonly tracks: number;
  /** `track` counts from the top; null for a line that goes straight down. */
  readonly shared: readonly {
    readonly stretch: Stretch;
    readonly pins: readonly Pin[];
    readonly track: number | null;
  }[];
};

/** Gives each line in the space between two rows its level, and each end of it a place of its own on the box it meets. */
export function shareSpace(
  stretches: readonly Stretch[],
  isCoupled: (top: readonly string[]) => boolean,
  middles: Middles,
  measures: TreeMeasures,
): SharedSpace {
  const at = (key: string) => middles.get(key) ?? 0;
  const pinned = stretches.map((stretch) => {
    const { top, bottom } = stretch;
    const isFromCouple = bottom.length > 0 && isCoupled(top);
    const fromTop: Pin[] = isFromCouple
      ? [{ key: top.join('|'), side: 'couple', x: top.map(at).reduce((sum, x) => sum + x / 2, 0) }]
      : top.map((key) => ({ key, side: 'top', x: at(key) }));
    return { stretch, pins: [...fromTop, ...bottom.map((key): Pin => ({ key, side: 'bottom', x: at(key) }))] };
  });
  spreadPins(pinned, measures);
  keepApart(pinned, at, measures);
  return withTracks(pinned);
}

type Pinned = { readonly stretch: Stretch; readonly pins: readonly Pin[] };

/** Several lines at one side of a box stand beside each other there, in the order of where they lead. */
function spreadPins(pinned: readonly Pinned[], { boxWidth }: TreeMeasures): void {
  const ends = pinned.flatMap(({ pins }) => {
    const mean = pins.reduce((sum, { x }) => sum + x, 0) / pins.length;
    return pins.map((pin) => ({ pin, mean }));
  });
  const groups = Map.groupBy(
    ends.filter(({ pin }) => pin.side !== 'couple' && isPerson(pin.key)),
    ({ pin }) => `${pin.side} ${pin.key}`,
  );
  for (const group of groups.values()) {
    const step = Math.min(boxWidth / (group.length + 1), boxWidth / 4);
    const ordered = group.toSorted((a, b) => a.mean - b.mean);
    for (const [index, { pin }] of ordered.entries()) pin.x += (index - (group.length - 1) / 2) * step;
  }
  // From one line between partners all their families hang side by side.
  const couples = Map.groupBy(
    ends.filter(({ pin }) => pin.side === 'couple'),
    ({ pin }) => pin.key,
  );
  for (const group of couples.values())
    for (const [index, { pin }] of group.entries()) pin.x += (index - (group.length - 1) / 2) * NEAR * 2;
}

/** No two lines share an upright: where one would stand upon another, it meets its box a little further on. */
function keepApart(pinned: readonly Pinned[], at: (key: string) => number, { boxWidth }: TreeMeasures): void {
  const ends = pinned.flatMap(({ pins }, line) => pins.map((pin) => ({ pin, line })));
  const isFixed = ({ pin }: (typeof ends)[number]) => pin.side !== 'couple' && !isPerson(pin.key);
  const settled = ends.filter(isFixed);
  const movable = ends.filter((end) => !isFixed(end));
  for (const end of movable.toSorted((a, b) => Number(b.pin.side === 'couple') - Number(a.pin.side === 'couple'))) {
    const { pin, line } = end;
    const [middle, reach] = pin.side === 'couple' ? [pin.x, 2 * NEAR] : [at(pin.key), boxWidth / 2 - NEAR];
    const isFree = (x: number) =>
      Math.abs(x - middle) <= reach &&
      settled.every((other) => other.line === line || Math.abs(other.pin.x - x) >= NEAR);
    const steps = Array.from({ length: Math.ceil(boxWidth) }, (_, index) => [index, -index]).flat();
    pin.x += steps.find((step) => isFree(pin.x + step)) ?? 0;
    settled.push(end);
  }
}

function withTracks(pinned: readonly Pinned[]): SharedSpace {
  const spans = pinned.map((one) => {
    const xs = one.pins.map(({ x }) => x);
    return { ...one, from: Math.min(...xs), to: Math.max(...xs) };
  });
  // What hangs under the upper row stays near it, what arches over the lower row near that one.
  const depth = ({ stretch }: Pinned) => (stretch.bottom.length === 0 ? 0 : stretch.top.length === 0 ? 2 : 1);
  const ordered = spans.toSorted((a, b) => depth(a) - depth(b) || a.from - b.from);
  const ends: { depth: number; to: number }[] = [];
  const shared = ordered.map(({ stretch, pins, from, to }) => {
    if (to - from < 0.01 && stretch.top.length > 0 && stretch.bottom.length > 0) return { stretch, pins, track: null };
    const own = depth({ stretch, pins });
    const free = ends.findIndex((end) => end.depth === own && end.to + NEAR < from);
    const track = free < 0 ? ends.length : free;
    ends[track] = { depth: own, to };
    return { stretch, pins, track };
  });
  return { tracks: ends.length, shared };
}
