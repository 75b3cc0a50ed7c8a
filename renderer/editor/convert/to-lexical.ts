import {
  assertNever,
  type BlockNode,
  type ListItemNode,
  type ListNode,
  type PhrasingNode,
  type RichText,
} from '../../../shared/rich-text/index.ts';
import type { LexicalBlock, LexicalInline, LexicalList, LexicalListItem, LexicalState } from './lexical-json.ts';

/**
 * Gives an editor the whole of a saved text, with a place for the caret at both ends: an empty paragraph where the text
 * is empty, or where a part that is not typed into stands first or last. `fromLexical` leaves these out again.
 */
export function toLexical({ children }: RichText): LexicalState {
  const placed = [
    ...(children.length === 0 || beginsUntyped(children) ? emptyText : []),
    ...children,
    ...(beginsUntyped(children.toReversed()) ? emptyText : []),
  ];
  return { root: { type: 'root', children: placed.map(toLexicalBlock) } };
}

/** Whether a part that the caret can't enter comes first, empty paragraphs aside. */
export function beginsUntyped(children: readonly BlockNode[]): boolean {
  const first = children.find((node) => !isEmptyParagraph(node))?.type;
  return first === 'generated-block' || first === 'figure' || first === 'frozen-mark';
}

export const isEmptyParagraph = (node: BlockNode): boolean => node.type === 'paragraph' && node.children.length === 0;

const emptyText: readonly BlockNode[] = [{ type: 'paragraph', children: [] }];

export function toLexicalBlock(node: BlockNode): LexicalBlock {
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return { type: node.type, children: inlines(node.children) };
    case 'heading':
      return { type: 'heading', tag: node.tag, children: inlines(node.children) };
    case 'list':
      return list(node);
    case 'table':
      return {
        type: 'table',
        children: node.children.map((row) => ({
          type: 'tablerow',
          children: row.children.map((cell) => ({
            type: 'tablecell',
            headerState: cell.isHeader ? 1 : 0,
            children: cell.children.map((paragraph) => ({
              type: 'paragraph' as const,
              children: inlines(paragraph.children),
            })),
          })),
        })),
      };
    case 'generated-block':
    case 'figure':
    case 'frozen-mark':
      return { ...node };
    default:
      return assertNever(node);
  }
}

function list(node: ListNode): LexicalList {
  return { type: 'list', listType: node.listType, children: node.children.flatMap(listItems) };
}

/** Lexical wants a nested list in an item of its own, after the item whose list it is. */
function listItems(item: ListItemNode): LexicalListItem[] {
  const own = item.children.filter((child) => child.type !== 'list');
  const nested = item.children.filter((child) => child.type === 'list');
  const wrapped = nested.map((child): LexicalListItem => ({ type: 'listitem', children: [list(child)] }));
  return own.length === 0 && wrapped.length > 0 ? wrapped : [{ type: 'listitem', children: inlines(own) }, ...wrapped];
}

function inlines(nodes: readonly PhrasingNode[]): LexicalInline[] {
  return nodes.flatMap((node): LexicalInline[] => {
    switch (node.type) {
      case 'text':
        return textAndBreaks(node.text, node.format);
      case 'linebreak':
      case 'person-mention':
      case 'record-reference':
        return [{ ...node }];
      case 'link':
        return [{ type: 'link', url: node.url, children: inlines(node.children) }];
      case 'footnote':
        return [{ type: 'footnote', note: node.children }];
      default:
        return assertNever(node);
    }
  });
}

/** A line feed inside stored words becomes a break: Lexical's text nodes hold one line each. */
function textAndBreaks(text: string, format: number): LexicalInline[] {
  return text
    .split('\n')
    .flatMap((line, index): LexicalInline[] => [
      ...(index > 0 ? [{ type: 'linebreak' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line, format } as const]),
    ]);
}
