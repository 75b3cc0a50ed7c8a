import { mapLines } from './find/lines.ts';
import type { RichText } from './schema.ts';

export function countFootnotes(richText: RichText): number {
  let count = 0;
  mapLines(richText, (line, footnote) => {
    if (footnote !== null) count += 1;
    return [...line];
  });
  return count;
}
