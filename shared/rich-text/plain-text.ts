import { assertNever } from './assert-never.ts';
import type { BlockNode, FootnoteNode, ListNode, PhrasingNode, RichText } from './schema.ts';

/** What the living references print as; made from the case's records. */
export type ReferenceWording = {
  readonly person: (personId: number) => string;
  readonly record: (record: 'event' | 'learning' | 'recommendation', recordId: number) => string;
};

/** The words of phrasing nodes as they would print; those of footnotes stand elsewhere. */
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
        case 'footnote':
          return '';
        default:
          return assertNever(node);
      }
    })
    .join('');
}

/** The footnotes of phrasing nodes, in order. */
export function footnotesIn(nodes: readonly PhrasingNode[]): FootnoteNode[] {
  return nodes.flatMap((node) =>
    node.type === 'footnote' ? [node] : node.type === 'link' ? footnotesIn(node.children) : [],
  );
}

/**
 * The words of a rich text, a line for each paragraph, list item and table cell, and one for each footnote after that
 * which it belongs to; a picture has its caption, generated blocks have none of their own.
 */
export function plainText(richText: RichText, wording: ReferenceWording): string {
  return richText.children.flatMap((node) => blockLines(node, wording)).join('\n');
}

function blockLines(node: BlockNode, wording: ReferenceWording): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return lines(node.children, wording);
    case 'list':
      return listLines(node, wording);
    case 'table':
      return node.children.flatMap((row) =>
        row.children.flatMap((cell) => cell.children.flatMap((paragraph) => lines(paragraph.children, wording))),
      );
    case 'generated-block':
    case 'frozen-mark':
      return [];
    case 'figure':
      return node.caption === '' ? [] : [node.caption];
    default:
      return assertNever(node);
  }
}

function lines(nodes: readonly PhrasingNode[], wording: ReferenceWording): string[] {
  const notes = footnotesIn(nodes).map((note) => phrasingText(note.children, wording));
  return [phrasingText(nodes, wording), ...notes];
}

function listLines(list: ListNode, wording: ReferenceWording): string[] {
  return list.children.flatMap((item) => {
    const own = item.children.filter((child) => child.type !== 'list');
    const nested = item.children.filter((child) => child.type === 'list');
    const below = nested.flatMap((child) => listLines(child, wording));
    return own.length > 0 ? [...lines(own, wording), ...below] : below;
  });
}
