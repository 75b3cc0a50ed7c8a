import type { RichText } from '../../../../shared/rich-text/schema.ts';
import { kindsOfReview, type StarterSectionCode, starterSection } from '../../../../shared/starters/index.ts';
import { rows } from '../rows.ts';
import { analysis } from './analysis.ts';
import { familyBackground, familyInvolvement, parallelProceedings } from './context.ts';
import {
  actionPlan,
  chronology,
  conclusion,
  findings,
  goodPractice,
  recommendationsSection,
  whatHasChanged,
} from './judgement.ts';
import { whatAgenciesKnew } from './narrative.ts';
import { introduction, keyToPeople, method, termsOfReference } from './opening.ts';

const contents = {
  key_to_people: keyToPeople,
  introduction,
  terms_of_reference: termsOfReference,
  method,
  parallel_proceedings: parallelProceedings,
  family_involvement: familyInvolvement,
  family_background: familyBackground,
  what_agencies_knew: whatAgenciesKnew,
  analysis,
  good_practice: goodPractice,
  findings,
  what_has_changed: whatHasChanged,
  conclusion,
  recommendations: recommendationsSection,
  action_plan: actionPlan,
  chronology,
} as const satisfies Readonly<Record<StarterSectionCode, RichText>>;

/** The report of the sample: the sections every report starts with, each worded. */
export const sections = rows(
  'sections',
  kindsOfReview.SCR.sections.map((code) => ({ ...starterSection(code), content: contents[code] })),
);
