import { mapLines } from '../../../shared/rich-text/find/lines.ts';
import type { PhrasingNode, RichText } from '../../../shared/rich-text/index.ts';

/**
 * The words of any text as those of one footnote: its paragraphs become lines, a footnote pasted into it a line of its own,
 * and web addresses links. Empty where there are none.
 */
export function footnoteOf(richText: RichText): PhrasingNode[] {
  const lines: PhrasingNode[][] = [];
  mapLines(richText, (line) => {
    const words = line.filter((node) => node.type !== 'footnote');
    if (words.some((node) => node.type !== 'linebreak' && (node.type !== 'text' || node.text.trim() !== ''))) {
      lines.push(words.flatMap(linked));
    }
    return [...line];
  });
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'linebreak' } as const, ...line]));
}

const address = /(https?:\/\/[^\s<>"”]*[^\s<>"”'’.,;:!?()[\]])/i;

function linked(node: PhrasingNode): PhrasingNode[] {
  if (node.type !== 'text') return [node];
  return node.text
    .split(address)
    .map((piece, place): PhrasingNode => {
      const words = { ...node, text: piece };
      return place % 2 === 1 ? { type: 'link', url: piece, children: [words] } : words;
    })
    .filter((piece) => piece.type !== 'text' || piece.text !== '');
}
