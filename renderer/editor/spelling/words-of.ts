/** A word of running text and where it stands, end not included. */
export type FoundWord = { readonly word: string; readonly start: number; readonly end: number };

const addresses = /\b(?:https?:\/\/|mailto:|www\.)\S+|\S+@\S+\.\S+/giu;
const words = /[\p{L}\p{M}\p{N}]+(?:['’\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text that a dictionary can judge. Left out: addresses, anything with a digit (E12, 3rd), words all in
 * capitals (MAPPA, GP) and single letters, which in a review are pseudonyms.
 */
export function wordsOf(text: string): FoundWord[] {
  const plain = text.replace(addresses, (address) => ' '.repeat(address.length));
  return Array.from(plain.matchAll(words), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  })).filter(({ word }) => isJudgeable(word));
}

function isJudgeable(word: string): boolean {
  if (/\p{N}/u.test(word)) return false;
  const stem = word.replace(/['’]s$/u, '');
  return stem.length > 1 && stem !== stem.toUpperCase();
}
