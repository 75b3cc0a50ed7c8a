import type { DocumentKind } from '../../../../shared/model/document-words.ts';
import { withStandingTexts } from '../../../../shared/model/house-style.ts';
import type { PublicCase } from '../../../../shared/model/public-case.ts';
import { assertNever } from '../../../../shared/rich-text/index.ts';
import { plainHouseStyle } from '../../../../shared/starters/index.ts';
import { numberCaptions } from '../plan/number-captions.ts';
import type { DocumentPlan, ExportOptions } from '../plan/plan.ts';
import { resolveTargets } from '../plan/resolve-targets.ts';
import { composeActions } from './actions.ts';
import { composeBriefing } from './briefing.ts';
import { composeChronology } from './chronology.ts';
import { composeReport } from './report.ts';
import { composeSevenMinute } from './seven-minute.ts';
import { composeTrace } from './trace.ts';

/** Everything that the document will say, and nothing that the public case does not hold. */
export function compose(publicCase: PublicCase, document: DocumentKind, options: ExportOptions): DocumentPlan {
  const style = options.style ?? plainHouseStyle;
  const review = withStandingTexts(publicCase.review, style);
  const plan = composeDocument({ ...publicCase, review }, document, { ...options, style });
  return resolveTargets(numberCaptions(plan));
}

function composeDocument(publicCase: PublicCase, document: DocumentKind, options: ExportOptions): DocumentPlan {
  switch (document) {
    case 'report':
      return composeReport(publicCase, options);
    case 'briefing':
      return composeBriefing(publicCase, options);
    case 'chronology':
      return composeChronology(publicCase, options);
    case 'seven-minute':
      return composeSevenMinute(publicCase, options);
    case 'actions':
      return composeActions(publicCase, options);
    case 'trace':
      return composeTrace(publicCase, options);
    default:
      return assertNever(document);
  }
}
