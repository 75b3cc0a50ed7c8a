import { unitEdges } from '../../../../shared/timeline/calendar-units.ts';
import { isoOfDay, unitFor, wordUnitStart } from '../line/calendar-units.ts';
import { xOfDay } from '../line/view.ts';
import type { Palette } from './palette.ts';
import type { ChildAges, Frame, Measures, Subject } from './scene.ts';

/** Room for the words of one date. */
const LABEL_WIDTH = 74;
/** Less than this of a date's words is not worth drawing. */
const LEAST_PART = 36;
/** The number of a year needs less. */
const YEAR_WIDTH = 38;
const DAYS_OF_YEAR = 365;

/** Lines down the picture at the dates that the axis names. */
export function drawRules(context: CanvasRenderingContext2D, frame: Frame, measures: Measures, palette: Palette): void {
  context.fillStyle = palette.border;
  for (const day of axisDays(frame).days) {
    context.fillRect(Math.round(xOfDay(day, frame.view, frame.width)), measures.axisHeight, 1, frame.height);
  }
}

/** Dates, review period and ages: they stay at the top while the lanes are scrolled. */
export function drawAxis(
  context: CanvasRenderingContext2D,
  subject: Subject,
  frame: Frame,
  measures: Measures,
  palette: Palette,
): void {
  context.fillStyle = palette.sunken;
  context.fillRect(0, 0, frame.width, measures.axisHeight);
  const { unit, days } = axisDays(frame);
  const firstNamed = days.find((day) => xOfDay(day, frame.view, frame.width) >= 0);
  days.forEach((day, at) => {
    const x = Math.round(xOfDay(day, frame.view, frame.width));
    const nextX = xOfDay(days[at + 1] ?? Number.POSITIVE_INFINITY, frame.view, frame.width);
    context.fillStyle = palette.border;
    context.fillRect(x, 4, 1, measures.axisHeight);
    // A name that began before the edge stays in sight until the next one pushes it out.
    const left = Math.max(x, Math.min(0, nextX - LABEL_WIDTH));
    if (left < -LEAST_PART || frame.width - left < LEAST_PART) return;
    const isYearNamed =
      (unit === 'day' || unit === 'week') && (day === firstNamed || isoOfDay(day).slice(5, 7) === '01');
    context.fillStyle = palette.muted;
    context.fillText(
      `${wordUnitStart(unit, day)}${isYearNamed ? ` ${isoOfDay(day).slice(0, 4)}` : ''}`,
      left + 4,
      12,
      LABEL_WIDTH - 6,
    );
  });
  if (subject.period) drawPeriod(context, subject.period, frame, measures, palette);
  subject.ages.forEach((ages, at) => {
    drawAges(context, ages, frame, measures.agesTop + at * measures.ageHeight, palette);
  });
  context.fillStyle = palette.border;
  context.fillRect(0, measures.axisHeight - 1, frame.width, 1);
  if (frame.selected) drawSelectedDays(context, frame.selected, frame, measures, palette);
}

/** Where the selected event is, also while its lane shows only counts. */
function drawSelectedDays(
  context: CanvasRenderingContext2D,
  { first, last }: NonNullable<Frame['selected']>,
  frame: Frame,
  { axisHeight }: Measures,
  palette: Palette,
): void {
  const left = xOfDay(first, frame.view, frame.width);
  const width = Math.max(3, xOfDay(last + 1, frame.view, frame.width) - left);
  context.fillStyle = palette.text;
  context.fillRect(left, axisHeight - 4, width, 4);
}

function axisDays({ view, width }: Frame) {
  const byWidth = unitFor(width / view.days, LABEL_WIDTH);
  const unit = byWidth === 'decade' && (DAYS_OF_YEAR * width) / view.days >= YEAR_WIDTH ? 'year' : byWidth;
  return { unit, days: unitEdges(unit, view.from, view.from + view.days) };
}

function drawPeriod(
  context: CanvasRenderingContext2D,
  period: NonNullable<Subject['period']>,
  frame: Frame,
  { periodTop }: Measures,
  palette: Palette,
): void {
  const from = period.first === null ? -1 : xOfDay(period.first, frame.view, frame.width);
  const to = period.last === null ? frame.width + 1 : xOfDay(period.last + 1, frame.view, frame.width);
  const left = Math.max(from, -1);
  const right = Math.min(to, frame.width + 1);
  if (right <= left) return;
  context.fillStyle = palette.accentSoft;
  context.fillRect(left, periodTop, right - left, 16);
  context.strokeStyle = palette.accent;
  context.strokeRect(left + 0.5, periodTop + 0.5, right - left - 1, 15);
  if (right - left < 90) return;
  context.fillStyle = palette.text;
  context.fillText('Review period', Math.max(left, 0) + 6, periodTop + 9, right - Math.max(left, 0) - 8);
}

/** Certain ages are ruled off and named; a stretch between two of them, where the birthday is not known, stays blank. */
function drawAges(
  context: CanvasRenderingContext2D,
  { spans }: ChildAges,
  frame: Frame,
  top: number,
  palette: Palette,
): void {
  for (const { age, first, last } of spans) {
    const left = xOfDay(first, frame.view, frame.width);
    const right = xOfDay(last + 1, frame.view, frame.width);
    if (right < 0 || left > frame.width) continue;
    context.fillStyle = palette.muted;
    context.fillRect(Math.round(left), top + 2, 1, 13);
    context.fillRect(left, top + 15, right - left, 1);
    const from = Math.max(left, 0);
    const to = Math.min(right, frame.width);
    if (to - from < 16) continue;
    context.fillStyle = palette.text;
    context.fillText(to - from > 56 ? `aged ${age}` : String(age), from + 5, top + 9, to - from - 6);
  }
}

/** What lies outside of the review period is dimmed, lanes and all. */
export function drawOutsidePeriod(
  context: CanvasRenderingContext2D,
  { period }: Subject,
  frame: Frame,
  { axisHeight }: Measures,
  palette: Palette,
): void {
  if (!period) return;
  const from = period.first === null ? 0 : xOfDay(period.first, frame.view, frame.width);
  const to = period.last === null ? frame.width : xOfDay(period.last + 1, frame.view, frame.width);
  context.fillStyle = palette.border;
  context.globalAlpha = 0.4;
  if (from > 0) context.fillRect(0, axisHeight, Math.min(from, frame.width), frame.height);
  if (to < frame.width) context.fillRect(Math.max(to, 0), axisHeight, frame.width, frame.height);
  context.globalAlpha = 1;
}
