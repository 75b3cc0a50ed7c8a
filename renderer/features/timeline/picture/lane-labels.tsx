import { memo } from 'react';
import type { Lane } from '../line/lanes.ts';
import type { ChildAges, Measures } from './scene.ts';

export type LaneLabelsProps = {
  lanes: readonly Lane[];
  ages: readonly ChildAges[];
  measures: Measures;
  hasPeriod: boolean;
};

/** The names at the left: those of the axis stay at the top, those of the lanes are scrolled with them. */
export const LaneLabels = memo(function LaneLabels({ lanes, ages, measures, hasPeriod }: LaneLabelsProps) {
  return (
    <div className="timeline-labels">
      <div className="timeline-axis-labels" style={{ height: measures.axisHeight }}>
        {hasPeriod && (
          <span className="timeline-axis-label" style={{ top: measures.periodTop }}>
            Review period
          </span>
        )}
        {ages.map(({ name }, at) => (
          <span
            key={name}
            className="timeline-axis-label"
            style={{ top: measures.agesTop + at * measures.ageHeight }}
            title="From the private date of birth: shown here only, never exported"
          >
            Age of {name}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to VoiceOver unless it says so */}
      <ul role="list" aria-label="Lanes">
        {lanes.map((lane, at) => (
          <li
            key={lane.key}
            className="timeline-lane-label"
            data-low={(measures.lanes[at]?.rowCount ?? 1) === 1 || undefined}
            style={{ height: measures.lanes[at]?.height }}
          >
            <div style={{ top: measures.axisHeight }}>
              <span className="timeline-lane-name" title={lane.label}>
                {lane.label}
              </span>
              <span className="small muted">{laneCount(lane)}</span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
});

function laneCount({ dated, undatedCount }: Lane): string {
  const words = [
    { count: dated.length, word: 'dated' },
    { count: undatedCount, word: 'undated' },
  ];
  return words
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count.toLocaleString('en-GB')} ${word}`)
    .join(', ');
}
