import { assertNever } from '../assert-never.ts';
import type { BlockNode, ListItemNode, ListNode, ParagraphNode, PhrasingNode, RichText } from '../schema.ts';

/** The words of one paragraph, heading, quotation, list item or paragraph of a cell. */
export type Line = readonly PhrasingNode[];

/** The text with each of its lines as `change` gives it, met in the order in which they are read. */
export function mapLines(richText: RichText, change: (line: Line) => PhrasingNode[]): RichText {
  const block = (node: BlockNode): BlockNode => {
    switch (node.type) {
      case 'paragraph':
        return paragraph(node);
      case 'heading':
      case 'quote':
        return { ...node, children: change(node.children) };
      case 'list':
        return list(node);
      case 'table': {
        const children = node.children.map((row) => ({
          ...row,
          children: row.children.map((cell) => ({ ...cell, children: cell.children.map(paragraph) })),
        }));
        return { ...node, children };
      }
      case 'generated-block':
        return node;
      default:
        return assertNever(node);
    }
  };
  const paragraph = (node: ParagraphNode): ParagraphNode => ({ ...node, children: change(node.children) });
  const list = (node: ListNode): ListNode => ({ ...node, children: node.children.map(item) });
  const item = (node: ListItemNode): ListItemNode => {
    const own = node.children.filter((child) => child.type !== 'list');
    const nested = node.children.filter((child) => child.type === 'list');
    return { ...node, children: [...(own.length === 0 ? [] : change(own)), ...nested.map(list)] };
  };
  return { ...richText, children: richText.children.map(block) };
}
