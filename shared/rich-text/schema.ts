import { z } from 'zod';
import { cleanText, sha256Hex } from '../model/fields.ts';
import { type BlockOptions, blockOptionsSchema } from './block-options.ts';

/** Lexical's bits for text marks (lexical, TextFormatType). */
export const textMarks = { bold: 1, italic: 2, underline: 8 } as const;

export const generatedBlockKinds = [
  'chronology',
  'theme_analysis',
  'theme_matrix',
  'people_key',
  'agency_list',
  'key_lines_of_enquiry',
  'learning_list',
  'good_practice_list',
  'recommendation_list',
  'action_plan',
  'glossary',
  'key_events',
  'panel_list',
  'family_contacts',
  'parallel_processes',
  'trace_table',
  'version_history',
  'family_tree',
  'timeline_figure',
  'theme_month_figure',
] as const;

export const richTextRecords = ['event', 'learning', 'recommendation'] as const;

export type TextNode = { type: 'text'; text: string; format: number };
export type LineBreakNode = { type: 'linebreak' };
export type LinkNode = { type: 'link'; url: string; children: PhrasingNode[] };
/** Prints the person's pseudonym as it is at export. */
export type PersonMentionNode = { type: 'person-mention'; personId: number };
/** Prints the record's reference: an event's E12, a finding's or recommendation's number. */
export type RecordReferenceNode = {
  type: 'record-reference';
  record: (typeof richTextRecords)[number];
  recordId: number;
};
/** Prints as a raised number, and its words at the foot of the page; it holds no other footnote. */
export type FootnoteNode = { type: 'footnote'; children: PhrasingNode[] };
export type PhrasingNode = TextNode | LineBreakNode | LinkNode | PersonMentionNode | RecordReferenceNode | FootnoteNode;

export type ParagraphNode = { type: 'paragraph'; children: PhrasingNode[] };
/** Headings inside a section: `h3` prints one level below the section's own heading, `h4` two. */
export type HeadingNode = { type: 'heading'; tag: 'h3' | 'h4'; children: PhrasingNode[] };
export type QuoteNode = { type: 'quote'; children: PhrasingNode[] };
export type ListItemNode = { type: 'listitem'; children: (PhrasingNode | ListNode)[] };
export type ListNode = { type: 'list'; listType: 'bullet' | 'number'; children: ListItemNode[] };
export type TableCellNode = { type: 'tablecell'; isHeader: boolean; children: ParagraphNode[] };
export type TableRowNode = { type: 'tablerow'; children: TableCellNode[] };
export type TableNode = { type: 'table'; children: TableRowNode[] };
/** A part made from the case's records whenever it is shown or exported; never stale. */
export type GeneratedBlockNode = {
  type: 'generated-block';
  block: (typeof generatedBlockKinds)[number];
  /** For the kinds that have any, and only where something else than the whole part was chosen. */
  options?: BlockOptions | undefined;
};
/** How much of the width between the margins a picture takes; one of few pixels takes less, and stays sharp. */
export const figureWidths = ['full', 'two_thirds', 'half'] as const;
/** A picture that the case holds, named by the hash of its bytes: it stands alone between paragraphs. */
export type FigureNode = {
  type: 'figure';
  sha256: string;
  /** Read out to those who don't see it. Of this place and not of the picture: what matters in it depends on the text. */
  altText: string;
  /** Prints below, after “Figure 3:”; empty prints neither. */
  caption: string;
  width: (typeof figureWidths)[number];
};
/**
 * Where text stands that was made from the records on a day (`part`, as it was) and no longer follows them, from a start
 * to an end. Neither prints; a start whose end was taken out still says where its text came from.
 */
export type FrozenMarkNode =
  | { type: 'frozen-mark'; edge: 'start'; part: GeneratedBlockNode; madeOn: string }
  | { type: 'frozen-mark'; edge: 'end' };
export type BlockNode =
  | ParagraphNode
  | HeadingNode
  | QuoteNode
  | ListNode
  | TableNode
  | GeneratedBlockNode
  | FigureNode
  | FrozenMarkNode;

/** The whole text of a section. Every reader switches over `type` and ends in `assertNever`. */
export type RichText = { type: 'root'; children: BlockNode[] };
export type RichTextNode = BlockNode | PhrasingNode | ListItemNode | TableRowNode | TableCellNode;

const recordId = z.int().positive();
const text = z.string().max(200_000);
const oneLine = z
  .string()
  .max(2_000)
  .overwrite((words) => cleanText(words).replace(/\s*\n\s*/g, ' '));

/** Only addresses that a reader can follow safely. */
export const linkUrl = z
  .string()
  .max(2_000)
  .regex(/^(https?:\/\/|mailto:)\S+$/i, 'A link starts with https://, http:// or mailto:.');

const leaves = [
  z.object({ type: z.literal('text'), text, format: z.int().min(0).max(11) }),
  z.object({ type: z.literal('linebreak') }),
  z.object({ type: z.literal('person-mention'), personId: recordId }),
  z.object({ type: z.literal('record-reference'), record: z.enum(richTextRecords), recordId }),
] as const;
const linkAround = <Child extends z.ZodType>(child: Child) =>
  z.object({ type: z.literal('link'), url: linkUrl, children: z.array(child) });

/** What a footnote holds: everything that running text does, but no footnote. */
const notePhrasing: z.ZodType<PhrasingNode> = z.lazy(() =>
  z.discriminatedUnion('type', [...leaves, linkAround(notePhrasing)]),
);
export const footnoteChildren: z.ZodType<PhrasingNode[]> = z.array(notePhrasing);
const phrasing: z.ZodType<PhrasingNode> = z.lazy(() =>
  z.discriminatedUnion('type', [
    ...leaves,
    linkAround(phrasing),
    z.object({ type: z.literal('footnote'), children: footnoteChildren }),
  ]),
);
const paragraph = z.object({ type: z.literal('paragraph'), children: z.array(phrasing) });
const list: z.ZodType<ListNode> = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    listType: z.enum(['bullet', 'number']),
    children: z.array(z.object({ type: z.literal('listitem'), children: z.array(z.union([phrasing, list])) })),
  }),
);
const cell = z.object({ type: z.literal('tablecell'), isHeader: z.boolean(), children: z.array(paragraph).min(1) });
const generatedBlock: z.ZodType<GeneratedBlockNode> = z.object({
  type: z.literal('generated-block'),
  block: z.enum(generatedBlockKinds),
  options: blockOptionsSchema.optional(),
});
export const frozenMarkSchema: z.ZodType<FrozenMarkNode> = z.discriminatedUnion('edge', [
  z.object({
    type: z.literal('frozen-mark'),
    edge: z.literal('start'),
    part: generatedBlock,
    madeOn: z.iso.date(),
  }),
  z.object({ type: z.literal('frozen-mark'), edge: z.literal('end') }),
]);
const block: z.ZodType<BlockNode> = z.union([
  paragraph,
  z.object({ type: z.literal('heading'), tag: z.enum(['h3', 'h4']), children: z.array(phrasing) }),
  z.object({ type: z.literal('quote'), children: z.array(phrasing) }),
  list,
  z.object({
    type: z.literal('table'),
    children: z.array(z.object({ type: z.literal('tablerow'), children: z.array(cell).min(1) })).min(1),
  }),
  generatedBlock,
  z.object({
    type: z.literal('figure'),
    sha256: sha256Hex,
    altText: oneLine,
    caption: oneLine,
    width: z.enum(figureWidths),
  }),
  frozenMarkSchema,
]);

/** Reads saved or sent JSON; keys that are not ours (an editor's own) are dropped, node kinds that are not ours refused. */
export const richTextSchema: z.ZodType<RichText> = z.object({ type: z.literal('root'), children: z.array(block) });
