import { assertNever } from './assert-never.ts';
import type { BlockNode, ListNode, PhrasingNode, RichText } from './schema.ts';

/** What the living references print as; made from the case's records. */
export type ReferenceWording = {
  readonly person: (personId: number) => string;
  readonly record: (record: 'event' | 'learning' | 'recommendation', recordId: number) => string;
};

/** The words of phrasing nodes as they would print. */
export function phrasingText(nodes: readonly PhrasingNode[], wording: ReferenceWording): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'linebreak':
          return '\n';
        case 'link':
          return phrasingText(node.children, wording);
        case 'person-mention':
          return wording.person(node.personId);
        case 'record-reference':
          return wording.record(node.record, node.recordId);
        default:
          return assertNever(node);
      }
    })
    .join('');
}

/** The words of a rich text, a line for each paragraph, list item and table cell; generated blocks have none of their own. */
export function plainText(richText: RichText, wording: ReferenceWording): string {
  return richText.children.flatMap((node) => blockLines(node, wording)).join('\n');
}

function blockLines(node: BlockNode, wording: ReferenceWording): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [phrasingText(node.children, wording)];
    case 'list':
      return listLines(node, wording);
    case 'table':
      return node.children.flatMap((row) =>
        row.children.flatMap((cell) => cell.children.map((paragraph) => phrasingText(paragraph.children, wording))),
      );
    case 'generated-block':
      return [];
    default:
      return assertNever(node);
  }
}

function listLines(list: ListNode, wording: ReferenceWording): string[] {
  return list.children.flatMap((item) => {
    const own = item.children.filter((child) => child.type !== 'list');
    const nested = item.children.filter((child) => child.type === 'list');
    const lines = nested.flatMap((child) => listLines(child, wording));
    return own.length > 0 ? [phrasingText(own, wording), ...lines] : lines;
  });
}
