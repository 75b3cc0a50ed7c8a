/**
 * What all documents look like whatever their house style, in one place. Lengths are twentieths of a point, text sizes
 * half-points, as Word has them.
 */
export const colours = { rule: 'B7C4C7', quiet: '4A4A4A' } as const;

/** A colour as Word has it: six digits alone. */
export function digitsOf(colour: string): string {
  return colour.slice(1);
}

/** A4, 29.7 by 21 cm. */
const A4 = { short: 11_906, long: 16_838 } as const;

export const pages = {
  portrait: { width: A4.short, height: A4.long, side: 1_304, top: 1_418, bottom: 1_304 },
  landscape: { width: A4.long, height: A4.short, side: 964, top: 1_304, bottom: 1_134 },
} as const;

export type Orientation = keyof typeof pages;

export function textWidth(orientation: Orientation): number {
  const page = pages[orientation];
  return page.width - 2 * page.side;
}

/** As much of a page as a picture may take: its caption and the heading before it find room beside it. */
export function pictureHeight(orientation: Orientation): number {
  return pages[orientation].height * 0.7;
}

export const sizes = { body: 22, note: 20, table: 18, streamed: 16, small: 17 } as const;

export const styleIds = {
  quote: 'CaseQuote',
  statement: 'CaseStatement',
  note: 'CaseNote',
  publisher: 'CasePublisher',
  coverPublisher: 'CaseCoverPublisher',
  date: 'CaseDate',
  subtitle: 'CaseSubtitle',
  details: 'CaseDetails',
  tableText: 'CaseTableText',
  tableHeader: 'CaseTableHeader',
  streamedText: 'CaseChronologyText',
  list: 'CaseList',
  numbered: 'CaseNumbered',
  footerNote: 'CaseFooterNote',
  contentsLabel: 'TOCHeading',
} as const;

/** The style of an appendix's headings: pandoc takes a heading with a number of its own for an item of a list. */
export function appendixHeading(level: number): string {
  return `CaseAppendixHeading${level}`;
}

/** A line of Arial in parts of its size: ascent, descent and gap of its `hhea` table. */
const NATURAL_LINE = 2_355 / 2_048;

/** How tall a line of words is, in twentieths of a point, for a size in half-points; lines are set so many times apart. */
export function lineHeight(size: number, lines: number): number {
  return Math.round(NATURAL_LINE * size * 10 * lines);
}

/**
 * Space before and after a paragraph and the height of its lines, in full each time: LibreOffice drops what a style
 * says of one when it says nothing of the others. The height is a whole number and the least that a line has: every word
 * processor then fills a page alike, where each rounds a multiple in its own way, and a larger letter still has room.
 */
export function spacing(before: number, after: number, lines: number, size: number = sizes.body) {
  return { before, after, line: lineHeight(size, lines), lineRule: 'atLeast' } as const;
}

/** Space between a cell's edge and its words. */
export const CELL_SIDE = 85;
export const CELL_TOP = 20;
export const CELL_BOTTOM = 20;

/** Paragraphs in tables: space before and after, and the height of a line. */
export const tableLine = { before: 30, after: 30, height: 1.05 } as const;

/** Room for the rule beside a finding or recommendation. */
export const STATEMENT_INDENT = 170;

/** Room for the number of a paragraph: "10.12". Lists and quotations between numbered paragraphs stand in line with them. */
export const NUMBER_ROOM = 794;
