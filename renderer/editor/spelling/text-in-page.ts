import { type FoundWord, wordsOf } from './words-of.ts';

/** The text of an editor as one string, and where each piece of it stands on the page. */
export type TextInPage = {
  readonly words: readonly FoundWord[];
  /** Where a word stands. Made only for the few that are shown: the page keeps every range up to date as it changes. */
  readonly rangeOf: (word: FoundWord) => Range | null;
};

const blocks = 'p, li, h3, h4, blockquote, td, th';

/**
 * The words of an editor as they stand on the page. Words that change their looks half-way are one word; what the case's
 * records show (references, generated parts) is not the writer's and is left out.
 */
export function readTextInPage(root: HTMLElement): TextInPage {
  const pieces: { readonly node: Text; readonly start: number }[] = [];
  let joined = '';
  let previous: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    if (node instanceof HTMLElement && node.contentEditable === 'false') return NodeFilter.FILTER_REJECT;
    return node.nodeName === 'BR' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(blocks) ?? null;
    if (block !== previous || !(node instanceof Text)) joined += '\n';
    previous = block;
    if (!(node instanceof Text)) continue;
    pieces.push({ node, start: joined.length });
    joined += node.data;
  }
  return {
    words: wordsOf(joined),
    rangeOf({ start, end }) {
      const from = pieces.findLast((piece) => piece.start <= start);
      const to = pieces.findLast((piece) => piece.start < end);
      if (!from || !to) return null;
      const range = document.createRange();
      range.setStart(from.node, start - from.start);
      range.setEnd(to.node, end - to.start);
      return range;
    },
  };
}
