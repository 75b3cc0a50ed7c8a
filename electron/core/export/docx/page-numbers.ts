import type { BookmarkListNumber, IXmlableObject, PageNumberEstimator } from 'docx';
import type { DocumentPlan, Heading } from '../plan/plan.ts';
import { arialWidth } from './arial-widths.ts';
import { attribute, childrenOf } from './body.ts';
import { bodyToLayOut } from './body-to-lay-out.ts';

/** Levels of heading that the contents list. */
export const CONTENTS_LEVELS = 2;

/** One width for all numbers of a level, so that the words after them stand in line: room for "14" and for "14.10". */
const NUMBER_WIDTHS = [240, 480] as const;

/**
 * Works out the page numbers that contents print, by laying the pages out as Word does; where a character's width is not
 * known it is guessed, since a contents page with gaps helps nobody. Undefined for a plan without contents: nothing else
 * prints the number of a page that is not its own.
 *
 * Words in Arial are measured with our own widths, plain paragraphs and table rows come with their heights, and headings
 * with the numbers of the plan: the library's own ways, for any font, table and list, take most of its time. It knows the
 * fonts Word uses most; only for Arial are its pages proved to be those of LibreOffice.
 */
export async function pageNumbersOf(plan: DocumentPlan): Promise<PageNumberEstimator | undefined> {
  const blocks = plan.parts.flatMap((part) => part.blocks);
  if (!blocks.some((block) => block.kind === 'contents')) return undefined;
  const headings = blocks.filter((block) => block.kind === 'heading' && block.level <= CONTENTS_LEVELS) as Heading[];
  const { estimatePageNumbersWith } = await import('docx/layout');
  const isArial = plan.look.font === 'Arial';
  const estimate = estimatePageNumbersWith({
    guess: true,
    ...(isArial ? { measureWidth: (text, { size, bold }) => arialWidth(text, bold) * size } : {}),
  });
  const estimator: PageNumberEstimator = (body, context) =>
    estimate(isArial ? bodyToLayOut(body, plan) : body, context);
  return Object.assign(estimator, {
    listNumbers: (body: IXmlableObject) => numbersByBookmark(headings, contentsBookmarks(body)),
  });
}

function numbersByBookmark(
  headings: readonly Heading[],
  bookmarks: readonly string[],
): ReadonlyMap<string, BookmarkListNumber> {
  if (headings.length !== bookmarks.length) throw new Error('The contents do not list the headings of the plan.');
  return new Map(
    headings.flatMap(({ level, number, numbering }, index): [string, BookmarkListNumber][] => {
      if (numbering === 'none') return [];
      const isAppendix = numbering === 'appendices' && level === 1;
      const separator = isAppendix ? 'space' : 'tab';
      const text = isAppendix ? `${number}:` : number;
      return [[bookmarks[index] ?? '', { text, separator, width: NUMBER_WIDTHS[level - 1] ?? 0 }]];
    }),
  );
}

/** The bookmarks that `docx` has set on the headings of contents, in order; it bookmarks paragraphs of the body alone. */
function contentsBookmarks(body: IXmlableObject): string[] {
  return childrenOf(body, 'w:body')
    .flatMap((block) => childrenOf(block, 'w:p'))
    .map((child) => attribute(child, 'w:bookmarkStart', 'w:name'))
    .filter((name): name is string => typeof name === 'string' && name.startsWith('_Toc'));
}
