/** Fine enough to print: the smallest letters are eight dots high. */
const DOTS_PER_INCH = 200;
const MM_PER_INCH = 25.4;

/** Draws an SVG picture as wide as it will be printed, in millimetres, and gives it as a PNG. */
export type Rasterise = (svg: string, millimetres: number) => Buffer;

/**
 * Makes PNG pictures of SVG ones, with Arimo alone: the same picture on every computer, whatever fonts it has. The library
 * is loaded when first needed, since it is native and most exports do without it.
 */
export async function openRasteriser(fontFiles: readonly string[]): Promise<Rasterise> {
  const { Resvg } = await import('@resvg/resvg-js');
  return (svg, millimetres) =>
    new Resvg(svg, {
      fitTo: { mode: 'width', value: Math.round((millimetres / MM_PER_INCH) * DOTS_PER_INCH) },
      background: '#ffffff',
      font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Arimo' },
    })
      .render()
      .asPng();
}
