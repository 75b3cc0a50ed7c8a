import { cutFamily } from '../../../../../shared/family/cut-family.ts';
import type { FamilyTree } from '../../../../../shared/family/lay-out-family.ts';
import type { TreeMeasures } from '../../../../../shared/family/rows.ts';
import type { PublicRow } from '../../../../../shared/model/index.ts';
import type { Drawing } from '../../plan/plan.ts';
import { drawingOf } from '../svg/drawing.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { drawFamilyLine } from './draw-family-line.ts';
import { drawKey } from './draw-key.ts';
import { type BoxWords, drawPerson, wordBox } from './draw-person.ts';

type Person = PublicRow<'people'>;

/** A page's text is 465 points wide: the widest tree is printed at 85 %, its smallest letters in 6.4 points. */
const WIDEST = 545;
/** Boxes as wide as all words want them, and narrower ones for when many children stand in one row. */
const sizes = [
  { boxWidth: 88, gap: 12 },
  { boxWidth: 72, gap: 10 },
  { boxWidth: 58, gap: 8 },
].map((size) => ({ ...size, coupleGap: 2 * size.gap, lineSpace: 11, width: WIDEST }));
const MARGIN = 3;
const KEY_SPACE = 14;
/** A key under a narrow tree still has words side by side. */
const LEAST_WIDTH = 330;

export type FamilyPicture = { readonly tree: FamilyTree; readonly drawing: Drawing };

type Layout = {
  readonly measures: TreeMeasures;
  readonly words: ReadonlyMap<number, BoxWords>;
  readonly trees: readonly FamilyTree[];
};

/** The family tree in as many pictures as it needs to be read on a page; none where nobody has a relation. */
export function drawFamilies(people: readonly Person[], links: readonly PublicRow<'personLinks'>[]): FamilyPicture[] {
  const layouts = sizes.map((size) => () => layOut(people, links, size));
  const fitting = layouts.reduce<Layout | null>(
    (found, next) => (found?.trees.every(({ width }) => width <= WIDEST) ? found : next()),
    null,
  );
  return fitting?.trees.map((tree) => ({ tree, drawing: draw(tree, people, fitting) })) ?? [];
}

function layOut(
  people: readonly Person[],
  links: readonly PublicRow<'personLinks'>[],
  size: Omit<TreeMeasures, 'boxHeight'>,
): Layout {
  const related = new Set(links.flatMap(({ personId, otherId }) => [personId, otherId]));
  const drawn = people.filter(({ id }) => related.has(id));
  const words = new Map(drawn.map((person) => [person.id, wordBox(person, size.boxWidth)]));
  const measures = { ...size, boxHeight: Math.max(0, ...[...words.values()].map(({ height }) => height)) };
  const subject = drawn.find(({ isSubject }) => isSubject);
  const ids = drawn.map(({ id }) => id);
  return { measures, words, trees: cutFamily(ids, links, measures, subject?.id) };
}

function draw(tree: FamilyTree, people: readonly Person[], { measures, words }: Layout): Drawing {
  const byId = new Map(people.map((person) => [person.id, person]));
  const shown = tree.people.flatMap(({ id }) => byId.get(id) ?? []);
  const width = Math.max(tree.width, LEAST_WIDTH);
  const boxes = tree.people.flatMap((place) => {
    const [person, said] = [byId.get(place.id), words.get(place.id)];
    return person && said ? drawPerson(person, place, said, measures) : [];
  });
  const kinds = tree.lines.map(({ kind }) => kind);
  const key = drawKey(shown, kinds, tree.height + KEY_SPACE, width);
  const left = (width - tree.width) / 2;
  return drawingOf(width + 2 * MARGIN, tree.height + KEY_SPACE + key.height + 2 * MARGIN, [
    moved(left + MARGIN, MARGIN, [...tree.lines.flatMap(drawFamilyLine), ...boxes]),
    moved(MARGIN, MARGIN, key.nodes),
  ]);
}

function moved(x: number, y: number, nodes: readonly SvgNode[]): SvgNode {
  return svg('g', { transform: `translate(${x} ${y})` }, nodes);
}
