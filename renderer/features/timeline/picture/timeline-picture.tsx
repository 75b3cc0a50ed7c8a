import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { WantedDays } from '../go-to-date.tsx';
import { standsFor } from '../line/incidents.ts';
import type { DatedEvent } from '../line/timeline-events.ts';
import { clampView, type Extent, panView, revealDays, type View, viewAround, zoomView } from '../line/view.ts';
import { hitAt } from './hit.ts';
import { LaneLabels } from './lane-labels.tsx';
import { PictureCanvas } from './picture-canvas.tsx';
import { type PictureCommand, pictureCommand } from './picture-keys.ts';
import { PictureTools } from './picture-tools.tsx';
import { type Frame, type LaneBox, type Measures, measure, type Subject } from './scene.ts';
import { useCanvasSize } from './use-canvas-size.ts';
import { usePointer } from './use-pointer.ts';
import { viewCloseTo } from './view-close-to.ts';
import { ViewStatus } from './view-status.tsx';

export type TimelinePictureProps = {
  subject: Omit<Subject, 'isTall'>;
  extent: Extent;
  selected: DatedEvent | null;
  onSelect: (id: number) => void;
  onStep: (by: 1 | -1) => void;
  /** Days to go to, once for each object. */
  wantedDays: WantedDays | null;
  /** An event that another screen sent for: shown from near enough to be seen by itself. */
  approachedId: number | null;
  onApproached: () => void;
  /** Where the picture was left, so that it is found there again; the screen keeps it. */
  lastView: RefObject<View | null>;
  /** The selected event that has been brought into view once; moving on from it is allowed. */
  lastRevealed: RefObject<number | null>;
};

/** The line as a picture: lanes, axis, and the part of it that is looked at. */
export function TimelinePicture({
  subject: shared,
  extent,
  selected,
  onSelect,
  onStep,
  wantedDays,
  approachedId,
  onApproached,
  lastView,
  lastRevealed,
}: TimelinePictureProps) {
  const [isTall, setIsTall] = useState(false);
  const subject = useMemo<Subject>(() => ({ ...shared, isTall }), [shared, isTall]);
  const scroller = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const { width, height, pixelRatio } = useCanvasSize(stage);
  const measures = useMemo(() => measure(subject, width, height), [subject, width, height]);
  const [wantedView, setView] = useState<View>(lastView.current ?? extent);
  const seenDays = useRef(wantedDays);
  const [scrollTop, setScrollTop] = useState(0);
  const view = useMemo(() => clampView(wantedView, extent), [wantedView, extent]);
  lastView.current = view;

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the selection, not how it is drawn
  useEffect(() => {
    const isNew = lastRevealed.current !== selected?.id;
    lastRevealed.current = selected?.id ?? null;
    if (!selected) return;
    if (isNew) setView((before) => revealDays(clampView(before, extent), selected.first, selected.last, extent));
    revealLane(scroller.current, subject, measures, selected.id);
  }, [selected, extent, subject.lanes]);
  useEffect(() => {
    if (wantedDays === null || wantedDays === seenDays.current) return;
    seenDays.current = wantedDays;
    setView((before) => viewAround(clampView(before, extent), wantedDays.first, wantedDays.last, extent));
  }, [wantedDays, extent]);
  useEffect(() => {
    if (approachedId === null || selected?.id !== approachedId || width === 0) return;
    const near = viewCloseTo(selected, subject, extent, width, measures);
    // A low lane of many events may hold it only as a count: high lanes then show it by itself.
    if (near === null && !isTall) return setIsTall(true);
    setView(near ?? viewAround(extent, selected.first, selected.last, extent));
    revealLane(scroller.current, subject, measures, selected.id);
    onApproached();
  }, [approachedId, selected, isTall, subject, extent, width, measures, onApproached]);

  const frame = useMemo<Frame>(
    () => ({ view, width, height, scrollTop, selected, measures }),
    [view, width, height, scrollTop, selected, measures],
  );
  const change = (next: (view: View) => View) => setView((before) => next(clampView(before, extent)));
  const scrollBy = (pixels: number) => scroller.current?.scrollBy({ top: pixels });

  const run = (command: PictureCommand) => {
    if (command.kind === 'pan') change((now) => panView(now, command.share, extent));
    else if (command.kind === 'zoom') change((now) => zoomView(now, command.factor, 0.5, extent));
    else if (command.kind === 'start') change((now) => clampView({ ...now, from: extent.from }, extent));
    else if (command.kind === 'end') change((now) => clampView({ ...now, from: extent.from + extent.days }, extent));
    else if (command.kind === 'whole') setView(extent);
    else if (command.kind === 'scroll')
      scrollBy(command.lanes * (measures.lanesHeight / Math.max(1, measures.lanes.length)));
    else onStep(command.by);
  };
  usePointer(stage, {
    onZoom: (factor, x) => change((now) => zoomView(now, factor, width === 0 ? 0.5 : x / width, extent)),
    onMove(x, y) {
      change((now) => panView(now, -x / width, extent));
      if (y !== 0) scrollBy(-y);
    },
    onClick(x, y) {
      const hit = hitAt(subject, frame, x, y);
      if (hit?.kind === 'event') onSelect(hit.id);
      if (hit?.kind === 'bar') change((now) => zoomView(now, 0.25, x / width, extent));
    },
    onHover(x, y) {
      const hit = hitAt(subject, frame, x, y);
      if (!stage.current) return;
      stage.current.style.cursor = hit ? 'pointer' : '';
      stage.current.title = hit?.kind === 'event' ? hit.name : '';
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const command = pictureCommand(event);
    if (!command) return;
    event.preventDefault();
    run(command);
  };

  return (
    <>
      <div className="timeline-tools">
        <PictureTools onCommand={run} isTall={isTall} onTall={setIsTall} />
        <ViewStatus subject={subject} frame={frame} />
      </div>
      <div
        ref={scroller}
        className="timeline-scroller"
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      >
        <div className="timeline-inner" style={{ minHeight: measures.axisHeight + measures.lanesHeight }}>
          <LaneLabels
            lanes={subject.lanes}
            ages={subject.ages}
            measures={measures}
            hasPeriod={subject.period !== null}
          />
          {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: a picture that is moved by keys takes the focus */}
          <div
            ref={stage}
            className="timeline-stage"
            role="application"
            aria-label="Timeline picture"
            aria-describedby={hintId}
            tabIndex={0}
            onKeyDown={onKeyDown}
          >
            <PictureCanvas subject={subject} frame={frame} pixelRatio={pixelRatio} />
          </div>
          {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: as above */}
        </div>
      </div>
      <details className="timeline-keys small">
        <summary>Keys of the picture</summary>
        <p id={hintId}>
          Arrow keys or dragging move, + and − or the wheel zoom, 0 shows the whole line, Home and End go to its ends,
          Page Up and Page Down go from event to event. A bar zooms in when it is clicked.
        </p>
      </details>
    </>
  );
}

/** Scrolls to the first lane of an event, unless one of its lanes is in sight. */
function revealLane(scroller: HTMLElement | null, subject: Subject, { axisHeight, lanes }: Measures, id: number) {
  if (!scroller) return;
  const { scrollTop } = scroller;
  const room = scroller.clientHeight - axisHeight;
  const boxes = lanes.filter((_, at) => subject.lanes[at]?.dated.some((event) => standsFor(event, id)));
  const isInSight = ({ top, height }: LaneBox) => top >= scrollTop && top + height <= scrollTop + room;
  if (boxes[0] && !boxes.some(isInSight)) scroller.scrollTo({ top: boxes[0].top });
}
