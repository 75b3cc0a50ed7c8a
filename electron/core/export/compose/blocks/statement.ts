import type { Paragraph } from '../../plan/plan.ts';
import { linesOf, words } from '../../plan/runs.ts';

/** "Learning point 3: …", set off from what is said about it and kept with it. */
export function statement(label: string, text: string, bookmark?: string): Paragraph[] {
  const [first = '', ...more] = linesOf(text);
  const opening: Paragraph = {
    kind: 'paragraph',
    style: 'statement',
    runs: [{ text: label, isBold: true }, { text: ': ', isBold: true }, { text: first || 'not worded yet' }],
    keepsWithNext: true,
    ...(bookmark === undefined ? {} : { bookmark }),
  };
  const rest = more.map(
    (line): Paragraph => ({ kind: 'paragraph', style: 'statement', runs: words(line), keepsWithNext: true }),
  );
  return [opening, ...rest];
}
