import type { BriefingLine } from '../../../shared/contract/index.ts';
import type { BriefingBlock } from '../../../shared/model/document-words.ts';
import type { PublicRow } from '../../../shared/model/index.ts';
import { briefingWords } from '../../../shared/rules/briefing-lines.ts';

export type BriefingPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

type Review = Pick<PublicRow<'review'>, 'audience' | 'moreInformation' | 'website' | 'publisher'>;

export const blockHeadings = {
  audience: 'Who should read the review?',
  background: 'Background information',
  further_concerns: 'Further concerns identified',
  learning: 'Overview of learning',
  recommendations: 'Recommendations',
  more_information: 'More information',
} as const;

export const goodPracticeLeadIn = 'The review also found good practice. This included:';

/** The briefing as it will print below its title, word for word as `electron/core/export/compose/briefing.ts` makes it. */
export function briefingText(lines: readonly BriefingLine[], review: Review): BriefingPart[] {
  const printed = (block: BriefingBlock) => lines.filter((line) => line.block === block && briefingWords(line) !== '');
  const further = runningText(printed('further_concerns'));
  const goodPractice = bullets(printed('good_practice'));
  return [
    heading(blockHeadings.audience),
    ...or(paragraphs(review.audience), 'Who should read this briefing has not been set yet.'),
    heading(blockHeadings.background),
    ...or(runningText(printed('background')), 'No background has been written yet.'),
    ...(further.length > 0 ? [heading(blockHeadings.further_concerns), ...further] : []),
    heading(blockHeadings.learning),
    ...or(bullets(printed('learning')), 'No learning points have been recorded yet.'),
    ...(goodPractice.length > 0 ? [paragraph(goodPracticeLeadIn), ...goodPractice] : []),
    heading(blockHeadings.recommendations),
    ...or(bullets(printed('recommendations')), 'No recommendations have been made yet.'),
    heading(blockHeadings.more_information),
    ...moreInformation(review),
  ];
}

const heading = (text: string): BriefingPart => ({ kind: 'heading', text });
const paragraph = (text: string): BriefingPart => ({ kind: 'paragraph', text });
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
const paragraphs = (text: string) => linesOf(text).map(paragraph);
const or = (parts: BriefingPart[], otherwise: string) => (parts.length > 0 ? parts : [paragraph(otherwise)]);

/** Sentences that share a paragraph run on. */
function runningText(lines: readonly BriefingLine[]): BriefingPart[] {
  const groups = Map.groupBy(lines, (line) => line.paragraph);
  return [...groups.values()].flatMap((sentences) => paragraphs(sentences.map(briefingWords).join(' ')));
}

function bullets(lines: readonly BriefingLine[]): BriefingPart[] {
  const items = lines.map((line) => linesOf(briefingWords(line)).join('\n'));
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

function moreInformation({ moreInformation: words, website, publisher }: Review): BriefingPart[] {
  const parts = paragraphs(words);
  const address = website.trim();
  if (address === '') return or(parts, 'Where to find more information has not been set yet.');
  const shown = address.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return [...parts, paragraph(`${publisher.trim() || 'Publisher'} website (${shown})`)];
}

export function countBriefingWords(parts: readonly BriefingPart[]): number {
  const text = parts.map((part) => (part.kind === 'list' ? part.items.join('\n') : part.text)).join('\n');
  return text.split(/\s+/).filter((word) => word !== '').length;
}
