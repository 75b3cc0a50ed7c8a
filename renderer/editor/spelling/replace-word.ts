import { $getRoot } from 'lexical';
import { wordsOf } from './words-of.ts';

/** Puts a better word wherever this one stands in the text, keeping its looks. */
export function $replaceWord(word: string, better: string): void {
  for (const node of $getRoot().getAllTextNodes()) {
    const text = node.getTextContent();
    const found = wordsOf(text).filter((candidate) => candidate.word === word);
    if (found.length === 0) continue;
    const changed = found.reduceRight(
      (words, { start, end }) => words.slice(0, start) + better + words.slice(end),
      text,
    );
    node.setTextContent(changed);
  }
}
