import { look, sizes } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { text, widthOf } from '../svg/text.ts';
import { drawPoint, drawShape } from './draw-event.ts';
import type { DatedEvent } from './timeline-line.ts';

const LEGEND_MARGIN = 10;
const LEGEND_LINE = 12;
const SIGN = 26;
const SPACE = 14;

const plain: DatedEvent = {
  refs: '',
  words: '',
  clusterId: null,
  laneKeys: [],
  first: 0,
  last: 9,
  isOpenStart: false,
  isOpenEnd: false,
  isDuring: false,
  isUncertain: false,
};

const eventSigns = [
  { event: { ...plain, last: 0 }, words: 'Known day' },
  { event: plain, words: 'Some day within' },
  { event: { ...plain, isDuring: true }, words: 'All that time' },
  { event: { ...plain, isUncertain: true }, words: 'Doubtful or about' },
  { event: { ...plain, isDuring: true, isOpenEnd: true }, words: 'Open end' },
] as const;

export type LegendOptions = {
  readonly hasGaps: boolean;
  readonly hasPeriod: boolean;
  readonly hasCuts: boolean;
  readonly notes: readonly string[];
};

type Item = {
  readonly words: string;
  readonly signWidth: number;
  readonly sign: (x: number, y: number) => readonly SvgNode[];
};

/** What the signs mean, then the notes, on as many lines below the lanes as they take. */
export function drawLegend(left: number, right: number, top: number, options: LegendOptions): SvgNode[] {
  return legendLines(right - left, options).flatMap((line, at) => {
    const y = top + LEGEND_MARGIN + at * LEGEND_LINE;
    let x = left;
    return line.flatMap((item) => {
      const style = { size: sizes.small, fill: look.muted };
      const drawn = [...item.sign(x, y), text('the legend', x + item.signWidth, y + 2.6, item.words, style)];
      x += widthOfItem(item) + SPACE;
      return drawn;
    });
  });
}

export function legendHeight(width: number, options: LegendOptions): number {
  return LEGEND_MARGIN * 2 - 2 + (legendLines(width, options).length - 1) * LEGEND_LINE;
}

function legendLines(width: number, options: LegendOptions): Item[][] {
  const lines: Item[][] = [[]];
  let used = 0;
  for (const item of itemsOf(options)) {
    const wide = widthOfItem(item);
    if (used > 0 && used + wide > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(item);
    used += wide + SPACE;
  }
  return lines;
}

function widthOfItem({ words, signWidth }: Item): number {
  return signWidth + widthOf(words, { size: sizes.small });
}

function itemsOf({ hasGaps, hasPeriod, hasCuts, notes }: LegendOptions): Item[] {
  const box = (x: number, y: number) => ({ x, y: y - 4, width: 14, height: 8 });
  const gap: Item = {
    words: 'Gap without contact',
    signWidth: 18,
    sign: (x, y) => [svg('rect', { ...box(x, y), fill: 'url(#hatch)', stroke: look.warning, 'stroke-width': 0.5 })],
  };
  const outside: Item = {
    words: 'Outside the review period',
    signWidth: 18,
    sign: (x, y) => [svg('rect', { ...box(x, y), fill: look.sunken, stroke: look.rule, 'stroke-width': 0.5 })],
  };
  const cut: Item = {
    words: 'Goes on from, or to, another page',
    signWidth: 15,
    sign: (x, y) => [drawPoint(x + 4, y, -1), drawPoint(x + 7, y, 1)],
  };
  return [
    ...eventSigns.map(signOfEvent),
    ...(hasGaps ? [gap] : []),
    ...(hasPeriod ? [outside] : []),
    ...(hasCuts ? [cut] : []),
    ...notes.map((words): Item => ({ words, signWidth: 0, sign: () => [] })),
  ];
}

function signOfEvent({ event, words }: (typeof eventSigns)[number]): Item {
  const isDay = event.last === 0;
  const sign = (x: number, y: number) => {
    const from = isDay ? x + 4 : x;
    const to = isDay ? from : x + (event.isOpenEnd ? SIGN - 16 : SIGN - 4);
    return drawShape({ event, from, to, isCutLeft: false, isCutRight: false }, y);
  };
  return { words, signWidth: isDay ? 10 : SIGN, sign };
}
