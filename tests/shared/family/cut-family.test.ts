import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutFamily } from '../../../shared/family/cut-family.ts';
import { anyFamily } from './any-family.ts';

const measures = { boxWidth: 88, boxHeight: 40, gap: 12, coupleGap: 24, lineSpace: 11, width: 545 };
const everybody = Array.from({ length: 30 }, (_, id) => id);

describe('a family that is too wide for a page', () => {
  it('is cut into trees that together show every relation, whatever the family', () => {
    fc.assert(
      fc.property(anyFamily, (links) => {
        const trees = cutFamily(everybody, links, measures);
        const lines = trees.flatMap((tree) => tree.lines);
        const missing = links.filter(
          ({ kind, personId, otherId }) =>
            !lines.some((line) => line.kind === kind && [personId, otherId].every((id) => line.personIds.includes(id))),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is cut so that each tree fits, the nearest relatives of one person in the first', () => {
    // Five couples, each with two children who marry into the next family.
    const links = [0, 1, 2, 3, 4].flatMap((family) => {
      const [mother, father, son, daughter] = [0, 1, 2, 3].map((one) => family * 4 + one) as [
        number,
        number,
        number,
        number,
      ];
      return [
        { personId: mother, otherId: father, kind: 'partner' as const },
        ...[son, daughter].flatMap((child) =>
          [mother, father].map((parent) => ({ personId: parent, otherId: child, kind: 'parent' as const })),
        ),
        ...(family < 4 ? [{ personId: daughter, otherId: daughter + 3, kind: 'partner' as const }] : []),
      ];
    });
    const trees = cutFamily(everybody, links, measures, 14);
    expect(trees.length).toBeGreaterThan(1);
    expect(trees.every(({ width }) => width <= measures.width)).toBe(true);
    expect(trees[0]?.people.map(({ id }) => id)).toEqual(expect.arrayContaining([12, 13, 14, 15]));
  });

  it('has all children of the same parents in one tree, even where they alone are too many', () => {
    const links = Array.from({ length: 9 }, (_, at) => ({ personId: 0, otherId: at + 1, kind: 'parent' as const }));
    const trees = cutFamily(everybody, [...links, { personId: 9, otherId: 20, kind: 'partner' }], measures);
    expect(trees.map(({ people }) => people.length)).toEqual([10, 2]);
  });

  it('is no tree at all where nobody has a relation', () => {
    expect(cutFamily(everybody, [], measures)).toEqual([]);
  });
});
