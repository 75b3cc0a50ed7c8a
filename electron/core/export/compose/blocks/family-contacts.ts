import type { Block } from '../../plan/plan.ts';
import { cellOrDash, paragraph } from '../../plan/runs.ts';
import type { CaseWords } from '../case-words.ts';
import { monthAndYear } from '../phrases.ts';

/** Whom of the family the review heard, how, and what came of it; to the month, since a day can identify. */
export function familyContacts({ publicCase: { familyContacts: contacts }, person }: CaseWords): Block[] {
  if (contacts.length === 0) return [paragraph('No contact with the family has been recorded yet.')];
  return [
    {
      kind: 'table',
      caption: 'Contact with the family',
      description: 'Each contact with a member of the family about the review',
      columns: [
        { label: 'With whom', share: 22 },
        { label: 'When', share: 18 },
        { label: 'How', share: 18 },
        { label: 'What came of it', share: 42 },
      ],
      rows: contacts.map((contact) => ({
        cells: [
          cellOrDash(contact.personId === null ? '' : person(contact.personId)),
          cellOrDash(contact.contactOn === null ? '' : monthAndYear(contact.contactOn)),
          cellOrDash(contact.how),
          cellOrDash(contact.summary),
        ],
      })),
    },
  ];
}
