import type { Palette } from './palette.ts';

/** Where an account of the selected incident was drawn. */
export type AccountPlace = { readonly x: number; readonly y: number };

/** Joins the accounts of the selected incident through the lanes, so that they are seen to be one. */
export function drawAccountLinks(
  context: CanvasRenderingContext2D,
  places: readonly AccountPlace[],
  palette: Palette,
): void {
  if (places.length < 2) return;
  context.strokeStyle = palette.text;
  context.setLineDash([2, 3]);
  context.beginPath();
  places.forEach(({ x, y }, at) => {
    if (at === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.stroke();
  context.setLineDash([]);
}
