import type { Net } from './nets.ts';
import type { Middles } from './place-rows.ts';
import { isPerson, personKey, type Rows, type Stretch, type TreeMeasures } from './rows.ts';
import { type SharedSpace, shareSpace } from './share-space.ts';

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
  const isCouple = ({ net, top }: Stretch) => isCoupleLine(net) && besides.has(top.join('|'));
  const couples = stretches.filter(isCouple);
  const coupled = new Set(couples.flatMap(({ top }) => [top.join('|'), top.toReversed().join('|')]));
  const isCoupled = (top: readonly string[]) => coupled.has(top.join('|'));
  const spaces = Array.from({ length: rows.length + 1 }, (_, index) => {
    const own = stretches.filter((stretch) => stretch.space === index - 1 && !isCouple(stretch));
    return shareSpace(own, isCoupled, middles, measures);
  });
  const heights = heightsOf(spaces, measures);
  const drawn = [
    ...couples.map((stretch) => drawCouple(stretch, middles, heights, measures)),
    ...spaces.flatMap((space, index) => drawSpace(space, index, heights, measures)),
  ];
  const lines = [...Map.groupBy(drawn, ({ net }) => net)].map(([net, parts]) =>
    finish(
      net,
      parts.flatMap(({ pieces }) => pieces.filter(({ x1, y1, x2, y2 }) => x1 !== x2 || y1 !== y2)),
    ),
  );
  return { ...heights, lines: withBridges(lines) };
}

type Drawn = { readonly net: Net; readonly pieces: readonly Piece[] };

/** Room between two rows for all lines there, and for none at least enough to tell the rows apart. */
function heightsOf(spaces: readonly SharedSpace[], { boxHeight, lineSpace }: TreeMeasures): RowHeights {
  const tops: number[] = [];
  let y = 0;
  for (const [index, { tracks }] of spaces.entries()) {
    const isOutside = index === 0 || index === spaces.length - 1;
    const needed = tracks === 0 ? 0 : (tracks + 1) * lineSpace;
    y += isOutside ? needed : Math.max(3 * lineSpace, needed);
    if (index === spaces.length - 1) break;
    tops.push(y);
    y += boxHeight;
  }
  return { tops, height: y };
}

/** A level line from box to box. */
function drawCouple(
  { net, space, top }: Stretch,
  middles: Middles,
  { tops }: RowHeights,
  { boxWidth, boxHeight }: TreeMeasures,
): Drawn {
  const level = (tops[space] ?? 0) + boxHeight / 2;
  const [x1 = 0, x2 = 0] = top.map((key) => middles.get(key) ?? 0).toSorted((a, b) => a - b);
  return { net, pieces: [{ x1: x1 + boxWidth / 2, y1: level, x2: x2 - boxWidth / 2, y2: level }] };
}

/** The lines in the space above a row: each level on its track, with an upright to everybody whom it joins. */
function drawSpace(
  { shared, tracks }: SharedSpace,
  index: number,
  { tops, height }: RowHeights,
  { boxHeight }: TreeMeasures,
): Drawn[] {
  const above = index === 0 ? 0 : (tops[index - 1] ?? 0) + boxHeight;
  const below = tops[index] ?? height;
  return shared.map(({ stretch, track, pins }) => {
    const level = above + ((below - above) * (track === null ? 1 : track + 1)) / (track === null ? 2 : tracks + 1);
    const upright = pins.map(({ x, key, side }): Piece => {
      if (side === 'bottom') return { x1: x, y1: level, x2: x, y2: below };
      const from = side === 'couple' ? above - boxHeight / 2 : isPerson(key) ? above : above - boxHeight;
      return { x1: x, y1: from, x2: x, y2: level };
    });
    const xs = pins.map(({ x }) => x);
    return {
      net: stretch.net,
      pieces: [...upright, { x1: Math.min(...xs), y1: level, x2: Math.max(...xs), y2: level }],
    };
  });
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
