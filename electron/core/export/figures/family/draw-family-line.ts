import type { TreeLine } from '../../../../../shared/family/draw-lines.ts';
import { lineForms } from '../../../../../shared/family/tree-key.ts';
import { look } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';

/** A relation's line in the form of its kind. */
export function drawFamilyLine({ kind, pieces, middle }: Pick<TreeLine, 'kind' | 'pieces' | 'middle'>): SvgNode[] {
  const { width, dashes } = lineForms[kind];
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
