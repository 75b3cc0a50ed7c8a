import { binOf } from '../line/bins.ts';
import { dayAtX } from '../line/view.ts';
import { type Frame, LANE_PADDING, ROW_HEIGHT, type Subject } from './scene.ts';

/** What is under a point: an event, or the stretch of a bar. */
export type Hit =
  | { readonly kind: 'event'; readonly id: number; readonly name: string }
  | { readonly kind: 'bar'; readonly first: number; readonly last: number };

/** Finds by the same layout that was drawn. */
export function hitAt(subject: Subject, frame: Frame, x: number, y: number): Hit | null {
  const { axisHeight, lanes } = frame.measures;
  if (y < axisHeight) return null;
  const within = y - axisHeight + frame.scrollTop;
  const laneAt = lanes.findIndex(({ top, height }) => within < top + height);
  const lane = subject.lanes[laneAt];
  const place = lanes[laneAt];
  if (!lane || !place) return null;
  const display = subject.displays.of(laneAt, frame.view, frame.width, place.rowCount);
  if (display.kind === 'bins') {
    const { edges, certain, spread } = display.bins;
    const at = binOf(edges, Math.floor(dayAtX(x, frame.view, frame.width)));
    if ((certain[at] ?? 0) + (spread[at] ?? 0) === 0) return null;
    return { kind: 'bar', first: edges[at] ?? 0, last: (edges[at + 1] ?? 1) - 1 };
  }
  const row = Math.floor((within - place.top - LANE_PADDING) / ROW_HEIGHT);
  const onLine = x + (frame.view.from / frame.view.days) * frame.width;
  const { boxes, rows } = display.packing;
  const found = lane.dated.find((_, at) => {
    const box = boxes[at];
    return box !== undefined && rows[at] === row && box.outerLeft - 2 <= onLine && onLine <= box.outerRight + 2;
  });
  return found ? { kind: 'event', id: found.id, name: subject.displays.nameOf(found) } : null;
}
