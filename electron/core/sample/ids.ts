import { codingFrame, type StarterThemeCode } from '../../../shared/starters/index.ts';

/** Row ids by name, so that links read as words; each is the row's place in its list. */
export const personId = {
  'Child T': 1,
  Mother: 2,
  S: 3,
  Father: 4,
  'Paternal grandparents': 5,
  'Older sibling 1': 6,
  'Older sibling 2': 7,
  'Grandparents (side not stated)': 8,
} as const;

export const agencyId = {
  police: 1,
  probation: 2,
  earlyHelp: 3,
  socialCare: 4,
  school: 5,
  schools: 6,
  primaryCare: 7,
  emergencyDepartment: 8,
  clinicalCommissioningGroups: 9,
} as const;

export type PersonName = keyof typeof personId;
export type AgencyKey = keyof typeof agencyId;

export function themeId(code: StarterThemeCode): number {
  return codingFrame.findIndex((theme) => theme.code === code) + 1;
}

/** Seven learning points, then the good practice. */
const learningPoints = 7;

/** The row of a printed reference: events and recommendations are numbered as their rows are, G1 follows L7. */
export function recordOf(reference: string): { record: 'event' | 'learning' | 'recommendation'; recordId: number } {
  const number = Number(reference.slice(1));
  switch (reference[0]) {
    case 'E':
      return { record: 'event', recordId: number };
    case 'L':
      return { record: 'learning', recordId: number };
    case 'G':
      return { record: 'learning', recordId: learningPoints + number };
    case 'R':
      return { record: 'recommendation', recordId: number };
    default:
      throw new Error(`No record is called ${reference}.`);
  }
}
