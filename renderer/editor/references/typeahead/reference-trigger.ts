/** `@` names a person; `#` an event, finding or recommendation. */
export type ReferenceSign = '@' | '#';

export type ReferenceQuery = {
  readonly sign: ReferenceSign;
  /** What was typed after the sign. */
  readonly words: string;
  /** Where the sign stands in the text. */
  readonly offset: number;
};

const mostLetters = 40;

/**
 * A reference being typed at the end of a text: a sign at the start of a word, and what follows it. A space right after
 * the sign, a second sign or many letters end it, and so does a sign inside a word: addresses are no references.
 */
export function referenceQuery(textBeforeCaret: string): ReferenceQuery | null {
  const found = /(?:^|[\s([“‘"'–—/])([@#])((?:[^\s@#][^@#\n]*)?)$/u.exec(textBeforeCaret);
  const [, sign, words = ''] = found ?? [];
  if ((sign !== '@' && sign !== '#') || words.length > mostLetters) return null;
  return { sign, words, offset: textBeforeCaret.length - words.length - 1 };
}
