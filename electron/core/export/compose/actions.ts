import type { PublicCase } from '../../../../shared/model/public-case.ts';
import type { DocumentPlan, ExportOptions } from '../plan/plan.ts';
import { actionPlan } from './blocks/action-plan.ts';
import { recommendationList } from './blocks/recommendation-list.ts';
import { plainHeading } from './briefing-parts.ts';
import { wordCase } from './case-words.ts';
import { framePlan, titleBlock } from './frame.ts';

/** The action plan as a document of its own, the recommendations before it, for those who have to carry it out. */
export function composeActions(publicCase: PublicCase, options: ExportOptions): DocumentPlan {
  const caseWords = wordCase(publicCase, options);
  return framePlan(publicCase, 'actions', options, [
    {
      orientation: 'landscape',
      blocks: [
        ...titleBlock(publicCase, 'actions', options),
        plainHeading('Recommendations'),
        ...recommendationList(caseWords),
        plainHeading('Actions'),
        ...actionPlan(caseWords),
      ],
    },
  ]);
}
