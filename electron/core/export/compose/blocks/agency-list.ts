import type { Block } from '../../plan/plan.ts';
import { cell, cellOrDash, paragraph } from '../../plan/runs.ts';
import type { CaseWords } from '../case-words.ts';

/** The agencies of the review, the short names that tables use for them, and what each contributed. */
export function agencyList({ publicCase: { agencies } }: CaseWords): Block[] {
  if (agencies.length === 0) return [paragraph('No agencies have been listed yet.')];
  const hasShortNames = agencies.some((agency) => agency.shortName.trim() !== '');
  return [
    {
      kind: 'table',
      caption: 'Agencies in this report',
      description: 'Each agency with what it contributed to the review',
      columns: [
        { label: 'Agency', share: 40 },
        ...(hasShortNames ? [{ label: 'Short name', share: 20 }] : []),
        { label: 'Contribution to the review', share: 40 },
      ],
      rows: agencies.map((agency) => ({
        cells: [
          cell(agency.name),
          ...(hasShortNames ? [cellOrDash(agency.shortName)] : []),
          cellOrDash(agency.contribution),
        ],
      })),
    },
  ];
}
