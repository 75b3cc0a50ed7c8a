import { rows } from './rows.ts';

/** The source states no key lines of enquiry: these are framed from its learning, and the report says so. */
export const keyLinesOfEnquiry = rows('keyLinesOfEnquiry', [
  {
    question: 'What did each agency know about S and the risk he posed, and how did that knowledge pass between them?',
    answer:
      'Probation had assessed S in June 2019 and the police discussed that assessment in October. The school, Early Help and social care knew how he behaved, but not his record. Health services are not shown to have known either. Mother herself had not known of his convictions when the police asked her. Some information crossed between two agencies; none is shown to have reached those who were working with the children.',
  },
  {
    question:
      'How did professionals respond to hostility, and to disagreement among themselves, and what got in their way?',
    answer:
      'They tried, and were turned away: an enquiry at school, an assessment and a contact by social care all met obstruction. Fear of S, and of losing the family, made challenge costly. The school kept raising concerns, but its disagreement with social care was not taken through the protocol that existed for the purpose.',
  },
  {
    question:
      'How well was daily life in the home understood, for Mother and for the children, and who could have helped to make it safer?',
    answer:
      "Little of it was understood before December. The siblings' reasons for leaving, Mother's life behind her anxiety and depression, and what the weekly visits showed Father and the paternal grandparents are not shown to have been asked about. The right-to-know visit asked Mother in front of the man she needed to speak about. After the incident, the emergency department and both schools showed what prompt attention to a family can look like.",
  },
]);

const eventsOfEnquiry = [
  [1, 2, 5, 6, 7, 10, 12],
  [5, 6, 7, 8],
  [3, 4, 9, 11, 12, 13, 14, 15, 16],
] as const;

export const eventKloes = rows(
  'eventKloes',
  eventsOfEnquiry.flatMap((events, index) => events.map((eventId) => ({ eventId, kloeId: index + 1 }))),
);
