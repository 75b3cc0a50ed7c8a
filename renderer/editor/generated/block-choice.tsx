import {
  type BlockOptions,
  chronologyOptionsOf,
  type GeneratedBlockNode,
  themeAnalysisOptionsOf,
  timelineOptionsOf,
} from '../../../shared/rich-text/index.ts';
import { ChronologyChoice } from './chronology-choice.tsx';
import { ThemeAnalysisChoice } from './theme-analysis-choice.tsx';
import { TimelineChoice } from './timeline-choice.tsx';

type BlockChoiceProps = {
  block: GeneratedBlockNode['block'];
  options: BlockOptions | null;
  onChange: (options: BlockOptions | null) => void;
};

/** What can be chosen for a generated part; nothing for the kinds that print in one way. */
export function BlockChoice({ block, options, onChange }: BlockChoiceProps) {
  switch (block) {
    case 'chronology':
      return <ChronologyChoice options={chronologyOptionsOf(options)} onChange={onChange} />;
    case 'timeline_figure':
      return <TimelineChoice options={timelineOptionsOf(options)} onChange={onChange} />;
    case 'theme_analysis':
      return <ThemeAnalysisChoice options={themeAnalysisOptionsOf(options)} onChange={onChange} />;
    default:
      return null;
  }
}
