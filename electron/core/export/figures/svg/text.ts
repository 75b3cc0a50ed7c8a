import { arialWidth } from '../../docx/arial-widths.ts';
import { look } from './look.ts';
import { type SvgNode, svg } from './svg-node.ts';

export type TextLook = {
  readonly size: number;
  readonly isBold?: boolean | undefined;
  readonly fill?: string | undefined;
  readonly anchor?: 'middle' | 'end' | undefined;
};

/** One line of words; `y` is the line they stand on. */
export function text(place: string, x: number, y: number, words: string, style: TextLook): SvgNode {
  return svg('text', { x, y, ...attributesOf(style) }, [words], place);
}

/** Several lines of one text, the first standing on `y`. */
export function textLines(
  place: string,
  x: number,
  y: number,
  { lines, says }: Wrapped,
  style: TextLook & { readonly leading: number },
): SvgNode {
  const spans = lines.map((line, at) => svg('tspan', { x, y: y + at * style.leading }, [line]));
  return { ...svg('text', attributesOf(style), spans, place), says };
}

function attributesOf({ size, isBold, fill, anchor }: TextLook) {
  return {
    'font-size': size,
    'font-weight': isBold ? 'bold' : undefined,
    fill: fill ?? look.text,
    'text-anchor': anchor,
  };
}

export function widthOf(words: string, { size, isBold }: Pick<TextLook, 'size' | 'isBold'>): number {
  return arialWidth(words, isBold ?? false) * size;
}

/** As many whole words as the width holds, with an ellipsis where any are left out: half a name would not be found. */
export function cutToWidth(words: string, width: number, style: Pick<TextLook, 'size' | 'isBold'>): string {
  const whole = tidy(words);
  if (widthOf(whole, style) <= width) return whole;
  const space = widthOf(' ', style);
  let room = width - widthOf('…', style) + space;
  let kept = '';
  for (const word of whole.split(' ')) {
    room -= space + widthOf(word, style);
    if (room < 0) break;
    kept = kept === '' ? word : `${kept} ${word}`;
  }
  return kept === '' ? '…' : `${kept.replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** Lines, and what they say together: a name that was broken is found in that. */
export type Wrapped = { readonly lines: readonly string[]; readonly says: string };

/** Words on lines of at most this width; a word that is wider by itself is broken. What `most` lines can't hold is cut. */
export function wrap(
  words: string,
  width: number,
  style: Pick<TextLook, 'size' | 'isBold'>,
  most = Number.POSITIVE_INFINITY,
): Wrapped {
  const lines: string[] = [];
  const space = widthOf(' ', style);
  let line = '';
  let used = 0;
  for (const word of tidy(words).split(' ')) {
    for (const piece of breakWord(word, width, style)) {
      const needed = widthOf(piece, style);
      if (line !== '' && used + space + needed > width) {
        lines.push(line);
        line = piece;
        used = needed;
      } else {
        used += line === '' ? needed : space + needed;
        line = line === '' ? piece : `${line} ${piece}`;
      }
    }
  }
  lines.push(line);
  if (lines.length <= most) return { lines, says: words };
  const last = cutToWidth(lines.slice(most - 1).join(' '), width, style);
  return { lines: [...lines.slice(0, most - 1), last], says: words };
}

function breakWord(word: string, width: number, style: Pick<TextLook, 'size' | 'isBold'>): string[] {
  if (widthOf(word, style) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character, style) > width) {
      pieces.push(piece);
      piece = character;
    } else piece += character;
  }
  return [...pieces, piece];
}

const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();
