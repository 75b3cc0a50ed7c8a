import { xOfDay } from '../line/view.ts';
import type { Palette } from './palette.ts';
import type { Frame, Measures, Subject } from './scene.ts';

const HATCH = 9;

/** Stretches without contact: hatched through all lanes, and named where there is room. */
export function drawGaps(
  context: CanvasRenderingContext2D,
  { gaps }: Subject,
  frame: Frame,
  { axisHeight }: Measures,
  palette: Palette,
): void {
  context.strokeStyle = palette.warning;
  for (const gap of gaps) {
    const left = Math.max(-1, xOfDay(gap.first, frame.view, frame.width));
    const right = Math.min(frame.width + 1, xOfDay(gap.last + 1, frame.view, frame.width));
    if (right <= left) continue;
    context.save();
    context.beginPath();
    context.rect(left, axisHeight, right - left, frame.height);
    context.clip();
    context.globalAlpha = 0.3;
    context.beginPath();
    // The hatching belongs to the line, so it moves with it.
    const start = left - (left % HATCH) - frame.height;
    for (let x = start; x < right; x += HATCH) {
      context.moveTo(x, frame.height);
      context.lineTo(x + frame.height, 0);
    }
    context.stroke();
    context.restore();
    context.fillStyle = palette.warning;
    context.fillRect(left, axisHeight, 1, frame.height);
    context.fillRect(right - 1, axisHeight, 1, frame.height);
  }
}

export function drawGapNames(
  context: CanvasRenderingContext2D,
  { gaps }: Subject,
  frame: Frame,
  palette: Palette,
): void {
  for (const gap of gaps) {
    const left = Math.max(0, xOfDay(gap.first, frame.view, frame.width));
    const right = Math.min(frame.width, xOfDay(gap.last + 1, frame.view, frame.width));
    const words = `No contact recorded: ${(gap.last + 1 - gap.first).toLocaleString('en-GB')} days`;
    const width = words.length * 6 + 12;
    if (right - left < width) continue;
    const x = (left + right - width) / 2;
    context.fillStyle = palette.surface;
    context.fillRect(x, frame.height - 22, width, 18);
    context.fillStyle = palette.warning;
    context.fillText(words, x + 6, frame.height - 12, width - 10);
  }
}
