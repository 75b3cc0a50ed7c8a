import type { PublicCase } from '../../../../shared/model/public-case.ts';
import type { DocumentPlan, ExportOptions } from '../plan/plan.ts';
import { keyLinesOfEnquiry } from './blocks/key-lines-of-enquiry.ts';
import { traceTable } from './blocks/trace-table.ts';
import { plainHeading } from './briefing-parts.ts';
import { wordCase } from './case-words.ts';
import { framePlan, titleBlock } from './frame.ts';

/** What each recommendation rests on, as a document of its own, for a panel that checks the reasoning. */
export function composeTrace(publicCase: PublicCase, options: ExportOptions): DocumentPlan {
  const caseWords = wordCase(publicCase, options);
  return framePlan(publicCase, 'trace', options, [
    {
      orientation: 'landscape',
      blocks: [
        ...titleBlock(publicCase, 'trace', options),
        plainHeading('From evidence to recommendation'),
        ...traceTable(caseWords),
        plainHeading('Key lines of enquiry'),
        ...keyLinesOfEnquiry(caseWords),
      ],
    },
  ]);
}
