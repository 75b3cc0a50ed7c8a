import type { Cell, Run } from '../../plan/plan.ts';
import { cellOrDash, linesOf, words } from '../../plan/runs.ts';
import type { Event } from '../case-words.ts';

const statusWords = {
  agreed: '',
  queried: 'This account is queried.',
  disputed: 'This account is disputed.',
} as const satisfies Record<Event['status'], string>;

/** The kind of contact leads, the state of the account follows, when there is something to say of them. */
export function eventCell(event: Event): Cell {
  const kind = event.kind.trim();
  const lines: (readonly Run[])[] = [...linesOf(event.event), statusWords[event.status]].filter(Boolean).map(words);
  if (kind !== '') lines.unshift([{ text: kind, isBold: true }]);
  return lines.length === 0 ? cellOrDash('') : { paragraphs: lines };
}
