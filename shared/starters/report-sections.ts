import type { NewRow } from '../model/index.ts';
import type { BlockNode, GeneratedBlockNode, HeadingNode } from '../rich-text/schema.ts';

type StarterSection = Pick<Required<NewRow<'sections'>>, 'code' | 'title' | 'isAppendix' | 'content'>;

/**
 * The sections a full report starts with, in the order of an SCR or LCSPR; the exporter makes title page, control page
 * and contents. Parts made from the case's records stand in the text from the start, so that moving or removing one is
 * an edit like any other. The chronology is the last appendix, since it can run to a hundred pages.
 */
export const defaultSections = [
  section('key_to_people', 'Key to people and glossary', [
    heading('People'),
    generated('people_key'),
    heading('Glossary'),
    generated('glossary'),
  ]),
  section('introduction', 'Introduction and reason for the review'),
  section('terms_of_reference', 'Terms of reference', [generated('key_lines_of_enquiry')]),
  section('method', 'How the review was carried out', [generated('agency_list')]),
  section('parallel_proceedings', 'Parallel proceedings'),
  section('family_involvement', 'Involvement of the family'),
  section('family_background', 'Family background'),
  section('what_agencies_knew', 'What agencies knew and did'),
  section('analysis', 'Analysis', [
    heading('The evidence by theme'),
    generated('theme_analysis'),
    heading('Themes and agencies'),
    generated('theme_matrix'),
  ]),
  section('good_practice', 'Good practice', [generated('good_practice_list')]),
  section('findings', 'Findings and learning points', [generated('learning_list')]),
  section('what_has_changed', 'What has changed since'),
  section('conclusion', 'Conclusion'),
  section('recommendations', 'Recommendations', [generated('recommendation_list')]),
  appendix('action_plan', 'Action plan', [generated('action_plan')]),
  appendix('chronology', 'Chronology', [generated('chronology')]),
] as const satisfies readonly StarterSection[];

export type StarterSectionCode = (typeof defaultSections)[number]['code'];

function section<const Code extends string>(code: Code, title: string, children: BlockNode[] = []) {
  return { code, title, isAppendix: false, content: { type: 'root' as const, children } };
}

function appendix<const Code extends string>(code: Code, title: string, children: BlockNode[]) {
  return { ...section(code, title, children), isAppendix: true };
}

function heading(text: string): HeadingNode {
  return { type: 'heading', tag: 'h3', children: [{ type: 'text', text, format: 0 }] };
}

function generated(block: GeneratedBlockNode['block']): GeneratedBlockNode {
  return { type: 'generated-block', block };
}
