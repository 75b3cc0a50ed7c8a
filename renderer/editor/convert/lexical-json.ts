import type {
  FigureNode,
  FrozenMarkNode,
  GeneratedBlockNode,
  PersonMentionNode,
  PhrasingNode,
  RecordReferenceNode,
} from '../../../shared/rich-text/index.ts';

/**
 * The JSON that an editor with our nodes can hold, as far as the case file needs it. Lexical adds layout properties of
 * its own (`version`, `direction`, `indent`); they are made anew when a text is opened, so they are not kept.
 */
export type LexicalText = { type: 'text'; text: string; format: number };
export type LexicalTab = { type: 'tab'; format: number };
export type LexicalLink = { type: 'link' | 'autolink'; url: string; children: LexicalInline[] };
/** Our own decorator: its words are no nodes of the editor. */
export type LexicalFootnote = { type: 'footnote'; note: PhrasingNode[] };
/** Our own decorator, without what is as it is in a new one. */
export type LexicalFigure = Pick<FigureNode, 'type' | 'sha256'> & Partial<FigureNode>;
export type LexicalInline =
  | LexicalText
  | LexicalTab
  | { type: 'linebreak' }
  | LexicalLink
  | PersonMentionNode
  | RecordReferenceNode
  | LexicalFootnote;

export type LexicalParagraph = { type: 'paragraph'; children: LexicalInline[] };
export type LexicalListItem = { type: 'listitem'; children: (LexicalInline | LexicalBlock)[] };
export type LexicalList = { type: 'list'; listType: 'bullet' | 'number' | 'check'; children: LexicalListItem[] };
/** `headerState` is 0 for a plain cell; Lexical's bits tell row from column headers. */
export type LexicalCell = { type: 'tablecell'; headerState: number; children: LexicalBlock[] };
export type LexicalBlock =
  | LexicalParagraph
  | { type: 'heading'; tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'; children: LexicalInline[] }
  | { type: 'quote'; children: LexicalInline[] }
  | LexicalList
  | { type: 'table'; children: { type: 'tablerow'; children: LexicalCell[] }[] }
  | GeneratedBlockNode
  | LexicalFigure
  | FrozenMarkNode;

export type LexicalState = { root: { type: 'root'; children: (LexicalBlock | LexicalInline)[] } };
