import { countSyllables } from './count-syllables.ts';

export type LongSentence = { readonly text: string; readonly words: number };

export type Reading = {
  readonly words: number;
  readonly sentences: number;
  /** In years; null where there is no word. */
  readonly age: number | null;
  /** The longest sentences of those that are too long, each once, the longest first. */
  readonly longest: readonly LongSentence[];
};

/** Sentences of more words are to be split (GOV.UK content design guidance, "Writing for GOV.UK": short sentences). */
export const LONGEST_EASY_SENTENCE = 25;
const MOST_LISTED = 5;
/** No text is for readers younger than those who begin to read. */
const YOUNGEST = 5;
/** Grade 1 of American schools is read at six: year of school plus five. */
const AGE_OF_GRADE_0 = 5;

/** How old a reader must be to follow these paragraphs, each a text of its own whether or not a full stop ends it. */
export function readingOf(paragraphs: readonly string[]): Reading {
  const sentences = paragraphs.flatMap(sentencesOf).flatMap((text) => {
    const words = wordsOf(text);
    return words.length === 0 ? [] : [{ text, words }];
  });
  const words = sentences.flatMap((sentence) => sentence.words);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = gradeOf({ words: words.length, sentences: sentences.length, syllables });
  return {
    words: words.length,
    sentences: sentences.length,
    age: words.length === 0 ? null : Math.max(YOUNGEST, Math.round(grade + AGE_OF_GRADE_0)),
    longest: [...new Map(sentences.map((sentence) => [sentence.text, sentence.words.length]))]
      .map(([text, count]) => ({ text, words: count }))
      .filter((sentence) => sentence.words > LONGEST_EASY_SENTENCE)
      .toSorted((a, b) => b.words - a.words)
      .slice(0, MOST_LISTED),
  };
}

/**
 * The Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability Formulas",
 * Research Branch Report 8-75, US Naval Air Station Memphis, 1975).
 */
export function gradeOf(counts: { words: number; sentences: number; syllables: number }): number {
  return 0.39 * (counts.words / counts.sentences) + 11.8 * (counts.syllables / counts.words) - 15.59;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
/** A full stop after these ends no sentence. */
const title = /(?:^|\s)(?:Dr|Mr|Mrs|Ms|Prof|Rev|St|No|Cllr)\.$/;

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text.replace(/\s+/g, ' '))) {
    const before = sentences.at(-1);
    if (before !== undefined && title.test(before)) sentences.splice(-1, 1, `${before} ${segment.trim()}`);
    else sentences.push(segment.trim());
  }
  return sentences;
}

/** Runs between spaces that hold a letter or digit; hyphens join, as readers count. An address is not read as a word. */
function wordsOf(sentence: string): string[] {
  return sentence.split(/[\s–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !/[a-z]\.[a-z]{2,}/i.test(word));
}
