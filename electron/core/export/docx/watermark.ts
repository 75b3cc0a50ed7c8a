import { TextWatermark } from 'docx/watermarks';
import { arialWidth } from './arial-widths.ts';

/** Points: across a page held either way. */
const WIDTH = 460;
/** A line of Arial in parts of its size: Word fits the line to the shape, and letters would be stretched otherwise. */
const LINE = 1.12;

/** Large words behind the text, so pale that words over them keep nearly all their contrast. */
export function writeWatermark(text: string, font: string): TextWatermark {
  const height = Math.round((WIDTH / arialWidth(text, false)) * LINE);
  return new TextWatermark({ text, font, width: WIDTH, height, color: 'D0D0D0', opacity: 0.45 });
}
