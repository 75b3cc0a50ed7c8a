import { standsFor } from '../line/incidents.ts';
import type { DatedEvent } from '../line/timeline-events.ts';
import { clampView, type Extent, type View } from '../line/view.ts';
import { measure, type Subject } from './scene.ts';

/** The widest view in which the event is drawn by itself, with its title where there is room; in the middle. */
export function viewCloseTo(event: DatedEvent, subject: Subject, extent: Extent, width: number, height: number): View {
  const { rowCount } = measure(subject, height);
  const laneAt = subject.lanes.findIndex(({ dated }) => dated.some((mark) => standsFor(mark, event.id)));
  const middle = (event.first + event.last + 1) / 2;
  let view = extent;
  for (let days = extent.days; ; days /= 1.5) {
    const next = clampView({ from: middle - days / 2, days }, extent);
    if (next.days > days) return view;
    view = next;
    const display = subject.displays.of(laneAt, view, width, rowCount);
    if (display.kind === 'events' && display.withTitles) return view;
  }
}
