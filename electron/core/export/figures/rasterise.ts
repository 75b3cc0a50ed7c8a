import type { Paper } from '../../../../shared/contract/figures.ts';
import { paperSizes } from './page.ts';

/** Fine enough to print: the smallest letters are eight dots high. */
const DOTS_PER_INCH = 200;
const MM_PER_INCH = 25.4;

export function pixelWidth(paper: Paper): number {
  return Math.round((paperSizes[paper].millimetres.width / MM_PER_INCH) * DOTS_PER_INCH);
}

/**
 * Makes PNG pages of SVG ones, with Arimo alone: the same picture on every computer, whatever fonts it has. The library
 * is loaded when first needed, since it is native and most exports do without it.
 */
export async function openRasteriser(fontFiles: readonly string[]): Promise<(svg: string, paper: Paper) => Buffer> {
  const { Resvg } = await import('@resvg/resvg-js');
  return (svg, paper) =>
    new Resvg(svg, {
      fitTo: { mode: 'width', value: pixelWidth(paper) },
      background: '#ffffff',
      font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Arimo' },
    })
      .render()
      .asPng();
}
