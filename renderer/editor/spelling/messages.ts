export type SpellingQuestion =
  | { readonly id: number; readonly ask: 'unknown'; readonly words: readonly string[] }
  | { readonly id: number; readonly ask: 'suggest'; readonly word: string };

/** Of the words asked about, those not known; or what could have been meant. */
export type SpellingAnswer = { readonly id: number; readonly words: readonly string[] };
