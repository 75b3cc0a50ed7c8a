import type { FamilyLinkKind } from '../../../../../shared/family/types.ts';
import type { PublicRow } from '../../../../../shared/model/index.ts';
import { look } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { text, widthOf } from '../svg/text.ts';
import { drawFamilyLine } from './draw-family-line.ts';
import { cornersOf, drawCross } from './draw-person.ts';

const kindWords = {
  partner: 'Partners',
  former_partner: 'Former partners',
  parent: 'Parent and child',
  grandparent: 'Grandparent; the parent between is not recorded',
  carer: 'Carer',
  sibling: 'Siblings; their parents are not recorded',
} as const satisfies Record<FamilyLinkKind, string>;

const words = { size: 7.5 };
const SAMPLE = { width: 22, height: 11 };
const LEADING = 15;

type Entry = { readonly words: string; readonly draw: (x: number, y: number) => readonly SvgNode[] };

/** What the forms in a tree mean, those alone that it holds; as many beside each other as the width allows. */
export function drawKey(
  people: readonly PublicRow<'people'>[],
  kinds: ReadonlySet<FamilyLinkKind>,
  top: number,
  width: number,
): { readonly nodes: SvgNode[]; readonly height: number } {
  let [x, y] = [0, top];
  const nodes = entriesOf(people, kinds).flatMap((entry) => {
    const needed = SAMPLE.width + 5 + widthOf(entry.words, words) + 14;
    if (x > 0 && x + needed > width) [x, y] = [0, y + LEADING];
    const drawn = [
      ...entry.draw(x, y),
      text('the key to the family tree', x + SAMPLE.width + 5, y + 8.5, entry.words, words),
    ];
    x += needed;
    return drawn;
  });
  return { nodes, height: nodes.length === 0 ? 0 : y - top + LEADING };
}

function entriesOf(people: readonly PublicRow<'people'>[], kinds: ReadonlySet<FamilyLinkKind>): Entry[] {
  const when = (isThere: boolean, entry: Entry): Entry[] => (isThere ? [entry] : []);
  const has = (gender: PublicRow<'people'>['gender']) => people.some((person) => person.gender === gender);
  const isAnyGendered = has('female') || has('male');
  return [
    ...when(
      people.some(({ isSubject }) => isSubject),
      { words: 'Subject of the review', draw: (x, y) => [box(x, y, 4), box(x + 2, y + 2, 3, 2)] },
    ),
    ...when(has('female'), { words: 'Female', draw: (x, y) => [box(x, y, cornersOf('female', SAMPLE.height))] }),
    ...when(has('male'), { words: 'Male', draw: (x, y) => [box(x, y, 0)] }),
    ...when(isAnyGendered && has(null), { words: 'Gender not stated', draw: (x, y) => [box(x, y, 4)] }),
    ...when(
      people.some(({ isDeceased }) => isDeceased),
      { words: 'Has died', draw: (x, y) => [box(x, y, 4), ...drawCross(x, y, SAMPLE.width, SAMPLE.height)] },
    ),
    ...Object.entries(kindWords).flatMap(([kind, said]) =>
      when(kinds.has(kind as FamilyLinkKind), {
        words: said,
        draw: (x, y) => drawSample(kind as FamilyLinkKind, x, y + SAMPLE.height / 2),
      }),
    ),
  ];
}

function box(x: number, y: number, rx: number, inset = 0): SvgNode {
  const size = { width: SAMPLE.width - 2 * inset, height: SAMPLE.height - 2 * inset };
  return svg('rect', { x, y, ...size, rx, fill: 'none', stroke: look.text, 'stroke-width': 0.8 });
}

function drawSample(kind: FamilyLinkKind, x: number, y: number): SvgNode[] {
  const piece = { x1: x, y1: y, x2: x + SAMPLE.width, y2: y };
  return drawFamilyLine({ kind, pieces: [piece], middle: { x: x + SAMPLE.width / 2, y } });
}
