/** Words too small to have a letter in an acronym. */
const small = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'on', 'a', 'an', 'with']);

type Term = { readonly term: string; readonly meaning: string };

/**
 * What an acronym of the glossary stands for, where its meaning begins with just that: "Serious Case Review: a review of
 * …" for SCR. A meaning that only explains the term is no expansion, and is not among them.
 */
export function expansionsOf(glossary: readonly Term[]): ReadonlyMap<string, string> {
  return new Map(
    glossary.flatMap(({ term, meaning }) => {
      const words = (/^[^,.:;()]+/.exec(meaning)?.[0] ?? '').trim();
      const initials = words
        .split(/[\s-]+/)
        .filter((word) => !small.has(word.toLowerCase()))
        .map((word) => word.charAt(0).toUpperCase())
        .join('');
      return /^[A-Z]{2,8}$/.test(term.trim()) && initials === term.trim() ? [[term.trim(), words] as const] : [];
    }),
  );
}

/**
 * Spells out each acronym where running text first uses it: "Serious Case Review (SCR)". Texts are given in the order in
 * which they print. A use that would make a strange sentence is passed over (a possessive, a plural, part of a longer
 * word), and one that stands in brackets was spelt out by the author.
 */
export function firstUses(glossary: readonly Term[]): (text: string) => string {
  const open = new Map(expansionsOf(glossary));
  return (text) => {
    if (open.size === 0) return text;
    return text.replace(
      /(\b[Aa]n? )?(?<![\p{L}\d&/’'-])([A-Z]{2,8})(?![\p{L}\d&/’'-])/gu,
      (found, article: string | undefined, acronym: string, at: number) => {
        const words = open.get(acronym);
        if (words === undefined) return found;
        const isVowel = /^[AEIO]/i.test(words);
        // Whether "u" wants "a" or "an" is heard, not seen.
        if (article !== undefined && /^u/i.test(words)) return found;
        open.delete(acronym);
        if (text.charAt(at - 1) === '(' && text.charAt(at + found.length) === ')') return found;
        return `${article === undefined ? '' : `${article.charAt(0)}${isVowel ? 'n' : ''} `}${words} (${acronym})`;
      },
    );
  };
}
