import { useState } from 'react';
import { readDate } from '../../../shared/dates/index.ts';
import { dayNumberOf, wordDay } from '../../../shared/timeline/calendar-units.ts';
import { TextField } from '../../ui/index.ts';
import type { Extent } from './line/view.ts';

/** The days that were asked for; a new object each time, so that the same date can be gone to again. */
export type WantedDays = { readonly first: number; readonly last: number };

export type GoToDateProps = {
  /** Null while the line is not there yet. */
  extent: Extent | null;
  onGo: (days: WantedDays) => void;
};

/** A date as people write it, and Enter: the picture and the list go there. */
export function GoToDate({ extent, onGo }: GoToDateProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const go = () => {
    if (text.trim() === '' || extent === null) return;
    const answer = daysOf(text, extent);
    setProblem(typeof answer === 'string' ? answer : undefined);
    if (typeof answer !== 'string') onGo(answer);
  };
  return (
    <TextField
      label="Go to a date"
      placeholder="June 2019"
      className="timeline-go-to"
      autoComplete="off"
      value={text}
      onChange={(next) => {
        setText(next);
        setProblem(undefined);
      }}
      onKeyDown={(press) => {
        if (press.key === 'Enter' && !press.nativeEvent.isComposing) go();
      }}
      errorMessage={problem}
    />
  );
}

/** The days meant by the words, or what is wrong with them. */
function daysOf(text: string, extent: Extent): WantedDays | string {
  const { earliest, latest, understood } = readDate(text);
  const known = earliest ?? latest;
  if (!understood || known === null) return 'Not understood as a date.';
  const days = { first: dayNumberOf(earliest ?? known), last: dayNumberOf(latest ?? known) };
  const end = extent.from + extent.days;
  if (days.last < extent.from || days.first > end) {
    return `The line goes from ${wordDay(extent.from)} to ${wordDay(end)}.`;
  }
  return days;
}
