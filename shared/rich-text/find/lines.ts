import { assertNever } from '../assert-never.ts';
import type { BlockNode, ListItemNode, ListNode, ParagraphNode, PhrasingNode, RichText } from '../schema.ts';

/** The words of one paragraph, heading, quotation, list item, paragraph of a cell, footnote, or of a picture's caption. */
export type Line = readonly PhrasingNode[];

/**
 * `footnote` says which footnote of the text the line is, from 0; null for the text itself. `figure` likewise, of the words
 * of a picture.
 */
export type ChangeLine = (line: Line, footnote: number | null, figure: number | null) => PhrasingNode[];

/** The text with each of its lines as `changeLine` gives it, met as they are read: a footnote after the line it is in. */
export function mapLines(richText: RichText, changeLine: ChangeLine): RichText {
  let footnotes = 0;
  let figures = 0;
  const change = (line: Line): PhrasingNode[] => inFootnotes(changeLine(line, null, null));
  const inFootnotes = (nodes: readonly PhrasingNode[]): PhrasingNode[] =>
    nodes.map((node) => {
      if (node.type === 'link') return { ...node, children: inFootnotes(node.children) };
      if (node.type !== 'footnote') return node;
      footnotes += 1;
      return { ...node, children: changeLine(node.children, footnotes - 1, null) };
    });
  /** A caption and an alternative text are a line each, of words alone. */
  const figureWords = (words: string): string =>
    changeLine(words === '' ? [] : [{ type: 'text', text: words, format: 0 }], null, figures - 1)
      .map((node) => (node.type === 'text' ? node.text : ''))
      .join('');
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
      case 'frozen-mark':
        return node;
      case 'figure':
        figures += 1;
        return { ...node, caption: figureWords(node.caption), altText: figureWords(node.altText) };
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
