import type { BriefingLine } from '../../../../shared/contract/views.ts';
import type { BriefingBlock } from '../../../../shared/model/document-words.ts';
import type { PublicCase } from '../../../../shared/model/public-case.ts';
import { linkUrl } from '../../../../shared/rich-text/index.ts';
import { briefingWords, deriveBriefing } from '../../../../shared/rules/briefing-lines.ts';
import type { Block, DocumentPlan, ExportOptions, Heading, Run } from '../plan/plan.ts';
import { linesOf, paragraph, paragraphs, words } from '../plan/runs.ts';
import { framePlan, titleBlock } from './frame.ts';

/** The practitioner briefing: the blocks that practitioners know, in their order, worded from the report's records. */
export function composeBriefing(publicCase: PublicCase, options: ExportOptions): DocumentPlan {
  // Whether own words are out of date is the screen's business: the document prints them either way.
  const lines = Map.groupBy(deriveBriefing(publicCase, String), (line) => line.block);
  const linesOfBlock = (block: BriefingBlock) => (lines.get(block) ?? []).filter((line) => briefingWords(line) !== '');
  const blocks: Block[] = [
    ...titleBlock(publicCase, 'briefing', options),
    heading('Who should read the review?'),
    ...orSentence(paragraphs(publicCase.review.audience), 'Who should read this briefing has not been set yet.'),
    heading('Background information'),
    ...orSentence(runningText(linesOfBlock('background')), 'No background has been written yet.'),
    ...withHeading('Further concerns identified', runningText(linesOfBlock('further_concerns'))),
    heading('Overview of learning'),
    ...orSentence(bullets(linesOfBlock('learning')), 'No learning points have been recorded yet.'),
    ...goodPractice(linesOfBlock('good_practice')),
    heading('Recommendations'),
    ...orSentence(bullets(linesOfBlock('recommendations')), 'No recommendations have been made yet.'),
    heading('More information'),
    ...moreInformation(publicCase),
  ];
  return framePlan(publicCase, 'briefing', options, [{ orientation: 'portrait', blocks }]);
}

function heading(text: string): Heading {
  return { kind: 'heading', level: 1, numbering: 'none', number: '', runs: words(text) };
}

function withHeading(text: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(text), ...blocks];
}

function orSentence(blocks: readonly Block[], otherwise: string): readonly Block[] {
  return blocks.length === 0 ? [paragraph(otherwise)] : blocks;
}

/** Sentences that share a paragraph run on. */
function runningText(lines: readonly BriefingLine[]): Block[] {
  return [...Map.groupBy(lines, (line) => line.paragraph).values()].flatMap((sentences) =>
    paragraphs(sentences.map(briefingWords).join(' ')),
  );
}

/** A bullet each; a line break inside one stays a line break. */
function bullets(lines: readonly BriefingLine[]): Block[] {
  const items = lines.map((line) => ({ level: 0, runs: words(linesOf(briefingWords(line)).join('\n')) }));
  return items.length === 0 ? [] : [{ kind: 'list', listType: 'bullet', items }];
}

/** Good practice follows the learning without a heading of its own. */
function goodPractice(lines: readonly BriefingLine[]): Block[] {
  if (lines.length === 0) return [];
  const leadIn: Block = {
    kind: 'paragraph',
    style: 'body',
    runs: words('The review also found good practice. This included:'),
    keepsWithNext: true,
  };
  return [leadIn, ...bullets(lines)];
}

/** The board's website as a link that says where it goes; the address beside it is for those who read on paper. */
function moreInformation({ review }: PublicCase): Block[] {
  const blocks: Block[] = paragraphs(review.moreInformation).map((block) => ({ ...block, keepsWithNext: true }));
  const website = review.website.trim();
  if (website === '') {
    return blocks.length > 0 ? blocks : [paragraph('Where to find more information has not been set yet.')];
  }
  const url = /^[a-z]+:/i.test(website) ? website : `https://${website}`;
  const shown = website.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  const label = `${review.publisher.trim() || 'Publisher'} website`;
  const runs: Run[] = linkUrl.safeParse(url).success
    ? [{ text: label, url }, { text: ` (${shown})` }]
    : [{ text: `${label}: ${shown}` }];
  return [...blocks, { kind: 'paragraph', style: 'body', runs }];
}
