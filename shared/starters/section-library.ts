import type { BlockNode, GeneratedBlockNode, HeadingNode, RichText } from '../rich-text/schema.ts';

/** What a section of a report is for, whatever the review calls it. */
export type SectionStarter = {
  readonly title: string;
  /** What belongs there, in a sentence or two, for whoever writes it. */
  readonly guidance: string;
  readonly isAppendix: boolean;
  readonly content: RichText;
};

/**
 * Every section that some kind of review has, by its code. Parts made from the case's records stand in the text from the
 * start, so that moving or removing one is an edit like any other.
 *
 * Sources: Working Together to Safeguard Children 2023, chapter 5; Care Act 2014 s44; Home Office guidance on domestic
 * homicide reviews 2016, sections 7 and appendix 3; Welsh Government, Child Practice Reviews, 2016; DOMAIN 4.
 */
export const sectionLibrary = {
  key_to_people: section(
    'Key to people and glossary',
    'Everybody the report names, by pseudonym and relation to the subject, and every term a lay reader may not know.',
    [heading('People'), generated('people_key'), heading('Glossary'), generated('glossary')],
  ),
  introduction: section(
    'Introduction and reason for the review',
    'What happened, in a few sentences, why a review was held and who decided so. The reader should know by its end what the report is about.',
  ),
  timescales: section(
    'Timescales',
    'When the review was commissioned, begun and completed, and the reason for any delay beyond six months.',
  ),
  confidentiality: section(
    'Confidentiality',
    'Who could see the findings before publication, and which pseudonyms are used and who agreed to them.',
  ),
  legal_mandate: section(
    'Legal mandate',
    'Why the duty or the power to review was met: care and support needs, suspected abuse or neglect, and concern about how agencies worked together.',
  ),
  terms_of_reference: section(
    'Terms of reference',
    'The period under review and why it was chosen, and the key lines of enquiry that the review was asked to answer.',
    [generated('key_lines_of_enquiry')],
  ),
  method: section(
    'How the review was carried out',
    'The model used, who took part, which records were read, how practitioners were heard, and what makes the reviewer independent.',
    [generated('agency_list')],
  ),
  contributors: section(
    'Contributors to the review',
    'The agencies that contributed and how: chronology, management review, conversation. Say that authors were independent of the case.',
    [generated('agency_list')],
  ),
  review_panel: section(
    'The review panel',
    'Who sat on the panel, by role and agency, how often it met, and that its members had no line management of the case.',
    [generated('panel_list')],
  ),
  author: section(
    'Author of the report',
    'The experience of the chair and author, and a statement of independence from the agencies involved.',
  ),
  parallel_proceedings: section(
    'Parallel proceedings',
    'Criminal, inquest, family-court and disciplinary proceedings, where each stands, and what it meant for the review.',
  ),
  family_involvement: section(
    'Involvement of the family',
    'Whom the review spoke with, when and how; what they said in their own words; or why it was not possible.',
  ),
  pen_picture: section(
    'The person',
    'Who the adult was: their life, relationships, wishes and feelings, as family and those who knew them would tell it.',
  ),
  family_background: section(
    'Family background',
    'Who was in the household and the wider family, and what of their history, identity and culture a reader has to know.',
  ),
  equality: section(
    'Equality and diversity',
    'Which protected characteristics mattered (Equality Act 2010, section 4), and whether services took account of them.',
  ),
  dissemination: section('Dissemination', 'Who receives the report, and how family, panel and agencies learn of it.'),
  circumstances: section(
    'Circumstances resulting in the review',
    'The event that led to the review and the criteria it met; brief, factual and anonymous.',
  ),
  what_agencies_knew: section(
    'What agencies knew and did',
    'The story in phases: what happened, what each agency knew at the time, and what it did. Fact before judgement; no hindsight. A timeline, from Made from the case, lets the reader see it at a glance.',
  ),
  overview: section(
    'Overview',
    'What was known to the agencies and to family, friends and colleagues; then each agency’s contact in turn.',
  ),
  analysis: section(
    'Analysis',
    'Why practice was as it was: what supported it and what got in its way. Answer each key line of enquiry, with the evidence for and against.',
    [
      heading('The evidence by theme'),
      generated('theme_analysis'),
      heading('Themes and agencies'),
      generated('theme_matrix'),
    ],
  ),
  mental_capacity: section(
    'Mental capacity',
    'Whether capacity was assessed when it should have been, for which decisions, and how the principles of the Mental Capacity Act 2005 were applied.',
  ),
  good_practice: section(
    'Good practice',
    'What was done well and made a difference, so that it can be done again. Not what was merely expected.',
    [generated('good_practice_list')],
  ),
  findings: section(
    'Findings and learning points',
    'What the review learnt about how agencies work, each with the evidence behind it.',
    [generated('learning_list')],
  ),
  practice_learning: section(
    'Practice and organisational learning',
    'Each learning point beside the circumstances it was drawn from.',
    [generated('learning_list')],
  ),
  what_has_changed: section(
    'What has changed since',
    'Changes that agencies have made already, with dates and evidence of effect, so that nothing is recommended twice.',
  ),
  conclusion: section(
    'Conclusion',
    'What the review comes to, without new facts. Whether harm could have been foreseen or prevented only where the evidence allows it.',
  ),
  recommendations: section(
    'Recommendations',
    'Few, addressed to someone who can act, each following from a learning point.',
    [generated('recommendation_list')],
  ),
  improving_systems: section(
    'Improving systems and practice',
    'The actions that the board and its agencies are to take, and what difference each is to make.',
    [generated('recommendation_list')],
  ),
  reviewer_statement: section(
    'Statement by the reviewer',
    'That the reviewer had no direct concern with the case or its line management, and has the skills the review needed.',
  ),
  single_agency_learning: appendix(
    'Single-agency learning',
    'What each agency found about its own work, and what it has undertaken.',
  ),
  action_plan: appendix(
    'Action plan',
    'For each recommendation who does what by when, and how one will know that it made a difference.',
    [generated('action_plan')],
  ),
  summary_timeline: appendix(
    'Summary timeline',
    'The significant events of the period, brief and anonymous; the full chronology is not published.',
    [{ ...generated('chronology'), options: { events: 'significant', form: 'summary' } }],
  ),
  chronology: appendix('Chronology', 'The agencies’ contacts in order. Usually kept out of what is published.', [
    generated('chronology'),
  ]),
} as const satisfies Readonly<Record<string, SectionStarter>>;

export type SectionCode = keyof typeof sectionLibrary;

function section(title: string, guidance: string, children: BlockNode[] = []): SectionStarter {
  return { title, guidance, isAppendix: false, content: { type: 'root', children } };
}

function appendix(title: string, guidance: string, children: BlockNode[] = []): SectionStarter {
  return { ...section(title, guidance, children), isAppendix: true };
}

function heading(text: string): HeadingNode {
  return { type: 'heading', tag: 'h3', children: [{ type: 'text', text, format: 0 }] };
}

function generated(block: GeneratedBlockNode['block']): GeneratedBlockNode {
  return { type: 'generated-block', block };
}
