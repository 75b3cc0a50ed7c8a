import type { FigureNode, RichText } from './schema.ts';

/** The pictures of a text, in order. */
export function figuresIn(richText: RichText): FigureNode[] {
  return richText.children.filter((node) => node.type === 'figure');
}
