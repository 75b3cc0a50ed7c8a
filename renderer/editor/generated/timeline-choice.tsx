import { type TimelineOptions, wholeTimeline } from '../../../shared/rich-text/index.ts';
import { Menu } from '../../ui/index.ts';

type TimelineChoiceProps = {
  options: TimelineOptions;
  onChange: (options: TimelineOptions | null) => void;
};

const lanes = [
  { id: 'agency', label: 'A lane for each agency' },
  { id: 'theme', label: 'A lane for each theme' },
  { id: 'person', label: 'A lane for each person' },
] as const satisfies { id: TimelineOptions['lanes']; label: string }[];

/** Which events the timeline draws, and what its lanes stand for. */
export function TimelineChoice({ options: now, onChange }: TimelineChoiceProps) {
  const choose = (changes: Partial<TimelineOptions>) => {
    const next = { ...now, ...changes };
    onChange(next.events === wholeTimeline.events && next.lanes === wholeTimeline.lanes ? null : next);
  };
  return (
    <Menu
      label="What it prints"
      variant="quiet"
      entries={[
        { id: 'all', label: 'Every event', isChosen: now.events === 'all', onAction: () => choose({ events: 'all' }) },
        {
          id: 'significant',
          label: 'Significant events only',
          isChosen: now.events === 'significant',
          onAction: () => choose({ events: 'significant' }),
        },
        ...lanes.map(({ id, label }) => ({
          id,
          label,
          isChosen: now.lanes === id,
          startsGroup: id === 'agency',
          onAction: () => choose({ lanes: id }),
        })),
      ]}
    />
  );
}
