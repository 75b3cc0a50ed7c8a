import type { Block } from '../../plan/plan.ts';
import { cell, cellOrDash, paragraph } from '../../plan/runs.ts';
import type { CaseWords } from '../case-words.ts';

/** The review panel by role and agency; the names of its members stay private. */
export function panelList({ publicCase: { panelMembers }, agencyName }: CaseWords): Block[] {
  if (panelMembers.length === 0) return [paragraph('No members of the panel have been listed yet.')];
  return [
    {
      kind: 'table',
      caption: 'The review panel',
      description: 'Each member of the panel by role, with their agency',
      columns: [
        { label: 'Role', share: 55 },
        { label: 'Agency', share: 45 },
      ],
      rows: panelMembers.map((member) => ({ cells: [cell(member.role), cellOrDash(agencyName(member.agencyId))] })),
    },
  ];
}
