import { type Bins, binOf } from '../line/bins.ts';
import { standsFor } from '../line/incidents.ts';
import type { LaneDisplay } from '../line/lane-displays.ts';
import type { Lane } from '../line/lanes.ts';
import type { NameOf } from '../line/names.ts';
import { NO_ROW, TOO_LONG } from '../line/pack.ts';
import { xOfDay } from '../line/view.ts';
import { type AccountPlace, drawAccountLinks } from './draw-accounts.ts';
import { drawAxis, drawOutsidePeriod, drawRules } from './draw-axis.ts';
import { drawEvent, drawSelection, drawTitle } from './draw-event.ts';
import { drawGapNames, drawGaps } from './draw-gaps.ts';
import type { Palette } from './palette.ts';
import { type Frame, LANE_PADDING, ROW_HEIGHT, type Subject } from './scene.ts';

/** A lower share has no edge, or a row of them would look like events. */
const LEAST_EDGED = 3;

/** Draws what is in view and nothing else. */
export function drawPicture(
  context: CanvasRenderingContext2D,
  subject: Subject,
  frame: Frame,
  palette: Palette,
  pixelRatio: number,
): void {
  const { measures } = frame;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.font = palette.font;
  context.textBaseline = 'middle';
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, frame.width, frame.height);
  drawOutsidePeriod(context, subject, frame, measures, palette);
  drawRules(context, frame, measures, palette);
  drawGaps(context, subject, frame, measures, palette);
  const most = subject.displays.mostIn(subject.displays.unitAt(frame.view, frame.width));
  const accounts: AccountPlace[] = [];
  subject.lanes.forEach((lane, at) => {
    const box = measures.lanes[at];
    if (!box) return;
    const top = measures.axisHeight + box.top - frame.scrollTop;
    if (top + box.height < measures.axisHeight || top > frame.height) return;
    context.fillStyle = palette.border;
    context.fillRect(0, top + box.height - 1, frame.width, 1);
    const display = subject.displays.of(at, frame.view, frame.width, box.rowCount);
    if (display.kind === 'bins') drawBins(context, display.bins, top, box.height, most, frame, palette);
    else {
      const nameOf = display.withTitles ? subject.displays.nameOf : null;
      accounts.push(...drawEvents(context, lane, display, nameOf, top, frame, palette));
    }
  });
  drawAccountLinks(context, accounts, palette);
  drawGapNames(context, subject, frame, palette);
  drawAxis(context, subject, frame, measures, palette);
}

/** Gives back where the accounts of the selected incident stand. */
function drawEvents(
  context: CanvasRenderingContext2D,
  lane: Lane,
  { packing: { boxes, rows }, noteRow }: Extract<LaneDisplay, { kind: 'events' }>,
  nameOf: NameOf | null,
  top: number,
  frame: Frame,
  palette: Palette,
): AccountPlace[] {
  const { selected } = frame;
  const accounts: AccountPlace[] = [];
  const shift = (frame.view.from / frame.view.days) * frame.width;
  const yOf = (row: number) => top + LANE_PADDING + (row + 0.5) * ROW_HEIGHT;
  let longCount = 0;
  lane.dated.forEach((event, at) => {
    const box = boxes[at];
    let row = rows[at] ?? NO_ROW;
    if (box === undefined || row === NO_ROW || box.outerRight < shift || box.outerLeft > shift + frame.width) return;
    if (row === TOO_LONG) {
      longCount += 1;
      if (noteRow === null || !selected || !standsFor(event, selected.id)) return;
      row = noteRow;
    }
    const shape = { event, box, shift, y: yOf(row) };
    drawEvent(context, shape, palette);
    if (nameOf && row !== noteRow) drawTitle(context, shape, nameOf(event), frame.width, palette);
    if (!selected) return;
    const isSelected = standsFor(event, selected.id);
    const isAccount = selected.clusterId !== null && event.clusterId === selected.clusterId;
    if (isSelected || isAccount) drawSelection(context, shape, !isSelected, palette);
    if (isAccount) accounts.push({ x: (box.left + box.right) / 2 - shift, y: shape.y });
  });
  if (noteRow !== null && longCount > 0) drawLongNote(context, longCount, yOf(noteRow), palette);
  return accounts;
}

/** How many more may have been at this time, on ground of its own so that it is read over bars and rules. */
function drawLongNote(context: CanvasRenderingContext2D, count: number, y: number, palette: Palette): void {
  const words = `+ ${count.toLocaleString('en-GB')} with a longer date`;
  context.fillStyle = palette.surface;
  context.fillRect(2, y - 7, context.measureText(words).width + 8, 14);
  context.fillStyle = palette.muted;
  context.fillText(words, 6, y);
}

/** Bars of counts: known days filled, the shares of vague dates outlined on top of them. */
function drawBins(
  context: CanvasRenderingContext2D,
  { edges, certain, spread }: Bins,
  top: number,
  laneHeight: number,
  most: number,
  frame: Frame,
  palette: Palette,
): void {
  const room = laneHeight - LANE_PADDING;
  const base = top + laneHeight - 1;
  context.fillStyle = palette.accent;
  context.strokeStyle = palette.accent;
  const end = frame.view.from + frame.view.days;
  for (let at = binOf(edges, frame.view.from); at < certain.length && (edges[at] ?? 0) < end; at += 1) {
    const known = ((certain[at] ?? 0) / most) * room;
    const vague = ((spread[at] ?? 0) / most) * room;
    if (known + vague === 0) continue;
    const left = xOfDay(edges[at] ?? 0, frame.view, frame.width);
    const width = Math.max(1, xOfDay(edges[at + 1] ?? 0, frame.view, frame.width) - left - 1);
    context.fillRect(left, base - known, width, known);
    if (vague === 0) continue;
    context.globalAlpha = 0.3;
    context.fillRect(left, base - known - Math.max(1, vague), width, Math.max(1, vague));
    context.globalAlpha = 1;
    if (vague >= LEAST_EDGED) context.fillRect(left, base - known - vague, width, 1);
  }
}
