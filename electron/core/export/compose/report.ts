import type { PublicCase } from '../../../../shared/model/public-case.ts';
import { chronologyOptionsOf } from '../../../../shared/rich-text/index.ts';
import { lastAppendix } from '../../../../shared/rules/last-appendix.ts';
import { paragraphNumberer } from '../plan/number-paragraphs.ts';
import type { Block, DocumentPlan, ExportOptions, PlannedPart } from '../plan/plan.ts';
import { paragraph, words } from '../plan/runs.ts';
import { chronologyIntroduction, chronologyTables } from './blocks/chronology.ts';
import { composeGeneratedBlock } from './blocks/generated-block.ts';
import { type CaseWords, wordCase } from './case-words.ts';
import { composeControlPage } from './control-page.ts';
import { framePlan, statusWords, titleBlock, versionWords } from './frame.ts';
import { countHeadings, type HeadingCounter } from './headings.ts';
import { composeRichText } from './rich-text.ts';
import { chronologyOf, holdsChronology, type SectionNode, sectionTree } from './section-tree.ts';

/**
 * The full report: title page, control page, contents, numbered sections, appendices.
 *
 * The chronology is always the last thing printed, on landscape pages of its own, since no page number can then
 * depend on its length: the appendix that holds it moves to the end, and where another section asks for it, a sentence
 * says where it is.
 */
export function composeReport(publicCase: PublicCase, options: ExportOptions): DocumentPlan {
  const tree = sectionTree(publicCase.sections);
  const appendices = tree.filter((node) => node.section.isAppendix);
  const sections = tree.filter((node) => !node.section.isAppendix);
  const chronology = lastAppendix(appendices, holdsChronology);
  const plainAppendices = appendices.filter((node) => node !== chronology);
  // It prints once: as the appendix that holds it says, else as the first section that asks for it.
  const asked = [...(chronology ? [chronology] : []), ...tree].flatMap((node) => chronologyOf(node) ?? []);
  const asksForChronology = asked.length > 0;
  const caseWords = {
    ...wordCase(publicCase, options),
    chronology: chronologyOptionsOf(asked[0]?.options),
    hasChronology: asksForChronology,
  };

  const headings = countHeadings();
  const compose = (node: SectionNode) => composeSection(node, 0, node.section.isAppendix, caseWords, headings);
  const front = [...titlePage(publicCase, options), ...composeControlPage(publicCase, options)];
  const numbered = paragraphNumberer(options.numbering ?? 'headings');
  const body = numbered([...sections, ...plainAppendices].flatMap(compose));
  const parts: PlannedPart[] = [
    {
      orientation: 'portrait',
      blocks: [...front, { kind: 'contents', label: 'Contents' }, ...openingPage(body, true)],
    },
  ];
  if (asksForChronology) {
    const opening = chronology === undefined ? ownChronologyAppendix(headings, caseWords) : compose(chronology);
    parts.push({
      orientation: 'landscape',
      blocks: [...openingPage(numbered(opening), false), ...chronologyTables(caseWords)],
    });
  }
  return framePlan(publicCase, 'report', options, parts);
}

function titlePage(publicCase: PublicCase, options: ExportOptions): Block[] {
  const { review } = publicCase;
  const details = [
    review.reviewer.trim() === '' ? '' : `Author: ${review.reviewer.trim()}`,
    review.commissioner.trim() === '' ? '' : `Commissioned by ${review.commissioner.trim()}`,
    [statusWords(options), versionWords(options.version)].filter(Boolean).join(', '),
    options.status === 'draft' ? review.classification.trim() : '',
  ];
  return [
    ...titleBlock(publicCase, 'report', options),
    ...details.filter(Boolean).map((text) => paragraph(text, 'details')),
  ];
}

function composeSection(
  node: SectionNode,
  depth: number,
  isAppendix: boolean,
  caseWords: CaseWords,
  headings: HeadingCounter,
): Block[] {
  const { title, content } = node.section;
  const [heading, inner] = headings.section(depth, words(title), { isAppendix, startsPage: isAppendix && depth === 0 });
  const text = composeRichText(content, caseWords, inner, (block, maker) =>
    composeGeneratedBlock(block, caseWords, maker, isAppendix),
  );
  const children = node.children.flatMap((child) => composeSection(child, depth + 1, isAppendix, caseWords, headings));
  const isEmpty = text.length === 0 && children.length === 0;
  return [heading, ...(isEmpty ? [paragraph('This section has not been written yet.')] : text), ...children];
}

/** For a report whose chronology is asked for outside the appendices. */
function ownChronologyAppendix(headings: HeadingCounter, caseWords: CaseWords): Block[] {
  const [heading] = headings.section(0, words('Chronology'), { isAppendix: true });
  return [heading, ...chronologyIntroduction(caseWords)];
}

/** The heading that opens the text starts a page; one that opens a part of its own does so already. */
function openingPage(blocks: readonly Block[], startsPage: boolean): Block[] {
  const [first, ...rest] = blocks;
  return first?.kind === 'heading' ? [{ ...first, startsPage }, ...rest] : [...blocks];
}
