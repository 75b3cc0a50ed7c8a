import type { OpenPoint } from '../../../shared/contract/views.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import { figuresIn, plainText } from '../../../shared/rich-text/index.ts';
import { subjectWording } from '../../../shared/starters/index.ts';

/** Words that a document can print, beside the record in which they are mended. */
export type SourceText = {
  readonly place: string;
  readonly text: string;
  readonly screen: OpenPoint['screen'];
  readonly recordId: number | null;
  /** Written as running text for the reader, not copied from an agency's record. */
  readonly isProse: boolean;
};

type Words = Readonly<Record<string, string>>;

const eventFields = {
  event: 'Event',
  source: 'Source',
  timeText: 'Time',
  voice: 'The child’s voice',
  response: 'Response',
  outcome: 'Outcome',
  rationale: 'Rationale',
  agencyAnalysis: 'Agency’s analysis',
} as const satisfies Words;
const reviewFields = {
  subject: 'Subject',
  typeLabel: 'Type',
  publisher: 'Publisher',
  commissioner: 'Commissioned by',
  reviewer: 'Reviewer',
  website: 'Website',
  audience: 'Who should read it',
  moreInformation: 'More information',
  publicationStatement: 'Publication statement',
} as const satisfies Words;
const actionFields = {
  action: 'Action',
  owner: 'Owner',
  measure: 'Measure',
  evidence: 'Evidence',
  outcomeForChildren: 'Outcome for children',
  statusReason: 'Reason for the status',
  updates: 'Updates',
} as const satisfies Words;

/** All the words of a public case, record by record: whatever a document prints of the case is among them. */
export function sourceTexts(publicCase: PublicCase): SourceText[] {
  const people = new Map(publicCase.people.map((person) => [person.id, person.pseudonym]));
  const say = subjectWording(publicCase.review.kind);
  const said = (fields: Words): Words =>
    Object.fromEntries(Object.entries(fields).map(([field, words]) => [field, say(words)]));
  const wording = { person: (id: number) => people.get(id) ?? '', record: () => '' };
  return [
    ...fieldsOf(publicCase.review, null, 'Review details', reviewFields, 'overview', false),
    ...publicCase.people.flatMap((row) =>
      fieldsOf(row, row.id, 'Key to people', { pseudonym: 'Pseudonym', relation: 'Relation' }, 'people', false),
    ),
    ...publicCase.agencies.flatMap((row) =>
      fieldsOf(
        row,
        row.id,
        'Agencies',
        { name: 'Name', shortName: 'Short name', contribution: 'Contribution' },
        'agencies',
        false,
      ),
    ),
    ...publicCase.keyLinesOfEnquiry.flatMap((row, index) =>
      fieldsOf(
        row,
        row.id,
        `Key line of enquiry ${index + 1}`,
        { question: 'Question', answer: 'Answer' },
        'overview',
        true,
      ),
    ),
    ...publicCase.panelMembers.flatMap((row) =>
      fieldsOf(row, row.id, 'Review panel', { role: 'Role' }, 'overview', false),
    ),
    ...publicCase.familyContacts.flatMap((row) =>
      fieldsOf(row, row.id, 'Contact with the family', { how: 'How', summary: 'Summary' }, 'overview', true),
    ),
    ...publicCase.parallelProcesses.flatMap((row) =>
      fieldsOf(
        row,
        row.id,
        'Parallel proceedings',
        { name: 'Name', owner: 'Owner', state: 'Where it stands' },
        'overview',
        true,
      ),
    ),
    ...publicCase.versions.flatMap((row) =>
      fieldsOf(
        row,
        row.id,
        `Version ${row.label}`,
        { author: 'Author', change: 'What changed', circulation: 'Circulation' },
        'overview',
        false,
      ),
    ),
    ...publicCase.glossary.flatMap((row) =>
      fieldsOf(row, row.id, 'Glossary', { term: 'Term', meaning: 'Meaning' }, 'overview', false),
    ),
    ...publicCase.themes.flatMap((row) =>
      fieldsOf(row, row.id, 'Theme', { label: 'Label', definition: 'Definition' }, 'themes', false),
    ),
    ...publicCase.events.flatMap((row) => fieldsOf(row, row.id, `E${row.ref}`, said(eventFields), 'chronology', false)),
    ...publicCase.eventTags.flatMap((row) => fieldsOf(row, row.eventId, 'Tag', { note: 'Note' }, 'chronology', false)),
    ...publicCase.events.flatMap((row) =>
      row.briefingUse === 'none'
        ? []
        : fieldsOf(row, row.id, `E${row.ref}`, { briefingSentence: 'Sentence of the briefing' }, 'chronology', true),
    ),
    ...publicCase.learning.flatMap((row) => {
      const ref = `${row.kind === 'good_practice' ? 'G' : 'L'}${row.ref}`;
      return fieldsOf(row, row.id, ref, { text: 'Finding', analysis: 'Analysis' }, 'findings', true);
    }),
    ...publicCase.learningEvidence.flatMap((row) =>
      fieldsOf(row, row.learningId, 'Evidence', { note: 'Note' }, 'findings', true),
    ),
    ...publicCase.recommendations.flatMap((row) =>
      fieldsOf(
        row,
        row.id,
        `R${row.ref}`,
        { text: 'Recommendation', rationale: 'Rationale', addressedTo: 'Addressed to' },
        'recommendations',
        true,
      ),
    ),
    ...publicCase.actions.flatMap((row) =>
      fieldsOf(row, row.recommendationId, 'Action plan', said(actionFields), 'recommendations', false),
    ),
    ...publicCase.sections
      .filter((section) => !section.isHidden)
      .flatMap((section) => {
        const text = `${section.title}\n${plainText(section.content, wording)}`;
        return {
          place: `Section “${section.title}”`,
          text,
          screen: 'report',
          recordId: section.id,
          isProse: true,
        } as const;
      }),
    ...publicCase.sections
      .filter((section) => !section.isHidden)
      .flatMap((section) =>
        figuresIn(section.content).map((figure, index) => ({
          place: `Section “${section.title}”, alternative text of picture ${index + 1}`,
          text: figure.altText,
          screen: 'report' as const,
          recordId: section.id,
          isProse: true,
        })),
      ),
    ...publicCase.briefingLines.map((line) => ({
      place: 'Briefing, own words',
      text: line.ownWords,
      screen: 'briefing' as const,
      recordId: null,
      isProse: true,
    })),
  ].filter(({ text }) => text.trim() !== '');
}

function fieldsOf(
  row: object,
  recordId: number | null,
  record: string,
  fields: Words,
  screen: SourceText['screen'],
  isProse: boolean,
): SourceText[] {
  const values = row as Readonly<Record<string, unknown>>;
  return Object.entries(fields).map(([field, words]) => ({
    place: `${record}, ${words}`,
    text: String(values[field] ?? ''),
    screen,
    recordId,
    isProse,
  }));
}
