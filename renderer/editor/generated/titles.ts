import type { GeneratedBlockNode } from '../../../shared/rich-text/index.ts';

/** What each generated part is called, on its card and in the menu that puts it in. */
export const generatedBlockTitles: Readonly<Record<GeneratedBlockNode['block'], string>> = {
  chronology: 'Chronology',
  theme_analysis: 'Analysis by theme',
  theme_matrix: 'Themes by agency',
  people_key: 'Key to people',
  agency_list: 'Agencies',
  key_lines_of_enquiry: 'Key lines of enquiry',
  learning_list: 'Learning points',
  good_practice_list: 'Good practice',
  recommendation_list: 'Recommendations',
  action_plan: 'Action plan',
  glossary: 'Glossary',
  key_events: 'Key events',
  panel_list: 'Review panel',
  family_contacts: 'Contact with the family',
  parallel_processes: 'Parallel proceedings',
  trace_table: 'From evidence to recommendation',
  version_history: 'Versions',
  family_tree: 'Family tree',
  timeline_figure: 'Timeline (figure)',
  theme_month_figure: 'Themes by month (figure)',
};
