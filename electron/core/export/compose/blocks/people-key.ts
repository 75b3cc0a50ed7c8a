import type { Block } from '../../plan/plan.ts';
import { cellOrDash, paragraph } from '../../plan/runs.ts';
import type { CaseWords } from '../case-words.ts';

/** The people of the report by pseudonym; the key to their names never leaves the case. */
export function peopleKey({ publicCase }: CaseWords): Block[] {
  const people = publicCase.people.filter((person) => person.isInKey);
  if (people.length === 0) return [paragraph('No people have been listed yet.')];
  return [
    {
      kind: 'table',
      caption: 'People in this report',
      description: 'Each person as this report calls them, and who they are',
      columns: [
        { label: 'Called here', share: 35 },
        { label: 'Who they are', share: 65 },
      ],
      rows: people.map((person) => ({
        cells: [{ paragraphs: [[{ text: person.pseudonym, personId: person.id }]] }, cellOrDash(person.relation)],
      })),
    },
  ];
}
