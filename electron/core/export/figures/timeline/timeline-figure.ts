import type { CalendarBlur } from '../../../../../shared/dates/index.ts';
import type { Gap } from '../../../../../shared/timeline/gaps.ts';
import type { Area } from '../page.ts';
import type { SvgNode } from '../svg/svg-node.ts';
import { wordStretch } from './calendar.ts';
import { cutLine, type Stretch } from './cut-line.ts';
import { AXIS_HEIGHT, drawAxis } from './draw-axis.ts';
import { drawGaps, drawOutside, drawPeriod, STRIP_HEIGHT } from './draw-bands.ts';
import { eventDefinitions } from './draw-event.ts';
import {
  drawDated,
  drawLanes,
  drawUndated,
  drawUndatedHeading,
  type LaneColumns,
  rule,
  UNDATED_HEADING,
  type Undated,
} from './draw-lanes.ts';
import { drawLegend, type LegendOptions, legendHeight } from './draw-legend.ts';
import { oncePerIncident } from './incidents.ts';
import { type FullLane, flow, type Slice } from './lane-blocks.ts';
import type { Lane } from './lanes.ts';
import { FADE } from './pack.ts';
import { isDated, type LineEvent, type PeriodDays } from './timeline-line.ts';
import { undatedBlocks } from './undated-blocks.ts';

export type TimelineFigure = {
  readonly lanes: readonly Lane[];
  /** In chronological order. */
  readonly events: readonly LineEvent[];
  readonly gaps: readonly Gap[];
  readonly period: PeriodDays | null;
  /** Accounts of one incident stand once in each lane. */
  readonly isOncePerIncident: boolean;
  /** The finest unit of time that may be told: nothing marks a finer one. Days if not given. */
  readonly finest?: CalendarBlur;
};

/** One page of the line, drawn into its area: which days, and the words of the picture for those who can't see it. */
export type TimelinePage = {
  readonly detail: string;
  readonly description: string;
  readonly drawn: readonly SvgNode[];
  /** The lowest that anything was drawn, from the top of the area. */
  readonly height: number;
};

type PagePlan = {
  readonly stretch: Stretch | null;
  readonly slices: readonly Slice[];
  readonly undated: readonly Slice<Undated>[];
};

/** Where the legend stands: at the foot of the area, or straight below the lanes, for a picture that ends there. */
type LegendPlace = 'at the foot' | 'below the lanes';

/** The whole line on pages of the given area, so that every title can be read; the undated events come last. */
export function drawTimeline(
  figure: TimelineFigure,
  area: Area,
  legendPlace: LegendPlace = 'at the foot',
): TimelinePage[] {
  const labelWidth = Math.min(120, Math.max(75, area.width * 0.13));
  // Open dates fade out beyond the first and last day.
  const plotLeft = area.left + labelWidth + FADE;
  const plotTop =
    area.top + AXIS_HEIGHT + (figure.period ? STRIP_HEIGHT : 0) + (figure.gaps.length > 0 ? STRIP_HEIGHT : 0);
  const plot = {
    left: plotLeft,
    width: area.left + area.width - FADE - plotLeft,
    // With every note there may be: how many pages there are is not known yet.
    height: area.top + area.height - legendHeight(area.width, legendOf(figure, true)) - plotTop,
    labelWidth,
  };
  const columns = { left: area.left, plotLeft, right: area.left + area.width };
  const lanes = fillLanes(figure);
  const pages = planPages(lanes, plot, figure.finest);
  const legend = legendOf(figure, pages.length > 1);
  return pages.map((page) => drawPage(page, figure, { area, plotTop, columns, legend, legendPlace }));
}

function legendOf({ gaps, period, events, finest }: TimelineFigure, isCut: boolean): LegendOptions {
  return {
    hasGaps: gaps.length > 0,
    hasPeriod: period !== null,
    hasCuts: isCut,
    notes: [
      ...(finest === undefined ? [] : [`Dates are drawn no more exactly than the ${finest}.`]),
      ...(gaps.length > 0 && events.some((event) => !isDated(event)) ? ['Undated events may lie in a gap.'] : []),
      ...(isCut ? ['The scale of time may differ from page to page.'] : []),
    ],
  };
}

/** The lanes that hold anything, each with its events. */
function fillLanes({ lanes, events, isOncePerIncident }: TimelineFigure): FullLane[] {
  const byLane = new Map<string, LineEvent[]>(lanes.map(({ key }) => [key, []]));
  for (const event of events) for (const key of event.laneKeys) byLane.get(key)?.push(event);
  return lanes
    .map((lane) => {
      const all = byLane.get(lane.key) ?? [];
      const own = isOncePerIncident ? oncePerIncident(all) : all;
      return { ...lane, dated: own.filter(isDated), undated: own.filter((event) => !isDated(event)) };
    })
    .filter(({ dated, undated }) => dated.length + undated.length > 0);
}

function planPages(
  lanes: readonly FullLane[],
  plot: { left: number; width: number; height: number; labelWidth: number },
  finest: CalendarBlur | undefined,
): PagePlan[] {
  const dated = lanes.flatMap((lane) => lane.dated);
  const first = dated.reduce((least, event) => Math.min(least, event.first), Number.POSITIVE_INFINITY);
  const last = dated.reduce((most, event) => Math.max(most, event.last), Number.NEGATIVE_INFINITY);
  const withDates = lanes.filter((lane) => lane.dated.length > 0);
  const stretches = dated.length === 0 ? [] : cutLine(withDates, first, last, plot, finest);
  const pages: PagePlan[] = stretches.flatMap((stretch) =>
    flow(stretch.blocks, plot.height).map((slices) => ({ stretch, slices, undated: [] })),
  );
  const blocks = undatedBlocks(lanes, plot);
  if (blocks.length === 0) return pages;
  const end = pages.at(-1);
  const taken = (end?.slices ?? []).reduce((sum, { height }) => sum + height, 0) + UNDATED_HEADING;
  const together = flow(blocks, plot.height, taken);
  if (end !== undefined && together.length === 1)
    return [...pages.slice(0, -1), { ...end, undated: together[0] ?? [] }];
  const apart = flow(blocks, plot.height - UNDATED_HEADING);
  return [...pages, ...apart.map((undated) => ({ stretch: null, slices: [], undated }))];
}

type Frame = {
  readonly area: Area;
  readonly plotTop: number;
  readonly columns: LaneColumns;
  readonly legend: LegendOptions;
  readonly legendPlace: LegendPlace;
};

function drawPage(
  { stretch, slices, undated }: PagePlan,
  { gaps, period, finest }: TimelineFigure,
  { area, plotTop, columns, legend, legendPlace }: Frame,
): TimelinePage {
  const lanesTop = stretch === null ? area.top : plotTop;
  const lanesBottom = lanesTop + slices.reduce((sum, { height }) => sum + height, 0);
  const drawn: SvgNode[] = [eventDefinitions];
  if (stretch !== null) {
    const { scale } = stretch;
    if (period) drawn.push(...drawOutside(period, scale, lanesTop, lanesBottom));
    drawn.push(...drawAxis(scale, area.top, lanesBottom, finest));
    if (period) drawn.push(...drawPeriod(period, scale, area.top + AXIS_HEIGHT));
    drawn.push(...drawGaps(gaps, scale, lanesTop, lanesBottom, plotTop - STRIP_HEIGHT, finest === undefined));
    drawn.push(rule(columns, lanesTop), ...drawLanes(slices, lanesTop, columns, drawDated));
  }
  const bucketTop = lanesBottom + UNDATED_HEADING;
  if (undated.length > 0) {
    drawn.push(...drawUndatedHeading('Undated events, which have no place on the line', columns, lanesBottom));
    drawn.push(...drawLanes(undated, bucketTop, columns, drawUndated));
  }
  const legendRoom = legendHeight(area.width, legend);
  const below = undated.length === 0 ? lanesBottom : bucketTop + undated.reduce((sum, { height }) => sum + height, 0);
  const legendTop = legendPlace === 'at the foot' ? area.top + area.height - legendRoom : below;
  drawn.push(...drawLegend(area.left, area.left + area.width, legendTop, legend));
  const detail = stretch === null ? 'Undated events' : wordStretch(stretch.scale.from, stretch.scale.to);
  return { detail, description: describe(detail, slices, undated), drawn, height: legendTop + legendRoom - area.top };
}

/** Lane by lane, the events on the page. */
function describe(detail: string, slices: readonly Slice[], undated: readonly Slice<Undated>[]): string {
  const list = <Item>(slice: Slice<Item>, refsOf: (item: Item) => string) => {
    const { block, firstRow, rowCount } = slice;
    const rows = block.items.filter(({ row }) => row >= firstRow && row < firstRow + rowCount);
    return `${block.label.says}: ${rows.map(refsOf).join(', ') || 'none'}`;
  };
  const dated = slices.map((slice) => list(slice, (item) => ('event' in item ? item.event.refs : item.words)));
  const without = undated.map((slice) => list(slice, ({ refs }) => refs));
  return [
    `${detail}.`,
    ...dated.map((words) => `${words}.`),
    ...(without.length > 0 && slices.length > 0 ? ['Undated.'] : []),
    ...without.map((words) => `${words}.`),
  ].join(' ');
}
