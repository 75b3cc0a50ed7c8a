import { type BoxForm, type KeyEntry, keyOfTree } from '../../../../../shared/family/tree-key.ts';
import type { FamilyLinkKind } from '../../../../../shared/family/types.ts';
import type { PublicRow } from '../../../../../shared/model/index.ts';
import { look } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { text, widthOf } from '../svg/text.ts';
import { drawFamilyLine } from './draw-family-line.ts';
import { cornersOf, drawCross } from './draw-person.ts';

const words = { size: 7.5 };
const SAMPLE = { width: 22, height: 11 };
const LEADING = 15;

/** What the forms in a tree mean; as many entries beside each other as the width allows. */
export function drawKey(
  people: readonly PublicRow<'people'>[],
  kinds: readonly FamilyLinkKind[],
  top: number,
  width: number,
): { readonly nodes: SvgNode[]; readonly height: number } {
  let [x, y] = [0, top];
  const nodes = keyOfTree(people, kinds).flatMap((entry) => {
    const needed = SAMPLE.width + 5 + widthOf(entry.words, words) + 14;
    if (x > 0 && x + needed > width) [x, y] = [0, y + LEADING];
    const drawn = [
      ...drawSample(entry, x, y),
      text('the key to the family tree', x + SAMPLE.width + 5, y + 8.5, entry.words, words),
    ];
    x += needed;
    return drawn;
  });
  return { nodes, height: nodes.length === 0 ? 0 : y - top + LEADING };
}

function drawSample(entry: KeyEntry, x: number, y: number): SvgNode[] {
  if (entry.of === 'box') return drawBox(entry.form, x, y);
  const level = y + SAMPLE.height / 2;
  const piece = { x1: x, y1: level, x2: x + SAMPLE.width, y2: level };
  return drawFamilyLine({ kind: entry.form, pieces: [piece], middle: { x: x + SAMPLE.width / 2, y: level } });
}

function drawBox(form: BoxForm, x: number, y: number): SvgNode[] {
  const corners = form === 'female' ? cornersOf('female', SAMPLE.height) : form === 'male' ? 0 : 4;
  return [
    box(x, y, corners),
    ...(form === 'subject' ? [box(x + 2, y + 2, 3, 2)] : []),
    ...(form === 'died' ? drawCross(x, y, SAMPLE.width, SAMPLE.height, corners) : []),
  ];
}

function box(x: number, y: number, rx: number, inset = 0): SvgNode {
  const size = { width: SAMPLE.width - 2 * inset, height: SAMPLE.height - 2 * inset };
  return svg('rect', { x, y, ...size, rx, fill: 'none', stroke: look.text, 'stroke-width': 0.8 });
}
