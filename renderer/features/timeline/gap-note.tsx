import type { Gap } from '../../../shared/timeline/gaps.ts';
import type { TimelineLine } from './line/timeline-events.ts';

export type GapNoteProps = { gaps: readonly Gap[]; gapDays: number | null; line: TimelineLine };

/** What a shaded gap does and does not say. */
export function GapNote({ gaps, gapDays, line }: GapNoteProps) {
  if (gapDays === null) return null;
  const found = gaps.length === 1 ? '1 gap' : `${gaps.length.toLocaleString('en-GB')} gaps`;
  const hasOpenDates = line.dated.some(({ isOpenStart, isOpenEnd }) => isOpenStart || isOpenEnd);
  return (
    <p className="small muted">
      {found} of {gapDays} days or more in which no event shown was or may have been.
      {hasOpenDates && ' A date with an open end counts only at the end that is known.'}
      {line.undated.length > 0 && ' Undated events may lie in a gap.'}
    </p>
  );
}
