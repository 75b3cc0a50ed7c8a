import {
  Bookmark,
  Paragraph as DocxParagraph,
  type FileChild,
  HeadingLevel,
  type ParagraphChild,
  TableOfContents,
} from 'docx';
import { assertNever } from '../../../../shared/rich-text/index.ts';
import type { Block, Heading, List, Paragraph, ParagraphStyle, Picture, Run, Table } from '../plan/plan.ts';
import { writeLogo } from './logo.ts';
import { appendixHeading, sizes, spacing, styleIds } from './look.ts';
import { DEEPEST_LIST_LEVEL } from './numbering.ts';
import { CONTENTS_LEVELS } from './page-numbers.ts';
import { writeRuns } from './runs.ts';

export type BlockWriter = {
  /** Tables need the width of their page, and the long ones a place for their rows. */
  readonly table: (table: Table) => readonly FileChild[];
  /** Pictures need the room of their page, and drawings somebody to draw them. */
  readonly picture: (picture: Picture) => readonly FileChild[];
  /** A number that no other list of the document has: numbered lists start again at 1. */
  readonly nextList: () => number;
};

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

const paragraphStyles = {
  body: undefined,
  quote: styleIds.quote,
  statement: styleIds.statement,
  note: styleIds.note,
  publisher: styleIds.publisher,
  'cover-publisher': styleIds.coverPublisher,
  date: styleIds.date,
  title: 'Title',
  subtitle: styleIds.subtitle,
  details: styleIds.details,
} as const satisfies Record<ParagraphStyle, string | undefined>;

export function writeBlocks(blocks: readonly Block[], writer: BlockWriter): FileChild[] {
  return blocks.flatMap((block, index) => writeBlock(block, blocks[index - 1], writer));
}

function writeBlock(block: Block, before: Block | undefined, writer: BlockWriter): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [writeHeading(block)];
    case 'paragraph':
      return [writeParagraph(block, before)];
    case 'list':
      return writeList(block, before, writer.nextList());
    case 'table':
      return writer.table(block);
    case 'picture':
      return writer.picture(block);
    case 'contents':
      return [
        new DocxParagraph({ text: block.label, style: styleIds.contentsLabel, pageBreakBefore: true }),
        new TableOfContents(block.label, {
          hyperlink: true,
          headingStyleRange: `1-${CONTENTS_LEVELS}`,
          useAppliedParagraphOutlineLevel: true,
        }),
      ];
    case 'logo':
      return [writeLogo(block)];
    default:
      return assertNever(block);
  }
}

/** Numbers come with the heading's style, which appendices have their own of; unnumbered headings say so themselves. */
function writeHeading(heading: Heading): DocxParagraph {
  const { level, numbering, runs, bookmark, startsPage } = heading;
  return new DocxParagraph({
    ...(numbering === 'appendices' ? { style: appendixHeading(level) } : { heading: headingLevels[level] }),
    ...(numbering === 'none' && level <= 3 ? { numbering: false } : {}),
    ...(startsPage === true ? { pageBreakBefore: true, spacing: spacing(0, 110, 1.05, 32) } : {}),
    children: bookmarked(runs, bookmark),
  });
}

/** Numbers come with the style, as those of sections do; in appendices the paragraph says so itself. */
function writeParagraph(paragraph: Paragraph, before: Block | undefined): DocxParagraph {
  const { style, runs, bookmark, keepsWithNext, number, numbering } = paragraph;
  const styleId = number === undefined ? paragraphStyles[style] : styleIds.numbered;
  return new DocxParagraph({
    ...(styleId === undefined ? {} : { style: styleId }),
    ...(style === 'body' || style === 'note' ? spaceAfter(before, 140, sizes[style]) : {}),
    ...(keepsWithNext === true ? { keepNext: true } : {}),
    ...(numbering === 'appendices' ? { numbering: { reference: 'appendices', level: 1, custom: true } } : {}),
    children: bookmarked(runs, bookmark),
  });
}

/** The first two items stay together, and the last two: none stands alone at the foot or the top of a page. */
function writeList({ listType, items }: List, before: Block | undefined, instance: number): DocxParagraph[] {
  return items.map(
    (item, index) =>
      new DocxParagraph({
        style: styleIds.list,
        ...(index === 0 ? spaceAfter(before, 80, sizes.body) : {}),
        numbering: { reference: listType, level: Math.min(item.level, DEEPEST_LIST_LEVEL), instance, custom: true },
        keepNext: items.length > 1 && (index === 0 || index === items.length - 2),
        children: writeRuns(item.runs),
      }),
  );
}

/** Tables and lists have no space of their own below them: what follows keeps its distance. */
function spaceAfter(before: Block | undefined, after: number, size: number) {
  if (before?.kind === 'table') return { spacing: spacing(180, after, 1.12, size) };
  if (before?.kind === 'list') return { spacing: spacing(140, after, 1.12, size) };
  return {};
}

/** A bookmark marks the first run alone: the words that a cross-reference repeats. */
function bookmarked(runs: readonly Run[], bookmark: string | undefined): ParagraphChild[] {
  if (bookmark === undefined) return writeRuns(runs);
  const marked = new Bookmark({ id: bookmark, children: writeRuns(runs.slice(0, 1)) });
  return [marked, ...writeRuns(runs.slice(1))];
}
