import type { PublicCase } from '../../../../shared/model/public-case.ts';
import type { BlockNode, GeneratedBlockNode } from '../../../../shared/rich-text/index.ts';
import { editableBlocks } from '../plan/editable-blocks.ts';
import type { ExportOptions, Heading, HeadingLevel, Run } from '../plan/plan.ts';
import { chronologyIntroduction, chronologyTables } from './blocks/chronology.ts';
import { composeGeneratedBlock } from './blocks/generated-block.ts';
import { wordCase } from './case-words.ts';
import type { HeadingMaker } from './headings.ts';

type Options = Pick<ExportOptions, 'dates'> & {
  /** Whether the part stands under a heading of the section's text: its own headings are smaller then. */
  readonly isUnderHeading: boolean;
};

/** What a generated part says now, as text that can be edited and no longer follows the case. */
export function blockText(publicCase: PublicCase, block: GeneratedBlockNode['block'], options: Options): BlockNode[] {
  const caseWords = wordCase(publicCase, options);
  // The report prints the chronology as its last appendix, apart from where it is asked for; as text, it stands there.
  const blocks =
    block === 'chronology'
      ? [...chronologyIntroduction(caseWords), ...chronologyTables(caseWords)]
      : composeGeneratedBlock(block, caseWords, headingsInText(options.isUnderHeading), false);
  return editableBlocks(blocks, { h3: 2, h4: 3 });
}

/** Levels as they would print in a section of the first level, whose own heading is 1. */
function headingsInText(isUnderHeading: boolean): HeadingMaker {
  const heading = (level: HeadingLevel, runs: readonly Run[]): Heading => {
    return { kind: 'heading', level, numbering: 'none', number: '', runs };
  };
  return {
    below: (levels, runs) => heading(levels === 1 ? 2 : 3, runs),
    part: (runs) => heading(isUnderHeading ? 3 : 2, runs),
  };
}
