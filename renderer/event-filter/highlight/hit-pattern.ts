/** Finds what the search of events finds: every word typed, anywhere in a word, in any case. Null when none was typed. */
export function hitPattern(text: string | undefined): RegExp | null {
  const words = (text ?? '').split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  // The longer word first: of "visit" and "visits" the longer one is marked where both stand.
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'giu');
}
