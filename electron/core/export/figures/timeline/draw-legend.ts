import { look, sizes } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { text, widthOf } from '../svg/text.ts';
import { drawPoint, drawShape } from './draw-event.ts';
import type { DatedEvent } from './timeline-line.ts';

export const LEGEND_HEIGHT = 18;
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

/** What the signs mean, along the foot of the lanes; notes follow while there is room. */
export function drawLegend(left: number, right: number, top: number, options: LegendOptions): SvgNode[] {
  const drawn: SvgNode[] = [];
  const y = top + 10;
  let x = left;
  const put = (words: string, sign: readonly SvgNode[], signWidth: number) => {
    const width = signWidth + widthOf(words, { size: sizes.small });
    if (x + width > right) return;
    drawn.push(...sign, text('the legend', x + signWidth, y + 2.6, words, { size: sizes.small, fill: look.muted }));
    x += width + SPACE;
  };
  for (const { event, words } of eventSigns) {
    const isDay = event.last === 0;
    const from = isDay ? x + 4 : x;
    const to = isDay ? from : x + (event.isOpenEnd ? SIGN - 16 : SIGN - 4);
    put(words, drawShape({ event, from, to, isCutLeft: false, isCutRight: false }, y), isDay ? 10 : SIGN);
  }
  const box = () => ({ x, y: y - 4, width: 14, height: 8 });
  if (options.hasGaps) {
    const sign = svg('rect', { ...box(), fill: 'url(#hatch)', stroke: look.warning, 'stroke-width': 0.5 });
    put('Gap without contact', [sign], 18);
  }
  if (options.hasPeriod) {
    const sign = svg('rect', { ...box(), fill: look.sunken, stroke: look.rule, 'stroke-width': 0.5 });
    put('Outside the review period', [sign], 18);
  }
  if (options.hasCuts) put('Goes on from, or to, another page', [drawPoint(x + 4, y, -1), drawPoint(x + 7, y, 1)], 15);
  for (const note of options.notes) put(note, [], 0);
  return drawn;
}
