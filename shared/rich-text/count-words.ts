/** How many words a text has, as Word counts them: runs of anything between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
