import type { ThemeAnalysisOptions } from '../../../shared/rich-text/index.ts';
import { Menu } from '../../ui/index.ts';

type ThemeAnalysisChoiceProps = {
  options: ThemeAnalysisOptions;
  onChange: (options: ThemeAnalysisOptions | null) => void;
};

/** Whether the events behind each theme stand in the report, or only their number. */
export function ThemeAnalysisChoice({ options: now, onChange }: ThemeAnalysisChoiceProps) {
  return (
    <Menu
      label="What it prints"
      variant="quiet"
      entries={[
        {
          id: 'listed',
          label: 'With the events behind each theme',
          isChosen: now.evidence === 'listed',
          onAction: () => onChange(null),
        },
        {
          id: 'counted',
          label: 'With their number only',
          isChosen: now.evidence === 'counted',
          onAction: () => onChange({ evidence: 'counted' }),
        },
      ]}
    />
  );
}
