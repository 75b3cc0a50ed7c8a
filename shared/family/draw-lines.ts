import type { Net } from './nets.ts';
import type { Middles } from './place-rows.ts';
import { personKey, type Rows, type Stretch, type TreeMeasures } from './rows.ts';
import { shareSpace } from './share-space.ts';

/** A straight piece of a line, level or upright. */
export type Piece = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

export type TreeLine = {
  readonly kind: Net['kind'];
  /** Everybody whom it joins. */
  readonly personIds: readonly number[];
  readonly pieces: readonly Piece[];
  /** The middle of its longest level piece, where a line of former partners is cut. */
  readonly middle: { readonly x: number; readonly y: number };
};

export type RowHeights = { readonly tops: readonly number[]; readonly height: number };

/** Heights of the rows and every line of the tree; lines run between rows, between two partners, and through nobody. */
export function drawLines(
  rows: Rows,
  stretches: readonly Stretch[],
  middles: Middles,
  measures: TreeMeasures,
): RowHeights & { lines: TreeLine[] } {
  const besides = neighbours(rows);
  const isBeside = (keys: readonly string[]) => keys.length === 2 && besides.has(keys.join('|'));
  const isCouple = (stretch: Stretch) => isCoupleLine(stretch.net) && isBeside(stretch.top);
  const coupled = new Set(stretches.filter(isCouple).flatMap(({ top }) => [top.join('|'), top.toReversed().join('|')]));
  const { boxWidth, boxHeight } = measures;
  const spaces = Array.from({ length: rows.length + 1 }, (_, index) => {
    const own = stretches.filter((stretch) => stretch.space === index - 1 && !isCouple(stretch));
    return shareSpace(own, (top) => top.length === 2 && coupled.has(top.join('|')), middles, measures);
  });
  const tops: number[] = [];
  let y = 0;
  for (const [index, space] of spaces.entries()) {
    const isOutside = index === 0 || index === rows.length;
    const least = isOutside ? 0 : 3 * measures.lineSpace;
    y += space.tracks === 0 ? least : Math.max(least, (space.tracks + 1) * measures.lineSpace);
    if (index < rows.length) {
      tops.push(y);
      y += boxHeight;
    }
  }
  const isPerson = (key: string) => key.startsWith('person');
  const parts = new Map<Net, Piece[]>();
  const draw = (net: Net, pieces: readonly Piece[]) => {
    parts.set(net, [...(parts.get(net) ?? []), ...pieces.filter(({ x1, y1, x2, y2 }) => x1 !== x2 || y1 !== y2)]);
  };
  for (const stretch of stretches.filter(isCouple)) {
    const level = (tops[stretch.space] ?? 0) + boxHeight / 2;
    const [x1 = 0, x2 = 0] = stretch.top.map((key) => middles.get(key) ?? 0).toSorted((a, b) => a - b);
    draw(stretch.net, [{ x1: x1 + boxWidth / 2, y1: level, x2: x2 - boxWidth / 2, y2: level }]);
  }
  for (const [index, space] of spaces.entries()) {
    const above = index === 0 ? 0 : (tops[index - 1] ?? 0) + boxHeight;
    const below = tops[index] ?? y;
    const isFull = space.tracks > 0;
    const step = isFull ? (below - above) / (space.tracks + 1) : 0;
    // Outside of the tree nothing stands on the other side of the lines.
    const trackAt = (track: number) =>
      index === 0
        ? below - (space.tracks - track) * measures.lineSpace
        : index === rows.length
          ? above + (track + 1) * measures.lineSpace
          : above + (track + 1) * step;
    for (const { stretch, track, pins } of space.shared) {
      const level = track === null ? (above + below) / 2 : trackAt(track);
      const xs = pins.map(({ x }) => x);
      const upright = pins.map(({ x, key, side }): Piece => {
        if (side === 'couple') return { x1: x, y1: above - boxHeight / 2, x2: x, y2: level };
        if (side === 'top') return { x1: x, y1: isPerson(key) ? above : above - boxHeight, x2: x, y2: level };
        return { x1: x, y1: level, x2: x, y2: below };
      });
      draw(stretch.net, [...upright, { x1: Math.min(...xs), y1: level, x2: Math.max(...xs), y2: level }]);
    }
  }
  const lines = [...parts].map(([net, pieces]) => finish(net, pieces));
  return { tops, height: y, lines: withBridges(lines) };
}

const isCoupleLine = ({ kind, below }: Net) => below.length === 0 && (kind === 'partner' || kind === 'former_partner');

function neighbours(rows: Rows): ReadonlySet<string> {
  const pairs = rows.flat().flatMap((unit) =>
    unit.slice(1).flatMap((item, at) => {
      const before = unit[at]?.key ?? '';
      return [`${before}|${item.key}`, `${item.key}|${before}`];
    }),
  );
  return new Set(pairs);
}

function finish(net: Net, pieces: readonly Piece[]): TreeLine {
  const longest = pieces
    .filter(({ y1, y2 }) => y1 === y2)
    .reduce<Piece | null>((best, piece) => (best && lengthOf(best) >= lengthOf(piece) ? best : piece), null);
  const on = longest ?? pieces[0] ?? { x1: 0, y1: 0, x2: 0, y2: 0 };
  return {
    kind: net.kind,
    personIds: [...net.above, ...net.below],
    pieces,
    middle: { x: (on.x1 + on.x2) / 2, y: (on.y1 + on.y2) / 2 },
  };
}

const lengthOf = ({ x1, x2 }: Piece) => x2 - x1;

const BRIDGE = 4;

/** Where an upright piece crosses another line it leaves a gap, so that a crossing is not taken for a joint. */
function withBridges(lines: readonly TreeLine[]): TreeLine[] {
  return lines.map((line) => ({
    ...line,
    pieces: line.pieces.flatMap((piece) => {
      if (piece.x1 !== piece.x2) return [piece];
      const crossed = lines
        .filter((other) => other !== line)
        .flatMap((other) => other.pieces)
        .filter(({ x1, x2, y1, y2 }) => y1 === y2 && x1 < piece.x1 && piece.x1 < x2 && piece.y1 < y1 && y1 < piece.y2)
        .map(({ y1 }) => y1)
        .toSorted((a, b) => a - b);
      const ends = [piece.y1, ...crossed.flatMap((y) => [y - BRIDGE, y + BRIDGE]), piece.y2];
      return Array.from({ length: ends.length / 2 }, (_, at) => ({
        ...piece,
        y1: ends[at * 2] ?? 0,
        y2: ends[at * 2 + 1] ?? 0,
      })).filter(({ y1, y2 }) => y2 > y1);
    }),
  }));
}

export const middleOf = (middles: Middles, personId: number) => middles.get(personKey(personId)) ?? 0;
