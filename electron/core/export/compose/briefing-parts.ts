import type { BriefingLine } from '../../../../shared/contract/views.ts';
import type { PublicCase } from '../../../../shared/model/public-case.ts';
import { linkUrl } from '../../../../shared/rich-text/index.ts';
import { briefingWords } from '../../../../shared/rules/briefing-lines.ts';
import type { Block, Heading, Run } from '../plan/plan.ts';
import { linesOf, paragraph, paragraphs, words } from '../plan/runs.ts';

export function plainHeading(text: string): Heading {
  return { kind: 'heading', level: 1, numbering: 'none', number: '', runs: words(text) };
}

export function orSentence(blocks: readonly Block[], otherwise: string): readonly Block[] {
  return blocks.length === 0 ? [paragraph(otherwise)] : blocks;
}

/** Sentences that share a paragraph run on. */
export function runningText(lines: readonly BriefingLine[]): Block[] {
  return [...Map.groupBy(lines, (line) => line.paragraph).values()].flatMap((sentences) =>
    paragraphs(sentences.map(briefingWords).join(' ')),
  );
}

/** A bullet each; a line break inside one stays a line break. */
export function bullets(texts: readonly string[]): Block[] {
  const items = texts
    .filter((text) => text.trim() !== '')
    .map((text) => ({ level: 0, runs: words(linesOf(text).join('\n')) }));
  return items.length === 0 ? [] : [{ kind: 'list', listType: 'bullet', items }];
}

/** The board's website as a link that says where it goes; the address beside it is for those who read on paper. */
export function moreInformation({ review }: PublicCase): Block[] {
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
