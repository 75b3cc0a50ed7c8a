import type { PublicCase } from '../../../../shared/model/public-case.ts';
import type { Block, DocumentPlan, ExportOptions } from '../plan/plan.ts';
import { chronologyIntroduction, chronologyTables } from './blocks/chronology.ts';
import { plainHeading } from './briefing-parts.ts';
import { wordCase } from './case-words.ts';
import { framePlan, titleBlock } from './frame.ts';

/** The chronology as a document of its own: the table of the report's appendix under a title. */
export function composeChronology(publicCase: PublicCase, options: ExportOptions): DocumentPlan {
  const caseWords = wordCase(publicCase, options);
  const blocks: Block[] = [
    ...titleBlock(publicCase, 'chronology', options),
    plainHeading('Events in order of date'),
    ...chronologyIntroduction(caseWords),
    ...chronologyTables(caseWords),
  ];
  return framePlan(publicCase, 'chronology', options, [{ orientation: 'landscape', blocks }]);
}
