import { type Box, FADE_WIDTH, MARK_WIDTH, titleWidth } from '../line/pack.ts';
import { type DatedEvent, isOneDay } from '../line/timeline-events.ts';
import type { Palette } from './palette.ts';

const BAR = 9;
/** Steps in which an end that is not sharp goes out. */
const FADE_STEPS = 5;
/** Fewer letters of a title than this say nothing. */
const LEAST_LETTERS = 3;

export type EventShape = { readonly event: DatedEvent; readonly box: Box; readonly shift: number; readonly y: number };

/**
 * One event: a day is a filled diamond; "went on all that time" a filled bar; "some time in it" a pale bar whose ends
 * fade inwards, so that no end looks like a day that was given. In doubt: a dashed outline, nothing filled.
 */
export function drawEvent(context: CanvasRenderingContext2D, shape: EventShape, palette: Palette): void {
  const { event, box, shift, y } = shape;
  const left = box.left - shift;
  const right = box.right - shift;
  if (event.others.length > 0) drawStack(context, left, right, y, palette);
  context.fillStyle = palette.accent;
  context.strokeStyle = palette.accent;
  context.setLineDash(event.isUncertain ? [3, 2] : []);
  if (right - left < 2) drawMark(context, left, y, isOneDay(event) && !event.isUncertain, palette);
  else drawBar(context, event, left, right, y);
  context.setLineDash([]);
  if (event.isOpenStart) drawFade(context, left, -FADE_WIDTH, y);
  if (event.isOpenEnd) drawFade(context, right, FADE_WIDTH, y);
}

/** Beside the mark; at the right edge of the picture it is cut short, and says so. */
export function drawTitle(
  context: CanvasRenderingContext2D,
  shape: EventShape,
  name: string,
  pictureWidth: number,
  palette: Palette,
): void {
  const { box, shift, y } = shape;
  const width = titleWidth(name);
  // The title of an event that began before the edge stays in sight while the event does.
  const x = Math.max(box.outerRight - shift - width, 4);
  if (x > box.outerRight - shift - width + 0.5 && box.right - shift < 4) return;
  context.fillStyle = palette.text;
  const room = pictureWidth - x - 2;
  const letters = room >= width ? name.length : Math.floor((room / width) * name.length) - 1;
  if (letters < LEAST_LETTERS) return;
  context.fillText(letters === name.length ? name : `${name.slice(0, letters)}…`, x, y, Math.min(width, room));
}

/** The selected event; another account of its incident has a thin, broken frame. */
export function drawSelection(
  context: CanvasRenderingContext2D,
  shape: EventShape,
  isAccount: boolean,
  palette: Palette,
): void {
  const left = shape.box.left - shape.shift - MARK_WIDTH;
  const right = shape.box.right - shape.shift + MARK_WIDTH;
  context.strokeStyle = palette.text;
  context.setLineDash(isAccount ? [2, 3] : []);
  context.lineWidth = isAccount ? 1 : 2;
  context.strokeRect(left, shape.y - 7.5, right - left, 15);
  context.lineWidth = 1;
  context.setLineDash([]);
}

/** Behind the mark of an incident with several accounts: a line above and one below. */
function drawStack(context: CanvasRenderingContext2D, left: number, right: number, y: number, palette: Palette): void {
  context.fillStyle = palette.accent;
  const reach = right - left < 2 ? MARK_WIDTH / 2 : 0;
  for (const at of [y - 7.5, y + 6]) context.fillRect(left - reach, at, right - left + 2 * reach, 1.5);
}

function drawMark(context: CanvasRenderingContext2D, x: number, y: number, isFilled: boolean, palette: Palette): void {
  const reach = MARK_WIDTH / 2;
  context.beginPath();
  context.moveTo(x, y - reach);
  context.lineTo(x + reach, y);
  context.lineTo(x, y + reach);
  context.lineTo(x - reach, y);
  context.closePath();
  if (isFilled) {
    context.fill();
    return;
  }
  context.fillStyle = palette.surface;
  context.fill();
  context.fillStyle = palette.accent;
  context.stroke();
}

function drawBar(context: CanvasRenderingContext2D, event: DatedEvent, left: number, right: number, y: number): void {
  const top = y - BAR / 2;
  const width = right - left;
  if (event.isUncertain) {
    context.strokeRect(left + 0.5, top + 0.5, Math.max(1, width - 1), BAR - 1);
    return;
  }
  if (event.isDuring) {
    context.globalAlpha = 0.75;
    context.fillRect(left, top, width, BAR);
    context.globalAlpha = 1;
    return;
  }
  const soft = Math.min(width / 3, 14);
  const step = soft / FADE_STEPS;
  for (let at = 0; at < FADE_STEPS; at += 1) {
    context.globalAlpha = 0.08 + (0.4 * at) / FADE_STEPS;
    context.fillRect(left + at * step, top, step, BAR);
    context.fillRect(right - (at + 1) * step, top, step, BAR);
  }
  context.globalAlpha = 0.48;
  context.fillRect(left + soft, top, width - 2 * soft, BAR);
  context.globalAlpha = 1;
  // A line through the middle keeps the span at 3:1 against any background.
  context.fillRect(left, y - 0.75, width, 1.5);
}

/** An open side: going out towards where nothing is known. */
function drawFade(context: CanvasRenderingContext2D, from: number, length: number, y: number): void {
  const step = length / FADE_STEPS;
  for (let at = 0; at < FADE_STEPS; at += 1) {
    context.globalAlpha = 0.75 - 0.14 * at;
    context.fillRect(from + at * step, y - 3, step, 6);
  }
  context.globalAlpha = 1;
}
