import type { Net } from './nets.ts';

/** Sizes of a tree in whatever its painter measures in. */
export type TreeMeasures = {
  readonly boxWidth: number;
  readonly boxHeight: number;
  /** Between people who are no couple, and between two who are: their line is seen there. */
  readonly gap: number;
  readonly coupleGap: number;
  /** Between a row and the nearest line beside it, and between such lines. */
  readonly lineSpace: number;
  /** Families that nothing joins stand beside each other up to this width. */
  readonly width: number;
};

/** What takes room in a row: a person, or a lane that a line needs to pass through the row. */
export type Item = { readonly key: string; readonly personId: number | null };

/** Items that stay together, in order: a couple, or somebody between two partners. */
export type Unit = readonly Item[];

/** Where a line meets the space below one row: items of that row, and items of the row below it. */
export type Stretch = {
  readonly net: Net;
  /** The row above the space; -1 is the space above the first row. */
  readonly space: number;
  readonly top: readonly string[];
  readonly bottom: readonly string[];
};

export type Rows = readonly (readonly Unit[])[];

export const personKey = (id: number) => `person ${id}`;
export const isPerson = (key: string) => key.startsWith('person');

type Generations = ReadonlyMap<number, number>;

/** The rows of a tree in the order of the people, and the stretches of all its lines. */
export function rowsOfTree(generations: Generations, nets: readonly Net[]): { rows: Rows; stretches: Stretch[] } {
  const count = 1 + Math.max(...generations.values());
  const rows = Array.from({ length: count }, (_, row) => {
    const ids = [...generations].filter(([, own]) => own === row).map(([id]) => id);
    return [...unitsOf(ids, nets), ...lanesIn(row, nets, generations)];
  });
  return { rows, stretches: nets.flatMap((net, index) => stretchesOf(net, index, generations)) };
}

/** People chained from partner to partner; each stands beside the next where that can be. */
function unitsOf(ids: readonly number[], nets: readonly Net[]): Unit[] {
  const pairs = nets.filter(({ above }) => above.length === 2 && above.every((id) => ids.includes(id)));
  const couples = pairs.toSorted((a, b) => closeness(b) - closeness(a)).map(({ above }) => above);
  const mates = (id: number) =>
    couples.filter((pair) => pair.includes(id)).map((pair) => pair.find((one) => one !== id) ?? id);
  const left = new Set(ids);
  const units: Unit[] = [];
  const chain = (id: number): number[] => {
    left.delete(id);
    return [id, ...[...new Set(mates(id))].flatMap((mate) => (left.has(mate) ? chain(mate) : []))];
  };
  for (const most of [0, 1, Number.POSITIVE_INFINITY]) {
    for (const id of ids) {
      if (!left.has(id) || new Set(mates(id)).size > most) continue;
      units.push(chain(id).map((one) => ({ key: personKey(one), personId: one })));
    }
  }
  return units.toSorted((a, b) => ids.indexOf(a[0]?.personId ?? 0) - ids.indexOf(b[0]?.personId ?? 0));
}

const closeness = ({ kind }: Net) => (kind === 'partner' ? 2 : kind === 'former_partner' ? 1 : 0);

const laneKey = (net: number, row: number) => `lane ${net} ${row}`;

function reach(net: Net, generations: Generations): { first: number; last: number } {
  const row = (id: number | undefined) => generations.get(id ?? 0) ?? 0;
  return { first: Math.min(...net.above.map(row)), last: row(net.below[0]) };
}

function lanesIn(row: number, nets: readonly Net[], generations: Generations): Unit[] {
  return nets.flatMap((net, index) => {
    if (net.above.length === 0 || net.below.length === 0) return [];
    const { first, last } = reach(net, generations);
    return first < row && row < last ? [[{ key: laneKey(index, row), personId: null }]] : [];
  });
}

function stretchesOf(net: Net, index: number, generations: Generations): Stretch[] {
  const keys = (ids: readonly number[]) => ids.map(personKey);
  const rowOf = (id: number) => generations.get(id) ?? 0;
  if (net.above.length === 0) return [{ net, space: rowOf(net.below[0] ?? 0) - 1, top: [], bottom: keys(net.below) }];
  if (net.below.length === 0) return [{ net, space: rowOf(net.above[0] ?? 0), top: keys(net.above), bottom: [] }];
  const { first, last } = reach(net, generations);
  return Array.from({ length: last - first }, (_, at) => {
    const row = first + at;
    const here = keys(net.above.filter((id) => rowOf(id) === row));
    return {
      net,
      space: row,
      top: row === first ? here : [laneKey(index, row), ...here],
      bottom: row + 1 === last ? keys(net.below) : [laneKey(index, row + 1)],
    };
  });
}
