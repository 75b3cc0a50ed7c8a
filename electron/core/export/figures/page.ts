import type { Paper } from '../../../../shared/contract/figures.ts';
import { look, sizes } from './svg/look.ts';
import { type SvgNode, svg, wordNumber } from './svg/svg-node.ts';
import { text, widthOf } from './svg/text.ts';

/** A finished picture on a page of its own. `title` and `description` are its words for those who can't see it. */
export type FigurePage = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly body: readonly SvgNode[];
};

/** Landscape pages in points, and in the millimetres that they are printed as. */
export const paperSizes = {
  a4: { width: 842, height: 595, millimetres: { width: 297, height: 210 } },
  a3: { width: 1191, height: 842, millimetres: { width: 420, height: 297 } },
} as const satisfies Record<Paper, unknown>;

/** Where a figure may draw. */
export type Area = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** What a figure says about itself around each page of it. */
export type PageFrame = {
  readonly title: string;
  /** Below the title: what is counted, and what is left out. */
  readonly subtitle: string;
  /** The protective marking, or what a publication copy carries in its place. */
  readonly header: string;
  /** Status, version and date. */
  readonly footer: string;
};

const MARGIN = 30;
const HEAD = 44;
const FOOT = 20;

/** The part of a page that the frame leaves to the figure. */
export function areaOf(paper: Paper): Area {
  const { width, height } = paperSizes[paper];
  return { left: MARGIN, top: MARGIN + HEAD, width: width - 2 * MARGIN, height: height - 2 * MARGIN - HEAD - FOOT };
}

/** One page: title, what it shows, marking, status, version, date and "Page x of y" around what was drawn. */
export function framePage(
  paper: Paper,
  frame: PageFrame,
  page: { readonly number: number; readonly of: number; readonly detail: string; readonly description: string },
  drawn: readonly SvgNode[],
): FigurePage {
  const { width, height } = paperSizes[paper];
  const right = width - MARGIN;
  const small = { size: sizes.detail, fill: look.muted };
  const markingWidth = widthOf(frame.header, { size: sizes.detail, isBold: true });
  const foot = height - MARGIN;
  return {
    width,
    height,
    title: `${frame.title}${page.of > 1 ? `, page ${page.number} of ${page.of}` : ''}`,
    description: page.description,
    body: [
      text('the title', MARGIN, MARGIN + 11, frame.title, { size: sizes.title, isBold: true }),
      text('the title', MARGIN, MARGIN + 27, [page.detail, frame.subtitle].filter(Boolean).join('  ·  '), small),
      ...(frame.header === ''
        ? []
        : [text('the marking', right - markingWidth, MARGIN + 9, frame.header, { size: sizes.detail, isBold: true })]),
      svg('path', { d: `M${MARGIN} ${MARGIN + 35}H${right}`, stroke: look.strongRule, 'stroke-width': 0.75 }),
      ...drawn,
      text('the foot of the page', MARGIN, foot, frame.footer, small),
      text('the foot of the page', right, foot, `Page ${page.number} of ${page.of}`, { ...small, anchor: 'end' }),
    ],
  };
}

/** The page as one SVG element: no script, nothing from elsewhere, and words for a screen reader. */
export function pageNode(page: FigurePage, paper: Paper): SvgNode {
  const { width, height } = paperSizes[paper].millimetres;
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${width}mm`,
      height: `${height}mm`,
      viewBox: `0 0 ${wordNumber(page.width)} ${wordNumber(page.height)}`,
      role: 'img',
      'aria-labelledby': 'title description',
      'font-family': look.fonts,
      'xml:lang': 'en-GB',
    },
    [
      svg('title', { id: 'title' }, [page.title], 'the title'),
      svg('desc', { id: 'description' }, [page.description], 'the description'),
      svg('rect', { width: page.width, height: page.height, fill: look.paper }),
      ...page.body,
    ],
  );
}
