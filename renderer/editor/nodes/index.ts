import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import type { Klass, LexicalNode } from 'lexical';
import { FigureNode } from './figure-node.tsx';
import { FootnoteNode } from './footnote-node.tsx';
import { FrozenMarkNode } from './frozen-mark-node.tsx';
import { GeneratedBlockNode } from './generated-block-node.tsx';
import { PersonMentionNode } from './person-mention-node.tsx';
import { RecordReferenceNode } from './record-reference-node.tsx';

export { $createFigureNode, FigureNode } from './figure-node.tsx';
export { $createFootnoteNode, FootnoteNode } from './footnote-node.tsx';
export { FrozenMarkNode } from './frozen-mark-node.tsx';
export { $createGeneratedBlockNode, GeneratedBlockNode } from './generated-block-node.tsx';
export { $createPersonMentionNode, PersonMentionNode } from './person-mention-node.tsx';
export { $createRecordReferenceNode, RecordReferenceNode } from './record-reference-node.tsx';

/** Every kind of node an editor may hold besides paragraphs, text and breaks: the closed union and no more. */
export const editorNodes: readonly Klass<LexicalNode>[] = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  PersonMentionNode,
  RecordReferenceNode,
  FootnoteNode,
  GeneratedBlockNode,
  FigureNode,
  FrozenMarkNode,
];
