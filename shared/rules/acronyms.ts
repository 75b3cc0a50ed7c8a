/** Capitals that nobody has to explain to a reader in the United Kingdom. */
const known = ['UK', 'GP', 'GPS', 'NHS', 'TV', 'BBC', 'MP', 'PDF', 'US', 'EU', 'AM', 'PM', 'II', 'III', 'IV', 'OK'];

/** Every word in capitals, as often as it stands there. */
export function acronymsIn(text: string): readonly string[] {
  return text.match(/\b[A-Z][A-Z&]{1,7}\b/g) ?? [];
}

export type Explaining = {
  readonly glossary: readonly { readonly term: string }[];
  readonly agencies: readonly { readonly name: string; readonly shortName: string }[];
  readonly people: readonly { readonly pseudonym: string }[];
  /** Words in which an acronym may be spelt out: “multi-agency safeguarding hub (MASH)”. */
  readonly texts: Iterable<string>;
};

/** The acronyms that a reader need not look up: known to everybody, listed with the case, or spelt out somewhere. */
export function explainedAcronyms({ glossary, agencies, people, texts }: Explaining): ReadonlySet<string> {
  const explained = new Set([
    ...known,
    ...glossary.flatMap(({ term }) => acronymsIn(term)),
    ...agencies.flatMap(({ name, shortName }) => [...acronymsIn(name), ...acronymsIn(shortName)]),
    ...people.flatMap(({ pseudonym }) => acronymsIn(pseudonym)),
  ]);
  for (const text of texts) for (const word of spelledOut(text)) explained.add(word);
  return explained;
}

/** Acronyms in brackets after words in small letters: “multi-agency safeguarding hub (MASH)”. One walk through the text. */
function spelledOut(text: string): string[] {
  const parts = text.split(/([()])/);
  return parts.filter((word, at) => {
    const isBracketed = parts[at - 1] === '(' && parts[at + 1] === ')';
    return isBracketed && /^[A-Z][A-Z&]{1,7}$/.test(word) && /\p{Ll}/u.test(parts[at - 2] ?? '');
  });
}
