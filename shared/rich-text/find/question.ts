/** What somebody looks for in running text. */
export type FindQuestion = {
  readonly text: string;
  readonly matchCase?: boolean | undefined;
  readonly wholeWords?: boolean | undefined;
};

/** Marks that people type one way and Word writes another. */
const alike = ["'’‘", '"“”', ' \u00a0', '-‑'];

/**
 * Finds the words as a person means them: straight quotes find curly ones, a plain space a no-break one. A letter with an
 * accent written apart (NFD) is one letter. Null when nothing is asked for.
 */
export function findPattern({ text, matchCase = false, wholeWords = false }: FindQuestion): RegExp | null {
  if (text === '') return null;
  const words = Array.from(text, letter).join('');
  const start = wholeWords && /^[\p{L}\p{N}_]/u.test(text) ? '(?<![\\p{L}\\p{M}\\p{N}_])' : '';
  const end = wholeWords && /[\p{L}\p{M}\p{N}_]$/u.test(text) ? '(?![\\p{L}\\p{M}\\p{N}_])' : '(?!\\p{M})';
  return new RegExp(`${start}${words}${end}`, matchCase ? 'gu' : 'giu');
}

function letter(one: string): string {
  const same = alike.find((marks) => marks.includes(one));
  return same === undefined ? one.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : `[${same}]`;
}
