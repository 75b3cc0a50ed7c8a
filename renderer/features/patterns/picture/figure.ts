/** What a shape is painted as; the screen and an exported picture each have their own colours for these. */
export type Tone =
  | 'heat-0'
  | 'heat-1'
  | 'heat-2'
  | 'heat-3'
  | 'heat-4'
  | 'heat-5'
  | 'on-heat-0'
  | 'on-heat-1'
  | 'on-heat-2'
  | 'on-heat-3'
  | 'on-heat-4'
  | 'on-heat-5'
  | 'bar'
  | 'concern'
  | 'good'
  | 'line'
  | 'text'
  | 'muted';

/** `opens` names the cell whose events a shape stands for: row and column, counted from 0. */
type Opens = { readonly opens?: readonly [row: number, column: number] };

export type Shape = Opens &
  (
    | {
        readonly kind: 'rect';
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        readonly tone: Tone;
      }
    | {
        readonly kind: 'text';
        readonly x: number;
        readonly y: number;
        readonly words: string;
        readonly tone: Tone;
        readonly anchor: 'start' | 'middle' | 'end';
        readonly isStrong?: boolean;
        /** Degrees, about the point where the text stands. */
        readonly turn?: number;
        /** The words in full, where they had to be cut. */
        readonly full?: string;
      }
  );

export type FigurePart = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

/** A picture in four parts, so that names at its top and side stay while the rest is scrolled. */
export type Figure = {
  readonly corner: FigurePart;
  readonly top: FigurePart;
  readonly side: FigurePart;
  readonly body: FigurePart;
};

export const textSize = 12;
/** As wide as a letter of the system's fonts is on average, so that nothing has to be measured. */
const letterWidth = 6.4;

export function widthOf(words: string): number {
  return Math.ceil(words.length * letterWidth);
}

/** The words as far as the width goes, and the whole of them where that is not all. */
export function cut(words: string, width: number): { words: string; full?: string } {
  const most = Math.floor(width / letterWidth);
  return words.length <= most
    ? { words }
    : { words: `${words.slice(0, Math.max(1, most - 1)).trimEnd()}…`, full: words };
}
