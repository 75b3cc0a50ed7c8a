import type { ReferenceWording } from '../plain-text.ts';
import type { RichText } from '../schema.ts';
import { type Range, rangesIn, rewriteLine, shownPart, wordsOfLine } from './line-words.ts';
import { type Line, mapLines } from './lines.ts';

/** A match with some of the words around it. */
export type FoundText = {
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** Which footnote of the text it stands in, from 0; null in the text itself. */
  readonly footnote: number | null;
  /** Which picture's caption or alternative text, from 0; not there for other words. */
  readonly figure?: number;
};

/** Everything in the writer's own words that matches, in reading order. */
export function findInText(richText: RichText, pattern: RegExp, wording: ReferenceWording): FoundText[] {
  const found: FoundText[] = [];
  mapLines(richText, (line, footnote, figure) => {
    const words = wordsOfLine(line);
    for (const range of rangesIn(words, pattern))
      found.push({
        ...around(line, range, words.length, wording),
        footnote,
        ...(figure === null ? {} : { figure }),
      });
    return [...line];
  });
  return found;
}

export type Replaced = { readonly richText: RichText; readonly count: number };

/**
 * The text with other words for what matches. `places` chooses among the matches, counted in reading order as
 * `findInText` gives them; without it all are replaced.
 */
export function replaceInText(
  richText: RichText,
  pattern: RegExp,
  words: string,
  places?: ReadonlySet<number>,
): Replaced {
  let place = 0;
  let count = 0;
  const replaced = mapLines(richText, (line) => {
    const chosen = rangesIn(wordsOfLine(line), pattern).filter(() => {
      place += 1;
      return places?.has(place - 1) ?? true;
    });
    count += chosen.length;
    return chosen.length === 0 ? [...line] : rewriteLine(line, chosen, words);
  });
  return { richText: replaced, count };
}

const shownBefore = 40;
const shownAfter = 60;

function around(
  line: Line,
  { start, end }: Range,
  length: number,
  wording: ReferenceWording,
): Omit<FoundText, 'footnote' | 'figure'> {
  const from = Math.max(0, start - shownBefore);
  const to = Math.min(length, end + shownAfter);
  const before = shownPart(line, { start: from, end: start }, wording);
  const after = shownPart(line, { start: end, end: to }, wording);
  return {
    before: from === 0 ? before : `…${before.replace(/^\S*\s+/u, '')}`,
    match: shownPart(line, { start, end }, wording),
    after: to === length ? after : `${after.replace(/\s+\S*$/u, '')}…`,
  };
}
