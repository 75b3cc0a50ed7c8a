import type { CaseTables } from '../../../shared/model/case-dump.ts';
import { type NewRow, tableNames, tables } from '../../../shared/model/index.ts';
import { codingFrame, starterSections } from '../../../shared/starters/index.ts';
import { rows } from './rows.ts';

/** What a new review starts with: its details, the starter coding frame and the report's sections with their generated parts. */
export function newCase(review: Pick<NewRow<'review'>, 'subject' | 'typeLabel' | 'kind'>): CaseTables {
  const empty = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as CaseTables;
  return {
    ...empty,
    review: rows('review', [review]),
    people: rows('people', [{ pseudonym: review.subject, relation: 'Subject of the review', isSubject: true }]),
    themes: rows('themes', codingFrame),
    sections: rows('sections', starterSections(review.kind ?? tables.review.defaults.kind)),
  };
}
