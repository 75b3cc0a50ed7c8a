import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../shared/family/draw-lines.ts';
import { type FamilyTree, layOutFamily, type TreePerson } from '../../../shared/family/lay-out-family.ts';
import type { TreeMeasures } from '../../../shared/family/rows.ts';
import type { FamilyLink, FamilyLinkKind } from '../../../shared/family/types.ts';
import { anyFamily } from './any-family.ts';

const measures: TreeMeasures = { boxWidth: 100, boxHeight: 40, gap: 20, coupleGap: 30, lineSpace: 12, width: 900 };

const linksOf = (...links: [number, FamilyLinkKind, number][]): FamilyLink[] =>
  links.map(([personId, kind, otherId]) => ({ personId, kind, otherId }));

const layOut = (links: readonly FamilyLink[]): FamilyTree => {
  const ids = [...new Set(links.flatMap(({ personId, otherId }) => [personId, otherId]))].toSorted((a, b) => a - b);
  return layOutFamily(ids, links, measures);
};

/** Ids of each row, from left to right. */
function rowsOf(tree: FamilyTree): number[][] {
  const rows = Map.groupBy(tree.people, ({ y }) => y);
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([, people]) => people.toSorted((a, b) => a.x - b.x).map(({ id }) => id));
}

/** Lines that run through a box instead of ending at its edge. */
function runningThrough({ people, lines }: FamilyTree): string[] {
  const isInside = ({ x, y }: TreePerson, { x1, y1, x2, y2 }: Piece) =>
    x1 < x + measures.boxWidth - 0.5 && x2 > x + 0.5 && y1 < y + measures.boxHeight - 0.5 && y2 > y + 0.5;
  return lines.flatMap(({ kind, pieces }) =>
    pieces.flatMap((piece) => people.filter((one) => isInside(one, piece)).map(({ id }) => `${kind} through ${id}`)),
  );
}

/** Pairs of lines that share more than a point: whoever follows one could go on along the other. */
function lyingUpon({ lines }: FamilyTree): string[] {
  const shares = (a: Piece, b: Piece): boolean => {
    const along = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
    const down = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
    const isLevel = (piece: Piece) => piece.y1 === piece.y2;
    if (isLevel(a) !== isLevel(b)) return false;
    return isLevel(a) ? Math.abs(a.y1 - b.y1) < 1 && along > 1 : Math.abs(a.x1 - b.x1) < 1 && down > 1;
  };
  return lines.flatMap((one, at) =>
    lines
      .slice(at + 1)
      .filter((other) => one.pieces.some((a) => other.pieces.some((b) => shares(a, b))))
      .map((other) => `${one.kind} ${one.personIds} and ${other.kind} ${other.personIds}`),
  );
}

describe('a family tree', () => {
  it('puts parents over their children and a second partner beside the parent, so that half-siblings can be told', () => {
    const tree = layOut(
      linksOf(
        [1, 'former_partner', 2],
        [1, 'partner', 3],
        [1, 'parent', 4],
        [2, 'parent', 4],
        [1, 'parent', 5],
        [3, 'parent', 5],
      ),
    );
    expect(rowsOf(tree)).toSatisfy((rows: number[][]) =>
      ['2,1,3 4,5', '3,1,2 5,4'].includes(rows.map(String).join(' ')),
    );
    const families = tree.lines.filter(({ kind }) => kind === 'parent').map(({ personIds }) => personIds);
    expect(families).toEqual([
      [1, 2, 4],
      [1, 3, 5],
    ]);
  });

  it('shows four generations, with a grandparent two rows above where the parent between is not known', () => {
    const links = linksOf([1, 'parent', 2], [2, 'parent', 3], [3, 'parent', 4], [5, 'grandparent', 4], [6, 'carer', 4]);
    expect(layOut(links).people.map(({ id, generation }) => [id, generation])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 1],
      [6, 2],
    ]);
  });

  it('joins two parents through their child alone, when nobody has said that they were a couple', () => {
    const tree = layOut(linksOf([1, 'parent', 3], [2, 'parent', 3]));
    expect(tree.lines.map(({ kind, personIds }) => [kind, personIds])).toEqual([['parent', [1, 2, 3]]]);
    expect(rowsOf(tree)).toEqual([[1, 2], [3]]);
    const level = tree.lines[0]?.pieces.filter(({ y1, y2 }) => y1 === y2) ?? [];
    expect(level.every(({ y1 }) => y1 > measures.boxHeight)).toBe(true);
  });

  it('draws one line over siblings only when each of them is recorded as a sibling of each', () => {
    const over = (...links: [number, FamilyLinkKind, number][]) =>
      layOut(linksOf(...links)).lines.map(({ personIds }) => personIds.toSorted((a, b) => a - b));
    expect(over([1, 'sibling', 2], [1, 'sibling', 3], [3, 'sibling', 2])).toEqual([[1, 2, 3]]);
    expect(over([1, 'sibling', 2], [1, 'sibling', 3])).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });

  it('leaves out whoever has no relation, and puts families that nothing joins beside each other', () => {
    const tree = layOutFamily([1, 2, 3, 4, 5], linksOf([1, 'parent', 2], [4, 'parent', 5]), measures);
    expect(rowsOf(tree)).toEqual([
      [1, 4],
      [2, 5],
    ]);
    const narrow = layOutFamily([1, 2, 4, 5], linksOf([1, 'parent', 2], [4, 'parent', 5]), { ...measures, width: 150 });
    expect(rowsOf(narrow)).toEqual([[1], [2], [4], [5]]);
    expect(layOutFamily([3], [], measures)).toEqual({ width: 0, height: 0, people: [], lines: [] });
  });

  it('has nobody on top of anybody, no line through a box, elders above, and all of it inside, whatever the family', () => {
    fc.assert(
      fc.property(anyFamily, (links) => {
        const tree = layOut(links);
        const byId = new Map(tree.people.map((one) => [one.id, one]));
        for (const row of Map.groupBy(tree.people, ({ y }) => y).values()) {
          const lefts = row.map(({ x }) => x).toSorted((a, b) => a - b);
          for (const [at, x] of lefts.entries())
            if (at > 0) expect(x - (lefts[at - 1] ?? 0)).toBeGreaterThan(measures.boxWidth);
        }
        expect(runningThrough(tree)).toEqual([]);
        for (const { kind, personId, otherId } of links) {
          if (kind !== 'parent' && kind !== 'grandparent') continue;
          expect(byId.get(personId)?.y).toBeLessThan(byId.get(otherId)?.y ?? 0);
        }
        const joined = tree.lines.map(({ personIds }) => new Set(personIds));
        for (const { personId, otherId } of links)
          expect(joined.some((ids) => ids.has(personId) && ids.has(otherId))).toBe(true);
        const pieces = tree.lines.flatMap((line) => line.pieces);
        expect(pieces.every(({ x1, y1 }) => x1 >= -0.01 && y1 >= -0.01)).toBe(true);
        expect(pieces.every(({ x2, y2 }) => x2 <= tree.width + 0.01 && y2 <= tree.height + 0.01)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never lays one line upon another, so that each can be followed, whatever the family', () => {
    fc.assert(
      fc.property(anyFamily, (links) => {
        expect(lyingUpon(layOut(links))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('puts partners next to each other when each has one partner and they can share a row', () => {
    fc.assert(
      fc.property(anyFamily, (links) => {
        const couples = links.filter(({ kind }) => kind === 'partner' || kind === 'former_partner');
        const coupled = couples.flatMap(({ personId, otherId }) => [personId, otherId]);
        const isAlone = (id: number) => coupled.filter((one) => one === id).length === 1;
        const tree = layOut(links);
        const place = new Map(rowsOf(tree).flatMap((row, at) => row.map((id, index) => [id, [at, index]] as const)));
        for (const { personId, otherId } of couples.filter((one) => isAlone(one.personId) && isAlone(one.otherId))) {
          const [row, index] = place.get(personId) ?? [];
          const [otherRow, otherIndex] = place.get(otherId) ?? [];
          const parents = links.filter(({ kind }) => kind === 'parent');
          const hasOtherParent = parents.some(
            (one) =>
              [personId, otherId].includes(one.personId) &&
              parents.some((two) => two.otherId === one.otherId && two.personId !== one.personId),
          );
          if (row === otherRow && !hasOtherParent) expect(Math.abs((index ?? 0) - (otherIndex ?? 0))).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the contradictory links of a damaged file rows too', () => {
    const tree = layOut(linksOf([1, 'parent', 2], [2, 'parent', 3], [3, 'parent', 1]));
    expect(tree.people).toHaveLength(3);
    expect(runningThrough(tree)).toEqual([]);
  });
});
