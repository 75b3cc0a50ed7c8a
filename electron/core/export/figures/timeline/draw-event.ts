import { look } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { text } from '../svg/text.ts';
import { FADE, MARK, NAME_SIZE, type Ongoing, type Placed } from './pack.ts';
import { isOneDay } from './timeline-line.ts';

const BAR = 8.5;
/** Where words stand below the middle of their row. */
export const BASELINE = 2.6;

type Shape = Pick<Placed, 'event' | 'from' | 'to' | 'isCutLeft' | 'isCutRight'>;

/** Fades that several shapes share; a picture that draws events must hold them once. */
export const eventDefinitions: SvgNode = svg('defs', {}, [
  fade('soft', [
    [0, 0],
    [0.2, 1],
    [0.8, 1],
    [1, 0],
  ]),
  fade('to-left', [
    [0, 0],
    [1, 1],
  ]),
  fade('to-right', [
    [0, 1],
    [1, 0],
  ]),
  svg('pattern', { id: 'hatch', width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
    svg('path', { d: 'M0 0V7', stroke: look.hatch, 'stroke-width': 1, 'stroke-opacity': 0.55 }),
  ]),
]);

function fade(id: string, stops: readonly (readonly [number, number])[]): SvgNode {
  return svg(
    'linearGradient',
    { id },
    stops.map(([offset, opacity]) => svg('stop', { offset, 'stop-color': look.accentPale, 'stop-opacity': opacity })),
  );
}

/**
 * One event: a day is a filled diamond; "went on all that time" an outlined bar; "some time in it" a bar whose ends fade,
 * so that no end looks like a day that was given. In doubt: a dashed outline. Told apart by shape, never by colour alone.
 */
export function drawShape(shape: Shape, y: number): SvgNode[] {
  const { event, from, to } = shape;
  const fades = [
    ...(event.isOpenStart ? [fadeBeyond(from, -FADE, y)] : []),
    ...(event.isOpenEnd ? [fadeBeyond(to, FADE, y)] : []),
  ];
  if (to - from < 1) return [...fades, drawMark(from, y, isOneDay(event) && !event.isUncertain)];
  return [...fades, ...drawBar(shape, y), ...drawCuts(shape, y)];
}

/** The ref and the words of an event, on one line. */
export function drawName(x: number, y: number, refs: string, title: string): SvgNode {
  return svg(
    'text',
    { x, y: y + BASELINE, 'font-size': NAME_SIZE, fill: look.text },
    [svg('tspan', { 'font-weight': 'bold' }, [`${refs} `]), title],
    refs,
  );
}

/** Refs of what goes on from an earlier page. */
export function drawOngoing({ words, x }: Ongoing, y: number): SvgNode[] {
  return [
    drawPoint(x - 3, y, -1),
    text('refs of events that go on', x, y + BASELINE, words, { size: NAME_SIZE, isBold: true }),
  ];
}

function drawMark(x: number, y: number, isFilled: boolean): SvgNode {
  const reach = MARK / 2;
  return svg('path', {
    d: `M${round(x)} ${round(y - reach)}l${reach} ${reach}-${reach} ${reach}-${reach}-${reach}z`,
    fill: isFilled ? look.accent : look.paper,
    stroke: look.accent,
    'stroke-width': isFilled ? undefined : 1,
    'stroke-dasharray': isFilled ? undefined : '2 1.2',
  });
}

function drawBar({ event, from, to }: Shape, y: number): SvgNode[] {
  const box = { x: from, y: y - BAR / 2, width: to - from, height: BAR };
  if (event.isUncertain) {
    return [
      svg('rect', { ...box, fill: look.paper, stroke: look.accent, 'stroke-width': 0.75, 'stroke-dasharray': '3 2' }),
    ];
  }
  if (event.isDuring) {
    return [svg('rect', { ...box, fill: look.accentPale, stroke: look.accent, 'stroke-width': 0.75 })];
  }
  return [
    svg('rect', { ...box, fill: 'url(#soft)' }),
    svg('path', {
      d: `M${round(from)} ${round(y + BAR / 2)}H${round(to)}`,
      stroke: look.accent,
      'stroke-width': 0.75,
      'stroke-dasharray': '1 1.5',
    }),
  ];
}

/** Small points at the edge of the page: the event goes on before or after it. */
function drawCuts({ from, to, isCutLeft, isCutRight }: Shape, y: number): SvgNode[] {
  return [...(isCutLeft ? [drawPoint(from + 4.5, y, -1)] : []), ...(isCutRight ? [drawPoint(to - 4.5, y, 1)] : [])];
}

export function drawPoint(x: number, y: number, way: 1 | -1): SvgNode {
  return svg('path', { d: `M${round(x)} ${round(y - 3)}l${way * 3.5} 3 ${way * -3.5} 3z`, fill: look.accent });
}

/** An open side: going out towards where nothing is known. */
function fadeBeyond(x: number, length: number, y: number): SvgNode {
  return svg('rect', {
    x: Math.min(x, x + length),
    y: y - 3,
    width: Math.abs(length),
    height: 6,
    fill: `url(#${length < 0 ? 'to-left' : 'to-right'})`,
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;
