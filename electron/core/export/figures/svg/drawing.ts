import type { Drawing } from '../../plan/plan.ts';
import { look } from './look.ts';
import { type SvgNode, svg, wordNumber } from './svg-node.ts';

const MM_PER_POINT = 25.4 / 72;

/**
 * What was drawn into an area of so many points, as a picture of a document: on white, and in the letters of all figures.
 * It is printed `scale` times as large as it was drawn.
 */
export function drawingOf(width: number, height: number, drawn: readonly SvgNode[], scale = 1): Drawing {
  const millimetres = { width: width * scale * MM_PER_POINT, height: height * scale * MM_PER_POINT };
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${wordNumber(millimetres.width)}mm`,
      height: `${wordNumber(millimetres.height)}mm`,
      viewBox: `0 0 ${wordNumber(width)} ${wordNumber(height)}`,
      'font-family': look.fonts,
    },
    [svg('rect', { width, height, fill: look.paper }), ...drawn],
  );
  return { kind: 'drawing', root, millimetres };
}
