import type { BlurLevel } from '../../../../shared/dates/index.ts';
import type { ParagraphNumbering } from '../../../../shared/model/document-settings.ts';
import type { DocumentKind, DocumentStatus } from '../../../../shared/model/document-words.ts';
import type { HouseStyle } from '../../../../shared/model/house-style.ts';
import type { PictureType } from '../../../../shared/model/picture-size.ts';
import type { SvgNode } from '../figures/svg/svg-node.ts';

/**
 * A document as data, before any file format: what is printed, in order, word for word. Composed from a `PublicCase`,
 * searched for private names, and only then written.
 */
export type DocumentPlan = {
  readonly document: DocumentKind;
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly creator: string;
    readonly madeOn: string;
  };
  /** The protective marking, or what a publication copy carries in its place; empty prints no header. */
  readonly header: string;
  /** Status, version and date; "Page x of y" follows it. */
  readonly footer: string;
  /** A line of the house style below the footer; empty prints none. */
  readonly footerNote: string;
  /** Stands large and pale behind the text of every page; empty for a publication copy. */
  readonly watermark: string;
  readonly numbering: ParagraphNumbering;
  readonly look: DocumentLook;
  readonly parts: readonly PlannedPart[];
};

/** What the house style decides of a document's looks; colours are `#` and six digits. */
export type DocumentLook = Pick<HouseStyle, 'accent' | 'font'> & { readonly headerGround: string };

/** Pages of one orientation. */
export type PlannedPart = {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
};

/** Words in one form. A `\n` in them is a line break, a `\t` a tab. */
export type Run = {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  /** Whose pseudonym the words are, where they are nothing else. */
  readonly personId?: number;
  /** Address outside the document. */
  readonly url?: string;
  /** Bookmark in the document; no link is written where the document has no such bookmark. */
  readonly target?: string;
  /** A footnote whose mark stands here; the run has no words of its own. */
  readonly footnote?: readonly Run[];
};

export type ParagraphStyle =
  | 'body'
  | 'quote'
  /** A finding, recommendation or question, set off from what is said about it. */
  | 'statement'
  | 'note'
  | 'publisher'
  | 'cover-publisher'
  | 'title'
  | 'subtitle'
  /** Month and year, above the rule that ends the title block. */
  | 'date'
  | 'details';

export type HeadingLevel = 1 | 2 | 3 | 4;

export type Heading = {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly numbering: 'sections' | 'appendices' | 'none';
  /** As the word processor prints it: "3.1", "Appendix B"; empty without numbering. */
  readonly number: string;
  readonly runs: readonly Run[];
  readonly bookmark?: string;
  readonly startsPage?: boolean;
};

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly runs: readonly Run[];
  /** Marks the first run alone: the words that a cross-reference repeats. */
  readonly bookmark?: string;
  readonly keepsWithNext?: boolean;
  /** As the word processor prints it: "3.2", "B.1", "17"; a paragraph without one is not numbered. */
  readonly number?: string;
  /** What the number counts from: its section, its appendix, or the report. */
  readonly numbering?: 'sections' | 'appendices' | 'report';
};

/** The mark of the publisher, on a line of its own. */
export type Logo = { readonly kind: 'logo'; readonly logo: NonNullable<HouseStyle['logo']> };

/** A picture on a line of its own, as large as it is by nature if the page has room for that, with its caption below it. */
export type Picture = {
  readonly kind: 'picture';
  /** Printed below the picture; empty prints none. */
  readonly caption: string;
  /** Counts the captions of the document: "Figure 3: …". */
  readonly number?: number;
  /** Read out to those who don't see the picture. */
  readonly altText: string;
  readonly source: Drawing | PictureFile;
  /** The most of the width between the margins that it takes, from 0 to 1; all of it if not given. */
  readonly share?: number;
};

/** Made into dots only when the document is written; `root` is an `svg` element with the area in its `viewBox`. */
export type Drawing = {
  readonly kind: 'drawing';
  readonly root: SvgNode;
  readonly millimetres: { readonly width: number; readonly height: number };
};

/** A picture that somebody brought; one dot is a ninety-sixth of an inch. */
export type PictureFile = { readonly kind: 'file'; readonly mediaType: PictureType; readonly base64: string };

export type ListItem = {
  /** Depth, from 0. */
  readonly level: number;
  readonly runs: readonly Run[];
};

export type List = {
  readonly kind: 'list';
  readonly listType: 'bullet' | 'number';
  readonly items: readonly ListItem[];
};

/** A cell holds one paragraph or more. */
export type Cell = { readonly paragraphs: readonly (readonly Run[])[]; readonly bookmark?: string };

/** `place` names the row where its words are reported: "E12". */
export type Row = { readonly cells: readonly Cell[]; readonly place?: string };

/** `footnotes` are runs that stand after the label. */
export type Column = { readonly label: string; readonly share: number; readonly footnotes?: readonly Run[] };

export type Table = {
  readonly kind: 'table';
  /** Printed above the table; empty prints none. */
  readonly caption: string;
  /** Counts the captions of the document: "Table 3: …". */
  readonly number?: number;
  /** Read out to those who don't see the table. */
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Rows go straight into the package, since there may be many thousands; only in the last part of a document. */
  readonly isStreamed?: boolean;
};

/** Entries for the headings of levels 1 and 2, with their pages. */
export type Contents = { readonly kind: 'contents'; readonly label: string };

export type Block = Heading | Paragraph | List | Table | Contents | Logo | Picture;

export type ExportOptions = {
  readonly status: DocumentStatus;
  readonly version: string;
  /** The day the document carries, YYYY-MM-DD (a time after it is not printed). */
  readonly madeOn: string;
  /** What carries numbers; headings if not given. */
  readonly numbering?: ParagraphNumbering | undefined;
  /** The plain style if not given. */
  readonly style?: HouseStyle | undefined;
  /** How exact the dates of events are, and each in words; without it, they are as exact as the records. */
  readonly dates?: { readonly level: BlurLevel; readonly wordings: Readonly<Record<number, string>> } | undefined;
};
