import { heatSteps, look, sizes } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { text, widthOf } from '../svg/text.ts';
import type { Kinds, MatrixCell } from './matrix-table.ts';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const NUMBER = { size: 8.5 } as const;
const KINDS = { size: 6.5 } as const;
/** From here on a cell has a second line, where that fits. */
export const KINDS_WIDTH = 40;

/** Which shade a count has among those up to the highest; the number stands on it, so colour says nothing alone. */
export function heatStep(count: number, most: number): number {
  return Math.min(heatSteps.length - 1, Math.max(0, Math.ceil((count / Math.max(1, most)) * heatSteps.length) - 1));
}

/** A count on its shade, with the kinds of tag below where there is room; a total has no shade, and none has no number. */
export function drawCell(place: string, cell: MatrixCell, isApart: boolean, most: number, box: Box): SvgNode[] {
  const { x, y, width, height } = box;
  if (cell.count === 0) return [];
  const step = isApart || cell.isDiagonal ? undefined : heatSteps[heatStep(cell.count, most)];
  const fill = step?.text ?? look.text;
  const allKinds = cell.kinds === null ? '' : wordKinds(cell.kinds);
  const kinds = width >= KINDS_WIDTH && widthOf(allKinds, KINDS) <= width - 3 ? allKinds : '';
  const middle = x + width / 2;
  const baseline = y + height / 2 + (kinds === '' ? 3 : -0.5);
  const number = { ...NUMBER, isBold: isApart || cell.isDiagonal, fill, anchor: 'middle' } as const;
  return [
    ...(step === undefined ? [] : [svg('rect', { x, y, width, height, fill: step.fill })]),
    ...(cell.isDiagonal
      ? [
          svg('rect', {
            x: x + 1,
            y: y + 1,
            width: width - 2,
            height: height - 2,
            fill: 'none',
            stroke: look.strongRule,
            'stroke-width': 0.75,
          }),
        ]
      : []),
    text(place, middle, baseline, cell.count.toLocaleString('en-GB'), number),
    ...(kinds === '' ? [] : [text(place, middle, baseline + 8, kinds, { ...KINDS, fill, anchor: 'middle' })]),
  ];
}

/** A bar as long as the count, and the number beside it. */
export function drawBarCell(place: string, cell: MatrixCell, isApart: boolean, most: number, box: Box): SvgNode[] {
  const { x, y, width, height } = box;
  if (cell.count === 0) return [];
  const room = width - 34;
  const length = isApart ? 0 : Math.max(1, (cell.count / Math.max(1, most)) * room);
  const bar = {
    x: x + 2,
    y: y + 3,
    width: length,
    height: height - 6,
    fill: look.accentPale,
    stroke: look.accent,
    'stroke-width': 0.5,
  };
  return [
    ...(isApart ? [] : [svg('rect', bar)]),
    text(place, x + length + 6, y + height / 2 + 3, cell.count.toLocaleString('en-GB'), { ...NUMBER, isBold: isApart }),
  ];
}

function wordKinds({ concern, goodPractice, context }: Kinds): string {
  return [
    ['C', concern],
    ['G', goodPractice],
    ['X', context],
  ]
    .filter(([, count]) => count !== 0)
    .map((pair) => pair.join(''))
    .join(' ');
}

/** The shades and the counts they stand for. */
export function drawShades(left: number, top: number, most: number): { drawn: SvgNode[]; right: number } {
  const drawn: SvgNode[] = [];
  let x = left;
  heatSteps.forEach((step, at) => {
    const low = Math.floor((most * at) / heatSteps.length) + 1;
    const high = Math.floor((most * (at + 1)) / heatSteps.length);
    if (low > high) return;
    const words = low === high ? String(low) : `${low}–${high}`;
    const width = 14 + words.length * 4.5;
    drawn.push(
      svg('rect', { x, y: top + 4, width, height: 12, fill: step.fill }),
      text('the legend', x + width / 2, top + 12.7, words, { size: sizes.small, fill: step.text, anchor: 'middle' }),
    );
    x += width + 2;
  });
  return { drawn, right: x };
}
