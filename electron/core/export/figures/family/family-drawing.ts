import { cutFamily } from '../../../../../shared/family/cut-family.ts';
import type { FamilyTree } from '../../../../../shared/family/lay-out-family.ts';
import type { TreeMeasures } from '../../../../../shared/family/rows.ts';
import type { PublicRow } from '../../../../../shared/model/index.ts';
import type { Drawing } from '../../plan/plan.ts';
import { drawingOf } from '../svg/drawing.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { drawFamilyLine } from './draw-family-line.ts';
import { drawKey } from './draw-key.ts';
import { drawPerson, wordBox } from './draw-person.ts';

type Person = PublicRow<'people'>;

/** A page's text is 465 points wide: the widest tree is printed at 85 %, its smallest letters in 6.4 points. */
const sizes = { boxWidth: 88, gap: 12, coupleGap: 24, lineSpace: 11, width: 545 };
const MARGIN = 3;
/** A key under a narrow tree still has words side by side. */
const LEAST_WIDTH = 330;

export type FamilyPicture = { readonly tree: FamilyTree; readonly drawing: Drawing };

/** The family tree in as many pictures as it needs to be read on a page; none where nobody has a relation. */
export function drawFamilies(people: readonly Person[], links: readonly PublicRow<'personLinks'>[]): FamilyPicture[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const words = new Map(people.map((person) => [person.id, wordBox(person, sizes.boxWidth)]));
  const related = new Set(links.flatMap(({ personId, otherId }) => [personId, otherId]));
  const heights = [...words].map(([id, { height }]) => (related.has(id) ? height : 0));
  const measures: TreeMeasures = { ...sizes, boxHeight: Math.max(...heights, 0) };
  const subjectFirst = people.toSorted((a, b) => Number(b.isSubject) - Number(a.isSubject)).map(({ id }) => id);
  return cutFamily(subjectFirst, links, measures).map((tree) => {
    const shown = tree.people.flatMap(({ id }) => byId.get(id) ?? []);
    const width = Math.max(tree.width, LEAST_WIDTH);
    const left = (width - tree.width) / 2;
    const boxes = tree.people.flatMap((place) => {
      const [person, said] = [byId.get(place.id), words.get(place.id)];
      return person && said ? drawPerson(person, { x: place.x, y: place.y }, said, measures) : [];
    });
    const lines = tree.lines.flatMap(drawFamilyLine);
    const key = drawKey(
      shown,
      tree.lines.map(({ kind }) => kind),
      tree.height + 14,
      width,
    );
    const drawn = [moved(left + MARGIN, MARGIN, [...lines, ...boxes]), moved(MARGIN, MARGIN, key.nodes)];
    return { tree, drawing: drawingOf(width + 2 * MARGIN, tree.height + 14 + key.height + 2 * MARGIN, drawn) };
  });
}

function moved(x: number, y: number, nodes: readonly SvgNode[]): SvgNode {
  return svg('g', { transform: `translate(${x} ${y})` }, nodes);
}
