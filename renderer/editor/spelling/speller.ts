/// <reference path="./nspell.d.ts" />
import nspell from 'nspell';

export type Speller = { readonly isKnown: (word: string) => boolean; readonly suggest: (word: string) => string[] };

/** Parts that stand before a hyphen and are in no dictionary by themselves. */
const prefixes = new Set(
  'anti co cyber ex inter intra mid multi non post pre pro re self semi sub un under'.split(' '),
);
/** Words of safeguarding practice that the dictionary lacks. */
const tradeWords = ['wellbeing', 'safeguarder', 'safeguarders', 'CAMHS', 'MARAC', 'Cafcass', 'timeframe', 'timeframes'];
const mostSuggestions = 5;

/** British English from a Hunspell dictionary; works without a network, as case text must not leave the machine. */
export function createSpeller(affixes: string, dictionary: string): Speller {
  const speller = nspell(affixes, dictionary);
  for (const word of tradeWords) speller.add(word);
  const isKnown = (word: string): boolean => {
    const plain = word.replace(/’/g, "'").replace(/[‐‑]/g, '-');
    if (speller.correct(plain)) return true;
    const parts = plain.split('-');
    return parts.length > 1 && parts.every((part) => prefixes.has(part.toLowerCase()) || speller.correct(part));
  };
  return { isKnown, suggest: (word) => speller.suggest(word.replace(/’/g, "'")).slice(0, mostSuggestions) };
}
