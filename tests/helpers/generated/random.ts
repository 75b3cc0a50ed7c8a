/** Chance that can be repeated: the same seed gives the same case on every machine. */
export type Random = {
  /** From 0 up to, but never, 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both possible. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different ones, in a random order; all of them where there are fewer. */
  readonly sample: <T>(list: readonly T[], count: number) => T[];
  readonly isLucky: (probability: number) => boolean;
};

/** Mulberry32: 32 bits of state, quick, and even enough for made-up cases. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('There is nothing to pick from.');
    return list[between(0, list.length - 1)] as T;
  };
  return {
    next,
    between,
    pick,
    sample(list, count) {
      const left = [...list];
      const taken = [];
      while (taken.length < count && left.length > 0) taken.push(...left.splice(between(0, left.length - 1), 1));
      return taken;
    },
    isLucky: (probability) => next() < probability,
  };
}
