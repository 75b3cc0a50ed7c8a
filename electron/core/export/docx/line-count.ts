import type { Run } from '../plan/plan.ts';
import { arialWidth } from './arial-widths.ts';

/** Letters, figures and the marks that a word processor never breaks a word at. */
const UNBREAKABLE = /^[A-Za-z0-9\u00C0-\u017F.,;:'"’‘“”()]*$/;

/** What LibreOffice leaves free at the end of a line, in twentieths of a point: it rounds where Word does not. */
export const HAIR = 2.2;

type Token = { readonly isSpace: boolean; readonly width: number; readonly isUnbreakable: boolean };

/**
 * On how many lines words stand, in Arial of a size (in half-points) and a width (in twentieths of a point); undefined
 * where only a full layout can tell: where a line would end inside a word that may be broken.
 *
 * Plain words fill a line up to its width and no further, which is all there is to know of them.
 */
export function lineCount(runs: readonly Run[], width: number, size: number): number | undefined {
  let lines = 1;
  let used = 0;
  let spaces = 0;
  for (const { isSpace, width: wide, isUnbreakable } of tokensOf(runs, size)) {
    if (isSpace) {
      spaces += wide;
      continue;
    }
    const end = used + spaces + wide;
    spaces = 0;
    if (wide > width - HAIR || Number.isNaN(end)) return undefined;
    if (end < width - HAIR) {
      used = end;
      continue;
    }
    if (!isUnbreakable) return undefined;
    lines += 1;
    used = wide;
  }
  return lines;
}

/** Words and the spaces between them; a word may go on from one run to the next. A tab or line break has no width. */
function tokensOf(runs: readonly Run[], size: number): Token[] {
  const tokens: Token[] = [];
  for (const run of runs) {
    for (const [piece] of run.text.matchAll(/ +|[^ ]+/g)) {
      const isSpace = piece.startsWith(' ');
      const width = /[\n\t]/.test(piece) ? Number.NaN : arialWidth(piece, run.isBold === true) * size * 10;
      const token = { isSpace, width, isUnbreakable: UNBREAKABLE.test(piece) };
      const before = tokens.at(-1);
      if (before === undefined || before.isSpace !== isSpace) tokens.push(token);
      else tokens.splice(-1, 1, joined(before, token));
    }
  }
  return tokens;
}

function joined(before: Token, after: Token): Token {
  return {
    isSpace: before.isSpace,
    width: before.width + after.width,
    isUnbreakable: before.isUnbreakable && after.isUnbreakable,
  };
}
