import type { CalendarBlur } from '../../../../../shared/dates/index.ts';
import { type CalendarUnit, dateOf, unitEdges } from '../../../../../shared/timeline/calendar-units.ts';
import { look, sizes } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { text, widthOf } from '../svg/text.ts';
import { longMonth, shortMonth } from './calendar.ts';
import { type Scale, xOf } from './pack.ts';

export const AXIS_HEIGHT = 26;
const UPPER = 10;
const LOWER = 21;

/** Which units are written on the two lines of the axis, by what has room. */
type Ruling = { readonly lower: CalendarUnit; readonly upper: CalendarUnit | null };

const rulings = [
  { lower: 'day', upper: 'month', daysWide: 1, least: 13 },
  { lower: 'week', upper: 'month', daysWide: 7, least: 30 },
  { lower: 'month', upper: 'year', daysWide: 30.4, least: 21 },
  { lower: 'quarter', upper: 'year', daysWide: 91.3, least: 22 },
  { lower: 'year', upper: null, daysWide: 365, least: 26 },
  { lower: 'decade', upper: null, daysWide: 3_652, least: 0 },
] as const satisfies (Ruling & { daysWide: number; least: number })[];

/** The days that a unit spans, at least: finer ones than may be told are not written. */
const daysOf = { month: 28, season: 28, year: 365 } as const satisfies Record<CalendarBlur, number>;

function rulingOf({ from, to, width }: Scale, finest: CalendarBlur | undefined): Ruling {
  const perDay = width / (to - from);
  const allowed = rulings.filter(({ daysWide }) => finest === undefined || daysWide >= daysOf[finest]);
  return allowed.find(({ daysWide, least }) => daysWide * perDay >= least) ?? { lower: 'decade', upper: null };
}

/** The dates along the top, and lines down the lanes at each of them, darker where a year or month begins. */
export function drawAxis(scale: Scale, top: number, bottom: number, finest?: CalendarBlur): SvgNode[] {
  const { lower, upper } = rulingOf(scale, finest);
  const lowerY = top + (upper === null ? UPPER + 5 : LOWER);
  return [
    ...rules(scale, lower, look.rule, top + (upper === null ? 2 : 13), bottom),
    ...(upper === null ? [] : rules(scale, upper, look.strongRule, top, bottom)),
    ...(upper === null ? [] : labels(scale, upper, top + UPPER, { size: sizes.label, isBold: true })),
    ...labels(
      scale,
      lower,
      lowerY,
      { size: sizes.small, isBold: false },
      lower === 'month' ? [inLong, inShort] : undefined,
    ),
  ];
}

function rules(scale: Scale, unit: CalendarUnit, stroke: string, top: number, bottom: number): SvgNode[] {
  const d = unitEdges(unit, scale.from, scale.to)
    .filter((day) => day >= scale.from && day <= scale.to)
    .map((day) => `M${Math.round(xOf(day, scale) * 100) / 100} ${top}V${bottom}`)
    .join('');
  return [svg('path', { d, stroke, 'stroke-width': 0.5, fill: 'none' })];
}

function labels(
  scale: Scale,
  unit: CalendarUnit,
  y: number,
  style: { size: number; isBold: boolean },
  words: readonly Wording[] = wordings[unit],
): SvgNode[] {
  const edges = unitEdges(unit, scale.from, scale.to);
  const places = edges.slice(0, -1).map((day, at) => {
    const left = xOf(Math.max(scale.from, day), scale) + 3;
    return { day, left, room: xOf(Math.min(scale.to, edges[at + 1] ?? scale.to), scale) - left };
  });
  const fitsAll = (word: Wording) =>
    places
      .filter(({ room }, at) => room >= 0 && at > 0 && at < places.length - 1)
      .every(({ day, room }) => widthOf(word(day), style) <= room);
  const word = words.find(fitsAll) ?? words.at(-1) ?? String;
  return places.flatMap(({ day, left, room }) =>
    widthOf(word(day), style) <= room ? [text('the dates', left, y, word(day), style)] : [],
  );
}

type Wording = (day: number) => string;

const monthAndYear = (day: number) => `${longMonth(dateOf(day).month)} ${dateOf(day).year}`;
const inLong = (day: number) => longMonth(dateOf(day).month);
const inShort = (day: number) => shortMonth(dateOf(day).month);
const inYear = (day: number) => String(dateOf(day).year);

/** How the first day of a unit is written, from the fullest to the shortest; one form serves a whole axis. */
const wordings: Readonly<Record<CalendarUnit, readonly Wording[]>> = {
  day: [(day) => String(dateOf(day).day)],
  week: [(day) => `${dateOf(day).day} ${inShort(day)}`],
  month: [monthAndYear, inShort],
  quarter: [inShort],
  year: [inYear],
  decade: [inYear],
};
