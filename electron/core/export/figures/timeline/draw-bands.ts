import { wordDay } from '../../../../../shared/timeline/calendar-units.ts';
import type { Gap } from '../../../../../shared/timeline/gaps.ts';
import { look, sizes } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { text, widthOf } from '../svg/text.ts';
import { type Scale, xOf } from './pack.ts';
import type { PeriodDays } from './timeline-line.ts';

export const STRIP_HEIGHT = 13;
const STRIP_SIZE = { size: sizes.small } as const;

/** A stretch of days as it falls on the page; nothing where it does not. `last` is part of it. */
function onPage(scale: Scale, first: number | null, last: number | null): { left: number; right: number } | null {
  const left = first === null ? scale.left : Math.max(scale.left, xOf(first, scale));
  const right = Math.min(scale.left + scale.width, last === null ? Number.POSITIVE_INFINITY : xOf(last + 1, scale));
  return right > left ? { left, right } : null;
}

/** What lies outside of the review period is grey, through all lanes. */
export function drawOutside(period: PeriodDays, scale: Scale, top: number, bottom: number): SvgNode[] {
  const before = period.first === null ? null : onPage(scale, null, period.first - 1);
  const after = period.last === null ? null : onPage(scale, period.last + 1, null);
  return [before, after].flatMap((band) =>
    band === null
      ? []
      : [svg('rect', { x: band.left, y: top, width: band.right - band.left, height: bottom - top, fill: look.sunken })],
  );
}

/** The review period as a strip below the dates. */
export function drawPeriod(period: PeriodDays, scale: Scale, top: number): SvgNode[] {
  const band = onPage(scale, period.first, period.last);
  if (band === null)
    return [
      text('the review period', scale.left + 3, top + 9, 'Outside the review period', {
        ...STRIP_SIZE,
        fill: look.muted,
      }),
    ];
  const box = { x: band.left, y: top + 1, width: band.right - band.left, height: STRIP_HEIGHT - 2 };
  return [
    svg('rect', { ...box, fill: look.accentSoft, stroke: look.accent, 'stroke-width': 0.5 }),
    ...fitting('the review period', band, top + 9.5, [`Review period${period.words}`, 'Review period', 'Review']),
  ];
}

/**
 * Stretches without contact: hatched through all lanes, and named above them where there is room. Between dates that are
 * not told exactly, how many days there were is not told either.
 */
export function drawGaps(
  gaps: readonly Gap[],
  scale: Scale,
  top: number,
  bottom: number,
  stripTop: number,
  isExact: boolean,
): SvgNode[] {
  return gaps.flatMap(({ first, last }) => {
    const band = onPage(scale, first, last);
    if (band === null) return [];
    const days = `${(last + 1 - first).toLocaleString('en-GB')} days`;
    const exact = [
      `No contact recorded from ${wordDay(first)} to ${wordDay(last)}, ${days}`,
      `No contact recorded: ${days}`,
      `No contact: ${days}`,
      days,
    ];
    return [
      svg('rect', { x: band.left, y: top, width: band.right - band.left, height: bottom - top, fill: 'url(#hatch)' }),
      svg('path', {
        d: [band.left, band.right].map((x) => `M${Math.round(x * 100) / 100} ${stripTop}V${bottom}`).join(''),
        stroke: look.warning,
        'stroke-width': 0.5,
      }),
      ...fitting('a gap', band, stripTop + 9, isExact ? exact : ['No contact recorded', 'No contact']),
    ];
  });
}

function fitting(place: string, { left, right }: { left: number; right: number }, y: number, wordings: string[]) {
  const words = wordings.find((each) => widthOf(each, STRIP_SIZE) + 8 <= right - left);
  return words === undefined ? [] : [text(place, left + 4, y, words, { ...STRIP_SIZE, fill: look.text })];
}
