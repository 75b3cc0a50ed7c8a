import { memo, useEffect, useState } from 'react';
import { wordDay } from '../line/calendar-units.ts';
import { type Frame, measure, type Subject } from './scene.ts';

/** Long enough for a movement to have ended: a reader of the screen hears where it led, not every step. */
const SETTLED_AFTER = 250;

/** What is in view, in words. */
export const ViewStatus = memo(function ViewStatus({ subject, frame }: { subject: Subject; frame: Frame }) {
  const [words, setWords] = useState('');
  useEffect(() => {
    if (frame.width === 0) return;
    const timer = setTimeout(() => setWords(wordFrame(subject, frame)), SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [subject, frame]);
  return (
    <p className="timeline-status" role="status">
      {words}
    </p>
  );
});

function wordFrame(subject: Subject, frame: Frame): string {
  const { view, width, height } = frame;
  const { rowCount } = measure(subject, height);
  const ids = new Set<number>();
  for (const lane of subject.lanes) {
    for (const { id, first, last } of lane.dated)
      if (first < view.from + view.days && last + 1 > view.from) ids.add(id);
  }
  const range = `${wordDay(view.from)} to ${wordDay(view.from + view.days)}`;
  const count = `${ids.size.toLocaleString('en-GB')} dated ${ids.size === 1 ? 'event' : 'events'} in view`;
  const isCounted = subject.lanes.some((_, at) => subject.displays.of(at, view, width, rowCount).kind === 'bins');
  if (!isCounted) return `${range} · ${count}`;
  const unit = subject.displays.unitAt(view, width);
  const most = Math.round(subject.displays.mostIn(unit));
  return `${range} · ${count} · bars count events by ${unit}, the tallest is ${most.toLocaleString('en-GB')}`;
}
