import type { BriefingLine } from '../../../../shared/contract/views.ts';
import type { BriefingBlock } from '../../../../shared/model/document-words.ts';
import type { PublicCase } from '../../../../shared/model/public-case.ts';
import { briefingWords, deriveBriefing } from '../../../../shared/rules/briefing-lines.ts';
import type { Block, DocumentPlan, ExportOptions } from '../plan/plan.ts';
import { paragraphs, words } from '../plan/runs.ts';
import { bullets, moreInformation, orSentence, plainHeading, runningText } from './briefing-parts.ts';
import { framePlan, titleBlock } from './frame.ts';

/** The practitioner briefing: the blocks that practitioners know, in their order, worded from the report's records. */
export function composeBriefing(publicCase: PublicCase, options: ExportOptions): DocumentPlan {
  const linesOfBlock = briefingBlocksOf(publicCase);
  const blocks: Block[] = [
    ...titleBlock(publicCase, 'briefing', options),
    plainHeading('Who should read the review?'),
    ...orSentence(paragraphs(publicCase.review.audience), 'Who should read this briefing has not been set yet.'),
    plainHeading('Background information'),
    ...orSentence(runningText(linesOfBlock('background')), 'No background has been written yet.'),
    ...withHeading('Further concerns identified', runningText(linesOfBlock('further_concerns'))),
    plainHeading('Overview of learning'),
    ...orSentence(bullets(linesOfBlock('learning').map(briefingWords)), 'No learning points have been recorded yet.'),
    ...goodPractice(linesOfBlock('good_practice')),
    plainHeading('Recommendations'),
    ...orSentence(
      bullets(linesOfBlock('recommendations').map(briefingWords)),
      'No recommendations have been made yet.',
    ),
    plainHeading('More information'),
    ...moreInformation(publicCase),
  ];
  return framePlan(publicCase, 'briefing', options, [{ orientation: 'portrait', blocks }]);
}

/** The lines that have words, by block. Whether own words are out of date is the screen's business: they print either way. */
export function briefingBlocksOf(publicCase: PublicCase): (block: BriefingBlock) => readonly BriefingLine[] {
  const lines = Map.groupBy(deriveBriefing(publicCase, String), (line) => line.block);
  return (block) => (lines.get(block) ?? []).filter((line) => briefingWords(line) !== '');
}

function withHeading(text: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [plainHeading(text), ...blocks];
}

/** Good practice follows the learning without a heading of its own. */
function goodPractice(lines: readonly BriefingLine[]): Block[] {
  if (lines.length === 0) return [];
  const leadIn: Block = {
    kind: 'paragraph',
    style: 'body',
    runs: words('The review also found good practice. This included:'),
    keepsWithNext: true,
  };
  return [leadIn, ...bullets(lines.map(briefingWords))];
}
