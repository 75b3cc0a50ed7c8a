import { type FoundWord, wordsOf } from './words-of.ts';

/** The text of an editor as one string, and where each piece of it stands on the page. */
export type PageText = {
  /** A line for each paragraph; what the case's records show stands as a line break. */
  readonly text: string;
  /** Where a part stands. Made only for the few that are shown: the page keeps every range up to date as it changes. */
  readonly rangeOf: (part: Pick<FoundWord, 'start' | 'end'>) => Range | null;
};

const blocks = 'p, li, h3, h4, blockquote, td, th';

/**
 * The writer's own text of an editor as it stands on the page. Words that change their looks half-way are one word; what
 * the case's records show (references, generated parts) is not the writer's and is left out.
 */
export function readPage(root: HTMLElement): PageText {
  const pieces: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  let previous: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    if (node instanceof HTMLElement && node.contentEditable === 'false') {
      text += '\n';
      return NodeFilter.FILTER_REJECT;
    }
    return node.nodeName === 'BR' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(blocks) ?? null;
    if (block !== previous || !(node instanceof Text)) text += '\n';
    previous = block;
    if (!(node instanceof Text)) continue;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return {
    text,
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

export type TextInPage = Pick<PageText, 'rangeOf'> & { readonly words: readonly FoundWord[] };

/** The words of an editor as they stand on the page. */
export function readTextInPage(root: HTMLElement): TextInPage {
  const { text, rangeOf } = readPage(root);
  return { words: wordsOf(text), rangeOf };
}
