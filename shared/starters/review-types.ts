import type { Row } from '../model/index.ts';

type ReviewType = { readonly kind: Row<'review'>['kind']; readonly label: string };

/** Types of review to choose from; the label is then the reviewer's to word, since published titles vary. */
export const reviewTypes = [
  { kind: 'SCR', label: 'Serious Case Review' },
  { kind: 'LCSPR', label: 'Local Child Safeguarding Practice Review' },
  { kind: 'SAR', label: 'Safeguarding Adults Review' },
  { kind: 'DHR', label: 'Domestic Abuse Related Death Review (formerly DHR)' },
  { kind: 'CPR', label: 'Child Practice Review' },
  { kind: 'own', label: 'Practice review' },
] as const satisfies readonly ReviewType[];
