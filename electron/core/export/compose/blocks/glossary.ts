import type { Block } from '../../plan/plan.ts';
import { cell, cellOrDash, paragraph } from '../../plan/runs.ts';
import type { CaseWords } from '../case-words.ts';

const alphabetical = new Intl.Collator('en-GB', { numeric: true });

/** Terms and what they mean, in the order of the alphabet. */
export function glossaryTable({ publicCase: { glossary } }: CaseWords): Block[] {
  if (glossary.length === 0) return [paragraph('No terms have been explained yet.')];
  return [
    {
      kind: 'table',
      caption: 'Terms in this report',
      description: 'Each term with its meaning',
      columns: [
        { label: 'Term', share: 30 },
        { label: 'Meaning', share: 70 },
      ],
      rows: glossary
        .toSorted((a, b) => alphabetical.compare(a.term, b.term))
        .map(({ term, meaning }) => ({ cells: [cell(term), cellOrDash(meaning)] })),
    },
  ];
}
