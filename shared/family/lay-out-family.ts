import { drawLines, middleOf, type TreeLine } from './draw-lines.ts';
import { generationsOf } from './generations.ts';
import { netsOf } from './nets.ts';
import { orderRows } from './order-rows.ts';
import { placeRows } from './place-rows.ts';
import { rowsOfTree, type TreeMeasures } from './rows.ts';
import type { FamilyLink } from './types.ts';

/** A person's box by its left upper corner; `generation` counts the rows of the person's own family from 0. */
export type TreePerson = { readonly id: number; readonly x: number; readonly y: number; readonly generation: number };

export type FamilyTree = {
  readonly width: number;
  readonly height: number;
  readonly people: readonly TreePerson[];
  readonly lines: readonly TreeLine[];
};

/**
 * Lays out everybody who has a relation, the first person's family first: generations in rows, partners beside each other
 * where that can be, lines level and upright and through nobody's box. The same tree for the same people and links; one
 * layout serves the screen and the documents.
 */
export function layOutFamily(
  personIds: readonly number[],
  links: readonly FamilyLink[],
  measures: TreeMeasures,
): FamilyTree {
  const own = links.filter(({ personId, otherId }) => personIds.includes(personId) && personIds.includes(otherId));
  const trees = familiesOf(personIds, own).map((ids) => layOutOne(ids, own, measures));
  return sideBySide(trees, measures);
}

/** People whom relations join, directly or through others. */
export function familiesOf(personIds: readonly number[], links: readonly FamilyLink[]): number[][] {
  const left = new Set(personIds);
  const gather = (id: number): number[] => {
    left.delete(id);
    const next = links.flatMap((link) =>
      link.personId === id ? [link.otherId] : link.otherId === id ? [link.personId] : [],
    );
    return [id, ...next.flatMap((one) => (left.has(one) ? gather(one) : []))];
  };
  return personIds
    .flatMap((id) => (left.has(id) ? [gather(id)] : []))
    .filter((family) => family.length > 1)
    .map((family) => personIds.filter((id) => family.includes(id)));
}

function layOutOne(ids: readonly number[], links: readonly FamilyLink[], measures: TreeMeasures): FamilyTree {
  const own = links.filter(({ personId }) => ids.includes(personId));
  const generations = generationsOf(ids, own);
  const { rows, stretches } = rowsOfTree(generations, netsOf(own, generations));
  const ordered = orderRows(rows, stretches, measures);
  const middles = placeRows(ordered, stretches, measures);
  const { tops, height, lines } = drawLines(ordered, stretches, middles, measures);
  const people = ids.map((id) => {
    const generation = generations.get(id) ?? 0;
    return { id, generation, x: middleOf(middles, id) - measures.boxWidth / 2, y: tops[generation] ?? 0 };
  });
  const lefts = [...people.map(({ x }) => x), ...lines.flatMap(({ pieces }) => pieces.map(({ x1 }) => x1))];
  const rights = [
    ...people.map(({ x }) => x + measures.boxWidth),
    ...lines.flatMap(({ pieces }) => pieces.map(({ x2 }) => x2)),
  ];
  const left = Math.min(...lefts);
  return moved({ width: Math.max(...rights) - left, height, people, lines }, -left, 0);
}

function moved({ people, lines, ...size }: FamilyTree, x: number, y: number): FamilyTree {
  return {
    ...size,
    people: people.map((person) => ({ ...person, x: person.x + x, y: person.y + y })),
    lines: lines.map((line) => ({
      ...line,
      middle: { x: line.middle.x + x, y: line.middle.y + y },
      pieces: line.pieces.map(({ x1, y1, x2, y2 }) => ({ x1: x1 + x, y1: y1 + y, x2: x2 + x, y2: y2 + y })),
    })),
  };
}

/** Families from left to right, and below each other where the width is used up. */
function sideBySide(trees: readonly FamilyTree[], { gap, lineSpace, width }: TreeMeasures): FamilyTree {
  let [x, y, rowHeight] = [0, 0, 0];
  const placed = trees.map((tree) => {
    if (x > 0 && x + tree.width > width) {
      [x, y, rowHeight] = [0, y + rowHeight + 4 * lineSpace, 0];
    }
    const there = moved(tree, x, y);
    x += tree.width + 2 * gap;
    rowHeight = Math.max(rowHeight, tree.height);
    return { there, right: x - 2 * gap, bottom: y + tree.height };
  });
  return {
    width: Math.max(0, ...placed.map(({ right }) => right)),
    height: Math.max(0, ...placed.map(({ bottom }) => bottom)),
    people: placed.flatMap(({ there }) => there.people),
    lines: placed.flatMap(({ there }) => there.lines),
  };
}
