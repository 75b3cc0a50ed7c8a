import type { TreeLine } from '../../../../../shared/family/draw-lines.ts';
import type { FamilyLinkKind } from '../../../../../shared/family/types.ts';
import { look } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';

type Stroke = { readonly width: number; readonly dashes?: string };

/** Each kind of relation by the form of its line, so that no colour is needed to tell them apart. */
const strokes: Readonly<Record<FamilyLinkKind, Stroke>> = {
  parent: { width: 1 },
  partner: { width: 2 },
  former_partner: { width: 1 },
  sibling: { width: 1, dashes: '8 2 1.5 2' },
  grandparent: { width: 1.2, dashes: '1.5 2.5' },
  carer: { width: 1, dashes: '5 3' },
};

export function drawFamilyLine({ kind, pieces, middle }: Pick<TreeLine, 'kind' | 'pieces' | 'middle'>): SvgNode[] {
  const { width, dashes } = strokes[kind];
  const d = pieces.map(({ x1, y1, x2, y2 }) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`).join('');
  const style = { fill: 'none', stroke: look.text, 'stroke-width': width, 'stroke-dasharray': dashes };
  return [svg('path', { d, ...style }), ...(kind === 'former_partner' ? [cut(middle)] : [])];
}

/** Two strokes across: what was is no more. */
function cut({ x, y }: TreeLine['middle']): SvgNode {
  const stroke = (at: number) => `M${round(at - 2)} ${round(y + 5)}L${round(at + 2)} ${round(y - 5)}`;
  return svg('path', { d: stroke(x - 2) + stroke(x + 2), fill: 'none', stroke: look.text, 'stroke-width': 1 });
}

const round = (value: number) => Math.round(value * 100) / 100;
