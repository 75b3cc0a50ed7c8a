import type { LaneKind } from '../../../shared/contract/index.ts';
import { RadioGroup, Select } from '../../ui/index.ts';

export type TimelineOptionsProps = {
  lanes: LaneKind;
  onLanes: (lanes: LaneKind) => void;
  gapDays: number | null;
  onGapDays: (days: number | null) => void;
};

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

/** What a lane stands for, and how long a silence must be to be shown. */
export function TimelineOptions({ lanes, onLanes, gapDays, onGapDays }: TimelineOptionsProps) {
  return (
    <div className="timeline-options">
      <RadioGroup label="Lanes by" value={lanes} onChange={onLanes} options={laneOptions} isInline />
      <Select<string>
        label="Gaps without contact"
        value={gapDays === null ? 'off' : String(gapDays)}
        onChange={(value) => onGapDays(value === 'off' ? null : Number(value))}
        options={gapOptions}
      />
    </div>
  );
}
