import type { NameHit } from '../../../shared/contract/views.ts';
import { EVERYDAY_NAMES, NEVER_ALONE } from './name-words.ts';

/** Words and figures with their accents; an apostrophe or a hyphen ends one, so "O’Brien" is two. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A part of a name shorter than this is searched only within the whole name ("Li" would be found in every list). */
const SHORTEST_PART = 3;

type Pattern = { readonly name: string; readonly words: readonly string[]; readonly isEveryday: boolean };

/**
 * Where private names occur in outgoing text: whole words, any case, with or without accents and possessive 's.
 *
 * A name of several words is searched as a whole and by each of its parts, so that a forename alone is found; one of a
 * single letter is not searched, since it would be found everywhere and names nobody. Spaces, hyphens, line breaks and
 * apostrophes between the words of a name are one and the same. An everyday word that is also a name ("may", "will")
 * counts unless it is in small letters. No hit means "no match found", never "safe".
 */
export function findPrivateNames(
  texts: readonly { readonly place: string; readonly text: string }[],
  names: readonly string[],
): NameHit[] {
  const patterns = patternsByFirstWord(names);
  const hits = new Map<string, { name: string; place: string; count: number }>();
  for (const { place, text } of texts) {
    for (const name of namesIn(text, patterns)) {
      const key = JSON.stringify([name, place]);
      const hit = hits.get(key) ?? { name, place, count: 0 };
      hits.set(key, hit);
      hit.count += 1;
    }
  }
  return [...hits.values()];
}

/** One pass over the words of a text, longest name first, so that a full name is not reported as its parts too. */
function namesIn(text: string, patterns: ReadonlyMap<string, readonly Pattern[]>): string[] {
  const words = patterns.size === 0 ? null : text.match(WORD);
  if (words === null) return [];
  const folded = words.map(fold);
  const found: string[] = [];
  let index = 0;
  while (index < folded.length) {
    const match = patterns.get(folded[index] ?? '')?.find((pattern) => startsAt(pattern, words, folded, index));
    if (match !== undefined) found.push(match.name);
    index += match?.words.length ?? 1;
  }
  return found;
}

function startsAt(pattern: Pattern, words: readonly string[], folded: readonly string[], index: number): boolean {
  if (!pattern.words.every((word, offset) => folded[index + offset] === word)) return false;
  return !pattern.isEveryday || words[index] !== words[index]?.toLowerCase();
}

function patternsByFirstWord(names: readonly string[]): Map<string, Pattern[]> {
  const patterns = new Map<string, Pattern>();
  for (const name of names.flatMap(withParts)) {
    const words = (name.match(WORD) ?? []).map(fold);
    const key = words.join(' ');
    if (key.length < 2 || patterns.has(key)) continue;
    patterns.set(key, { name, words, isEveryday: EVERYDAY_NAMES.has(key) });
  }
  const longestFirst = [...patterns.values()].toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, (pattern) => pattern.words[0] ?? '');
}

function withParts(given: string): string[] {
  const name = given.trim();
  const parts = name.split(/[\s,.()"“”]+/u).filter((part) => {
    return part.replace(/[^\p{L}\p{N}]/gu, '').length >= SHORTEST_PART && !NEVER_ALONE.has(fold(part));
  });
  return parts.length > 1 || parts[0] !== name ? [name, ...parts] : [name];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const ASCII = /^[\u0000-\u007F]*$/;

/** One form for all spellings of a word: capitals, no accents, ß as SS (Unicode compatibility decomposition). */
function fold(word: string): string {
  return (ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '')).toUpperCase();
}
