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
import { drawLegend, LEGEND_HEIGHT } from './draw-legend.ts';
import { oncePerIncident } from './incidents.ts';
import { type FullLane, flow, type Slice } from './lane-blocks.ts';
import type { Lane } from './lanes.ts';
import { FADE } from './pack.ts';
import { type Gap, isDated, type LineEvent, type PeriodDays } from './timeline-line.ts';
import { undatedBlocks } from './undated-blocks.ts';

export type TimelineFigure = {
  readonly lanes: readonly Lane[];
  /** In chronological order. */
  readonly events: readonly LineEvent[];
  readonly gaps: readonly Gap[];
  readonly period: PeriodDays | null;
  /** Accounts of one incident stand once in each lane. */
  readonly isOncePerIncident: boolean;
};

/** One page of the line, drawn into its area: which days, and the words of the picture for those who can't see it. */
export type TimelinePage = {
  readonly detail: string;
  readonly description: string;
  readonly drawn: readonly SvgNode[];
};

type PagePlan = {
  readonly stretch: Stretch | null;
  readonly slices: readonly Slice[];
  readonly undated: readonly Slice<Undated>[];
};

/** The whole line on pages of the given area, so that every title can be read; the undated events come last. */
export function drawTimeline(figure: TimelineFigure, area: Area): TimelinePage[] {
  const labelWidth = Math.min(120, area.width * 0.13);
  // Open dates fade out beyond the first and last day.
  const plotLeft = area.left + labelWidth + FADE;
  const plotTop =
    area.top + AXIS_HEIGHT + (figure.period ? STRIP_HEIGHT : 0) + (figure.gaps.length > 0 ? STRIP_HEIGHT : 0);
  const plot = {
    left: plotLeft,
    width: area.left + area.width - FADE - plotLeft,
    height: area.top + area.height - LEGEND_HEIGHT - plotTop,
    labelWidth,
  };
  const columns = { left: area.left, plotLeft, right: area.left + area.width };
  const lanes = fillLanes(figure);
  const pages = planPages(lanes, plot);
  return pages.map((page) => drawPage(page, figure, { area, plotTop, columns, pageCount: pages.length }));
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
): PagePlan[] {
  const dated = lanes.flatMap((lane) => lane.dated);
  const first = dated.reduce((least, event) => Math.min(least, event.first), Number.POSITIVE_INFINITY);
  const last = dated.reduce((most, event) => Math.max(most, event.last), Number.NEGATIVE_INFINITY);
  const withDates = lanes.filter((lane) => lane.dated.length > 0);
  const stretches = dated.length === 0 ? [] : cutLine(withDates, first, last, plot);
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

function drawPage(
  { stretch, slices, undated }: PagePlan,
  { events, gaps, period }: TimelineFigure,
  { area, plotTop, columns, pageCount }: { area: Area; plotTop: number; columns: LaneColumns; pageCount: number },
): TimelinePage {
  const lanesTop = stretch === null ? area.top : plotTop;
  const lanesBottom = lanesTop + slices.reduce((sum, { height }) => sum + height, 0);
  const drawn: SvgNode[] = [eventDefinitions];
  if (stretch !== null) {
    const { scale } = stretch;
    if (period) drawn.push(...drawOutside(period, scale, lanesTop, lanesBottom));
    drawn.push(...drawAxis(scale, area.top, lanesBottom));
    if (period) drawn.push(...drawPeriod(period, scale, area.top + AXIS_HEIGHT));
    drawn.push(...drawGaps(gaps, scale, lanesTop, lanesBottom, plotTop - STRIP_HEIGHT));
    drawn.push(rule(columns, lanesTop), ...drawLanes(slices, lanesTop, columns, drawDated));
  }
  const bucketTop = lanesBottom + UNDATED_HEADING;
  if (undated.length > 0) {
    drawn.push(...drawUndatedHeading('Undated events, which have no place on the line', columns, lanesBottom));
    drawn.push(...drawLanes(undated, bucketTop, columns, drawUndated));
  }
  const legendTop = area.top + area.height - LEGEND_HEIGHT;
  drawn.push(
    ...drawLegend(area.left, area.left + area.width, legendTop, {
      hasGaps: gaps.length > 0,
      hasPeriod: period !== null,
      notes: [
        ...(gaps.length > 0 && events.some((event) => !isDated(event)) ? ['Undated events may lie in a gap.'] : []),
        ...(pageCount > 1 ? ['The scale of time may differ from page to page.'] : []),
      ],
      hasCuts: pageCount > 1,
    }),
  );
  const detail = stretch === null ? 'Undated events' : wordStretch(stretch.scale.from, stretch.scale.to);
  return { detail, description: describe(detail, slices, undated), drawn };
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
