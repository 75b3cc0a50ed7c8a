import type { GeneratedBlockNode, RichText } from '../rich-text/index.ts';

/** Where a text asks for the chronology, and how much of it. */
export function chronologyIn(text: RichText): GeneratedBlockNode | undefined {
  for (const node of text.children) if (node.type === 'generated-block' && node.block === 'chronology') return node;
  return undefined;
}

/**
 * The appendix that prints after all others, whatever its place in the outline: the first that holds the chronology, in
 * its own text or in that of a section below it. No page number before it then depends on how long the chronology is.
 */
export function lastAppendix<Appendix>(
  appendices: readonly Appendix[],
  holdsChronology: (appendix: Appendix) => boolean,
): Appendix | undefined {
  return appendices.find(holdsChronology);
}
