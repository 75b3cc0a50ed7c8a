import type { PublicCase } from '../../../shared/model/public-case.ts';
import type { BlockNode } from '../../../shared/rich-text/index.ts';
import { generated, prose, publicCase, publicEvents, publicRows, root, text } from '../../helpers/public-case.ts';

/** What text of a case can hold that XML, Word or a careless writer might lose. */
export const nasty = [
  'Tom & Jerry <b>said</b> "no" & \'yes\'',
  '  two spaces before, two  inside and two after  ',
  'a tab\there, café, naïve, Zoë, ñ, ß',
  'emoji 👩‍👧 and 🚓, ½ × 3 – 4 … “quoted”',
  'עברית and العربية in one line',
  ']]> &amp; &#x41; <w:t>not markup</w:t> {{field}}',
] as const;

const item = (words: string, ...nested: BlockNode[]) => ({
  type: 'listitem' as const,
  children: [text(words), ...nested.filter((node) => node.type === 'list')],
});

const everyNode: BlockNode[] = [
  { type: 'heading', tag: 'h3', children: [text('A heading & more')] },
  { type: 'heading', tag: 'h4', children: [text('Deeper <still>')] },
  prose(text(nasty[0], 1), text(nasty[1], 2), { type: 'linebreak' }, text('after a line break', 8)),
  prose({ type: 'link', url: 'https://example.org/?a=1&b=2', children: [text('a link that says where it goes')] }),
  prose(
    text('See '),
    { type: 'record-reference', record: 'event', recordId: 1 },
    text(', '),
    {
      type: 'record-reference',
      record: 'learning',
      recordId: 2,
    },
    text(' and '),
    { type: 'record-reference', record: 'recommendation', recordId: 1 },
    text('. '),
    {
      type: 'person-mention',
      personId: 1,
    },
    text(' agreed.'),
  ),
  prose(
    text('Said with a note'),
    {
      type: 'footnote',
      children: [
        text('The note of '),
        { type: 'person-mention', personId: 1 },
        text(' & on '),
        { type: 'record-reference', record: 'event', recordId: 1 },
        text(': '),
        { type: 'link', url: 'https://example.org/note', children: [text('in a note', 2)] },
      ],
    },
    text(' and with another'),
    { type: 'footnote', children: [text('Second <note>')] },
  ),
  { type: 'quote', children: [text(nasty[4])] },
  {
    type: 'list',
    listType: 'number',
    children: [
      item('first', { type: 'list', listType: 'bullet', children: [item('nested bullet'), item(nasty[3])] }),
      item('second'),
    ],
  },
  { type: 'list', listType: 'bullet', children: [item(nasty[2]), item(nasty[5])] },
  {
    type: 'table',
    children: [
      {
        type: 'tablerow',
        children: ['Head one', 'Head & two'].map((words) => ({
          type: 'tablecell' as const,
          isHeader: true,
          children: [{ type: 'paragraph' as const, children: [text(words)] }],
        })),
      },
      {
        type: 'tablerow',
        children: nasty.slice(0, 2).map((words) => ({
          type: 'tablecell' as const,
          isHeader: false,
          children: [{ type: 'paragraph' as const, children: [text(words)] }],
        })),
      },
    ],
  },
];

/** A case with every node kind, every generated part, and hard characters in every kind of field. */
export const richCase: PublicCase = publicCase({
  review: {
    ...(publicRows('review', [
      {
        subject: 'Child & T',
        typeLabel: 'Serious Case Review',
        publisher: 'The “Board” <of> Anytown',
        reviewer: 'A. Reviewer',
        documentDate: '2020-10',
        website: 'https://board.example.org/',
        audience: `Everybody.\n${nasty[3]}`,
        moreInformation: 'Go to:',
        publicationStatement: nasty[5],
      },
    ])[0] as PublicCase['review']),
  },
  people: publicRows('people', [
    { pseudonym: 'Child T', relation: nasty[0], isSubject: true },
    { pseudonym: 'Adult B', isInKey: false },
  ]),
  agencies: publicRows('agencies', [
    { name: 'Police & Co', shortName: 'Police' },
    { name: 'School', contribution: nasty[2] },
  ]),
  events: publicEvents([
    {
      start: '2019-06',
      dateMeaning: 'point',
      sourceKind: 'agency',
      agencyId: 1,
      kind: 'Visit',
      event: nasty.join('\n'),
      briefingUse: 'background',
      briefingSentence: nasty[0],
    },
    {
      start: '2019-12-XX',
      dateMeaning: 'point',
      timeText: 'early hours',
      sourceKind: 'family',
      event: nasty[3],
      voice: nasty[4],
      outcome: nasty[2],
      status: 'disputed',
      briefingUse: 'further_concern',
      briefingSentence: nasty[4],
    },
    { event: 'No date at all', sourceKind: 'not_stated', childSeen: 'alone' },
  ]),
  themes: publicRows('themes', [
    { code: 'silo', label: 'Silo & working', definition: nasty[5] },
    { code: 'unused', label: 'Never used' },
  ]),
  eventTags: publicRows('eventTags', [
    { eventId: 1, themeId: 1, kind: 'concern', note: nasty[0] },
    { eventId: 2, themeId: 1, kind: 'good_practice' },
    { eventId: 3, themeId: null, kind: 'good_practice' },
  ]),
  keyLinesOfEnquiry: publicRows('keyLinesOfEnquiry', [
    { question: nasty[0], answer: nasty[1] },
    { question: 'Unanswered?' },
  ]),
  learning: publicRows('learning', [
    { kind: 'learning_point', ref: 4, text: nasty[3], analysis: 'Why.\n\nAnd how.' },
    { kind: 'learning_point', ref: 1, text: 'Second' },
    { kind: 'good_practice', ref: 1, text: nasty[0] },
  ]),
  learningThemes: publicRows('learningThemes', [{ learningId: 1, themeId: 1 }]),
  learningEvidence: publicRows('learningEvidence', [
    { learningId: 1, eventId: 2, stance: 'supports' },
    { learningId: 1, eventId: 1, stance: 'contradicts' },
  ]),
  recommendations: publicRows('recommendations', [
    { text: nasty[2], rationale: nasty[5], addressedTo: 'the Board' },
    { text: 'Second recommendation' },
  ]),
  recommendationLearning: publicRows('recommendationLearning', [{ recommendationId: 1, learningId: 2 }]),
  actions: publicRows('actions', [
    { recommendationId: 1, action: nasty[4], leadAgencyId: 2, dueOn: '2021-03', measure: nasty[1] },
  ]),
  glossary: publicRows('glossary', [
    { term: 'Zed', meaning: nasty[2] },
    { term: 'Älpha', meaning: nasty[4] },
  ]),
  versions: publicRows('versions', [{ label: 'v0.1', date: '2020-09-01', change: nasty[0] }]),
  sections: publicRows('sections', [
    { title: 'Introduction & <reason>', content: root(...everyNode) },
    { title: 'Hidden', isHidden: true, content: root(prose(text('HIDDEN WORDS'))) },
    {
      title: 'Inside',
      parentId: 1,
      content: root(generated('people_key'), generated('agency_list'), generated('glossary')),
    },
    { title: 'Questions', content: root(generated('key_lines_of_enquiry')) },
    {
      title: 'Analysis',
      content: root(
        ...(['theme_analysis', 'theme_matrix', 'timeline_figure', 'theme_month_figure'] as const).map(generated),
      ),
    },
    { title: 'Findings', content: root(generated('learning_list'), generated('good_practice_list')) },
    { title: 'Recommendations', content: root(generated('recommendation_list')) },
    { title: 'Empty section' },
    {
      title: 'Chronology',
      isAppendix: true,
      content: root(prose(text('Before.')), generated('chronology'), prose(text('After.'))),
    },
    { title: 'Action plan', isAppendix: true, content: root(generated('action_plan')) },
  ]),
});
