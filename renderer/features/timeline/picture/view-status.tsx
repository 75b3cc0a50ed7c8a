import { memo, useEffect, useState } from 'react';
import { wordDay } from '../../../../shared/timeline/calendar-units.ts';
import { countIncidents } from '../line/incidents.ts';
import type { Frame, Subject } from './scene.ts';

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
  const { view, width, measures } = frame;
  const seen = subject.lanes.flatMap(({ dated }) =>
    dated.filter(({ first, last }) => first < view.from + view.days && last + 1 > view.from),
  );
  const total = subject.isOncePerIncident ? countIncidents(seen) : new Set(seen.map(({ id }) => id)).size;
  const range = `${wordDay(view.from)} to ${wordDay(view.from + view.days)}`;
  const count = `${total.toLocaleString('en-GB')} dated ${total === 1 ? 'event' : 'events'} in view${
    subject.isOncePerIncident ? ', one incident counted once' : ''
  }`;
  const isCounted = measures.lanes.some(
    ({ rowCount }, at) => subject.displays.of(at, view, width, rowCount).kind === 'bins',
  );
  if (!isCounted) return `${range} · ${count}`;
  const unit = subject.displays.unitAt(view, width);
  const most = Math.round(subject.displays.mostIn(unit));
  return `${range} · ${count} · bars count events by ${unit}, the tallest is ${most.toLocaleString('en-GB')}`;
}
