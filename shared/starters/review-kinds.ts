import type { ParagraphNumbering } from '../model/document-settings.ts';
import type { Row } from '../model/index.ts';
import type { SectionCode } from './section-library.ts';

type Kind = Row<'review'>['kind'];

/** How the person whom a review is about is called in running text, and the nouns that labels call such people by. */
type SubjectWords = {
  readonly the: string;
  readonly one: string;
  readonly many: string;
  readonly seen: string;
  readonly age: string;
};

/** What a kind of review expects of its report. A label or a title is always the reviewer's to word. */
export type ReviewKind = {
  readonly label: string;
  readonly sections: readonly SectionCode[];
  /** Sections that a report of this kind may not be published without. */
  readonly required: readonly SectionCode[];
  readonly subject: SubjectWords;
  /** How its paragraphs are numbered, until the reviewer chooses. */
  readonly numbering: ParagraphNumbering;
};

const child: SubjectWords = {
  the: 'the child',
  one: 'child',
  many: 'children',
  seen: 'Child seen and voice',
  age: 'The age of the child',
};
const adult: SubjectWords = {
  the: 'the adult',
  one: 'adult',
  many: 'adults',
  seen: 'Adult seen and voice',
  age: 'The age of the adult',
};
const deceased: SubjectWords = {
  the: 'the deceased',
  one: 'person',
  many: 'people',
  seen: 'Person seen and voice',
  age: 'The age of the person who died',
};

const childReview = [
  'key_to_people',
  'introduction',
  'terms_of_reference',
  'method',
  'parallel_proceedings',
  'family_involvement',
  'family_background',
  'what_agencies_knew',
  'analysis',
  'good_practice',
  'findings',
  'what_has_changed',
  'conclusion',
  'recommendations',
  'action_plan',
  'chronology',
] as const satisfies readonly SectionCode[];

const always = ['introduction', 'method', 'analysis', 'findings', 'recommendations'] as const;

/** The kinds of review, each with the sections its guidance or usual practice expects, in order (DOMAIN 4). */
export const kindsOfReview = {
  SCR: {
    label: 'Serious Case Review',
    sections: childReview,
    required: [...always, 'terms_of_reference', 'family_involvement'],
    subject: child,
    numbering: 'headings',
  },
  LCSPR: {
    label: 'Local Child Safeguarding Practice Review',
    sections: childReview,
    required: always,
    subject: child,
    numbering: 'headings',
  },
  SAR: {
    label: 'Safeguarding Adults Review',
    sections: [
      'key_to_people',
      'introduction',
      'legal_mandate',
      'terms_of_reference',
      'method',
      'parallel_proceedings',
      'family_involvement',
      'pen_picture',
      'what_agencies_knew',
      'analysis',
      'mental_capacity',
      'good_practice',
      'findings',
      'what_has_changed',
      'conclusion',
      'recommendations',
      'action_plan',
      'chronology',
    ],
    required: [...always, 'legal_mandate', 'pen_picture'],
    subject: adult,
    numbering: 'headings',
  },
  DHR: {
    label: 'Domestic Abuse Related Death Review (formerly DHR)',
    sections: [
      'key_to_people',
      'introduction',
      'timescales',
      'confidentiality',
      'terms_of_reference',
      'method',
      'family_involvement',
      'contributors',
      'review_panel',
      'author',
      'parallel_proceedings',
      'equality',
      'dissemination',
      'family_background',
      'overview',
      'analysis',
      'good_practice',
      'conclusion',
      'findings',
      'recommendations',
      'action_plan',
      'chronology',
    ],
    required: [
      'introduction',
      'timescales',
      'confidentiality',
      'terms_of_reference',
      'method',
      'family_involvement',
      'contributors',
      'review_panel',
      'author',
      'parallel_proceedings',
      'equality',
      'dissemination',
      'overview',
      'analysis',
      'conclusion',
      'findings',
      'recommendations',
    ],
    subject: deceased,
    numbering: 'continuous',
  },
  CPR: {
    label: 'Child Practice Review',
    sections: [
      'circumstances',
      'family_background',
      'terms_of_reference',
      'method',
      'family_involvement',
      'practice_learning',
      'good_practice',
      'improving_systems',
      'reviewer_statement',
      'action_plan',
      'summary_timeline',
    ],
    required: ['circumstances', 'practice_learning', 'improving_systems', 'reviewer_statement'],
    subject: child,
    numbering: 'headings',
  },
  own: {
    label: 'Practice review',
    sections: childReview,
    required: ['introduction'],
    subject: child,
    numbering: 'headings',
  },
} as const satisfies Readonly<Record<Kind, ReviewKind>>;

export function reviewKind(kind: Kind): ReviewKind {
  return kindsOfReview[kind];
}
