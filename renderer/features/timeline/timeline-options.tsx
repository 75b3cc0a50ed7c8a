import type { LaneKind } from '../../../shared/contract/index.ts';
import { Checkbox, RadioGroup, Select } from '../../ui/index.ts';
import { GoToDate, type GoToDateProps } from './go-to-date.tsx';
import type { TimelineWishes } from './use-timeline-data.ts';

export type TimelineOptionsProps = {
  wishes: TimelineWishes;
  onChange: (changes: Partial<TimelineWishes>) => void;
  /** Whether any incident has more than one account. */
  hasIncidents: boolean;
} & GoToDateProps;

const laneOptions = [
  { id: 'agency', label: 'Agency' },
  { id: 'theme', label: 'Theme' },
  { id: 'person', label: 'Person' },
] as const satisfies { id: LaneKind; label: string }[];

const gapOptions = [
  { id: '14', label: '2 weeks or more' },
  { id: '28', label: '4 weeks or more' },
  { id: '42', label: '6 weeks or more' },
  { id: '91', label: '3 months or more' },
  { id: '182', label: '6 months or more' },
  { id: 'off', label: 'Do not show' },
] as const;

/** What a lane stands for, how long a silence must be to be shown, what counts as one, and where to look. */
export function TimelineOptions({ wishes, onChange, hasIncidents, extent, onGo }: TimelineOptionsProps) {
  const { lanes, gapDays, isOncePerIncident } = wishes;
  return (
    <div className="timeline-options">
      <RadioGroup
        label="Lanes by"
        value={lanes}
        onChange={(value) => onChange({ lanes: value })}
        options={laneOptions}
        isInline
      />
      <Select<string>
        label="Gaps without contact"
        value={gapDays === null ? 'off' : String(gapDays)}
        onChange={(value) => onChange({ gapDays: value === 'off' ? null : Number(value) })}
        options={gapOptions}
      />
      <GoToDate extent={extent} onGo={onGo} />
      {hasIncidents && (
        <Checkbox
          label="Count one incident once"
          isSelected={isOncePerIncident}
          onChange={(isChosen) => onChange({ isOncePerIncident: isChosen })}
        />
      )}
    </div>
  );
}
