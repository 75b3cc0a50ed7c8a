import {
  assertNever,
  type GeneratedBlockNode,
  themeAnalysisOptionsOf,
  timelineOptionsOf,
} from '../../../../../shared/rich-text/index.ts';
import type { Block } from '../../plan/plan.ts';
import type { CaseWords } from '../case-words.ts';
import type { HeadingMaker } from '../headings.ts';
import { actionPlan } from './action-plan.ts';
import { agencyList } from './agency-list.ts';
import { chronologyIntroduction, chronologyPointer } from './chronology.ts';
import { familyContacts } from './family-contacts.ts';
import { familyTree } from './family-tree.ts';
import { glossaryTable } from './glossary.ts';
import { keyEvents } from './key-events.ts';
import { keyLinesOfEnquiry } from './key-lines-of-enquiry.ts';
import { goodPracticeList, learningList } from './learning-list.ts';
import { panelList } from './panel-list.ts';
import { parallelProcesses } from './parallel-processes.ts';
import { peopleKey } from './people-key.ts';
import { recommendationList } from './recommendation-list.ts';
import { themeAnalysis } from './theme-analysis.ts';
import { themeMatrix } from './theme-matrix.ts';
import { themeMonthFigure } from './theme-month-figure.ts';
import { timelineFigure } from './timeline-figure.ts';
import { traceTable } from './trace-table.ts';
import { versionHistory } from './version-history.ts';

/** The part of a document that stands for a generated block, made from the records as they are now. */
export function composeGeneratedBlock(
  { block, options }: GeneratedBlockNode,
  caseWords: CaseWords,
  headings: HeadingMaker,
  isInAppendix: boolean,
): readonly Block[] {
  switch (block) {
    case 'chronology':
      return isInAppendix ? chronologyIntroduction(caseWords) : chronologyPointer();
    case 'theme_analysis':
      return themeAnalysis(caseWords, headings, themeAnalysisOptionsOf(options));
    case 'theme_matrix':
      return themeMatrix(caseWords);
    case 'people_key':
      return peopleKey(caseWords);
    case 'agency_list':
      return agencyList(caseWords);
    case 'key_lines_of_enquiry':
      return keyLinesOfEnquiry(caseWords);
    case 'learning_list':
      return learningList(caseWords);
    case 'good_practice_list':
      return goodPracticeList(caseWords);
    case 'recommendation_list':
      return recommendationList(caseWords);
    case 'action_plan':
      return actionPlan(caseWords);
    case 'glossary':
      return glossaryTable(caseWords);
    case 'key_events':
      return keyEvents(caseWords);
    case 'panel_list':
      return panelList(caseWords);
    case 'family_contacts':
      return familyContacts(caseWords);
    case 'family_tree':
      return familyTree(caseWords);
    case 'parallel_processes':
      return parallelProcesses(caseWords);
    case 'trace_table':
      return traceTable(caseWords);
    case 'version_history':
      return versionHistory(caseWords);
    case 'timeline_figure':
      return timelineFigure(caseWords, timelineOptionsOf(options));
    case 'theme_month_figure':
      return themeMonthFigure(caseWords);
    default:
      return assertNever(block);
  }
}
