import { pictureHeight, textWidth } from '../docx/look.ts';
import type { Picture } from '../plan/plan.ts';
import type { Area } from './page.ts';
import { drawingOf } from './svg/drawing.ts';
import type { SvgNode } from './svg/svg-node.ts';

/** Figures are laid out for pages of their own; among text they are printed so much larger, in letters of 8 points or more. */
const SCALE = 1.1;
const TWENTIETHS = 20 * SCALE;

/** Where a figure may draw, in points, to stand on an upright page between the text. */
export const documentArea: Area = {
  left: 0,
  top: 0,
  width: Math.floor(textWidth('portrait') / TWENTIETHS),
  height: Math.floor(pictureHeight('portrait') / TWENTIETHS),
};

/** What was drawn into that area, down to `height`, as a picture of the document. */
export function pictureOf(
  { drawn, height }: { readonly drawn: readonly SvgNode[]; readonly height: number },
  caption: string,
  altText: string,
): Picture {
  return { kind: 'picture', caption, altText, source: drawingOf(documentArea.width, height, drawn, SCALE) };
}
