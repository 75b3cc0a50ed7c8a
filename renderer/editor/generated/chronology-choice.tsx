import { type ChronologyOptions, wholeChronology } from '../../../shared/rich-text/index.ts';
import { Menu } from '../../ui/index.ts';

type ChronologyChoiceProps = {
  options: ChronologyOptions;
  onChange: (options: ChronologyOptions | null) => void;
};

/** Which events the chronology prints, and how much of each. */
export function ChronologyChoice({ options: now, onChange }: ChronologyChoiceProps) {
  const choose = (changes: Partial<ChronologyOptions>) => {
    const next = { ...now, ...changes };
    onChange(next.events === wholeChronology.events && next.form === wholeChronology.form ? null : next);
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
        {
          id: 'full',
          label: 'All columns',
          isChosen: now.form === 'full',
          startsGroup: true,
          onAction: () => choose({ form: 'full' }),
        },
        {
          id: 'summary',
          label: 'Summary: date, agency and event',
          isChosen: now.form === 'summary',
          onAction: () => choose({ form: 'summary' }),
        },
      ]}
    />
  );
}
