import { standsFor } from '../line/incidents.ts';
import type { DatedEvent } from '../line/timeline-events.ts';
import { clampView, type Extent, type View } from '../line/view.ts';
import type { Measures, Subject } from './scene.ts';

/** Nearer than this there is nothing around the event to see it against. */
const LEAST_DAYS = 28;

/** The widest view, with the event in the middle, in which its lane is drawn event by event with titles; or none. */
export function viewCloseTo(
  event: DatedEvent,
  subject: Subject,
  extent: Extent,
  width: number,
  measures: Measures,
): View | null {
  const laneAt = subject.lanes.findIndex(({ dated }) => dated.some((mark) => standsFor(mark, event.id)));
  const rowCount = measures.lanes[laneAt]?.rowCount ?? 1;
  const middle = (event.first + event.last + 1) / 2;
  for (let days = extent.days; days >= LEAST_DAYS; days /= 1.5) {
    const view = clampView({ from: middle - days / 2, days }, extent);
    const display = subject.displays.of(laneAt, view, width, rowCount);
    if (display.kind === 'events' && display.withTitles) return view;
  }
  return null;
}
