import { cleanText } from '../../../shared/model/fields.ts';

/** A word or phrase must hold a letter or figure, else the index has nothing to look for (FTS5, unicode61). */
const hasWord = (text: string) => /[\p{L}\p{N}\p{Co}]/u.test(text);

/** A word or phrase that must occur; the last is the beginning of a word while it is being typed. */
export type WantedWords = { readonly words: string; readonly isBeingTyped: boolean };

/** The words that a person typed, one by one, and what stands in quotes as one. */
export function wordsWanted(text: string): WantedWords[] {
  const wanted: WantedWords[] = [];
  const typed = cleanText(text).replace(/[“”„‟]/g, '"');
  for (const match of typed.matchAll(/"([^"]*)("?)|[^\s"]+/g)) {
    const [whole, phrase, closing] = match;
    const words = (phrase ?? whole).trim();
    if (!hasWord(words)) continue;
    const isBeingTyped = match.index + whole.length === typed.length && closing !== '"' && /\S$/.test(whole);
    wanted.push({ words, isBeingTyped });
  }
  return wanted;
}

/**
 * The FTS5 query for what a person typed; null when there is no word in it. Every word must occur, one in quotes as it
 * stands. The last one is taken as the beginning of a word while it is being typed, unless it is a single letter,
 * which most words begin with. All is quoted (FTS5, 3.1) and a NUL, which ends a query, is taken out, so nothing typed
 * can be syntax.
 */
export function searchQuery(text: string): string | null {
  const wanted = wordsWanted(text).map(({ words, isBeingTyped }) => {
    const isLetter = /^.$/u.test(words);
    return `"${words}"${isBeingTyped && !isLetter ? ' *' : ''}`;
  });
  return wanted.length === 0 ? null : wanted.join(' AND ');
}
