import type { Document, IXmlableObject } from 'docx';
import { attribute, childrenOf, isElement } from './body.ts';

/** How much room LibreOffice gives the line above footnotes: a millimetre above and below it, and half a point. */
const HEIGHT = 124;

/**
 * Sets the line above footnotes in a paragraph as low as LibreOffice draws it, in what is written and in what is laid
 * out. `docx` gives it a line of text, as Word's own template does: pages full of notes would then break in different
 * places in the two.
 */
export function thinFootnoteSeparator(document: Document): void {
  const notes = document.FootNotes.View;
  const write = notes.prepForXml.bind(notes);
  notes.prepForXml = (context) => {
    const written = write(context);
    return written && { 'w:footnotes': childrenOf(written, 'w:footnotes').map(thinned) };
  };
}

function thinned(note: unknown): unknown {
  const isSeparator = childrenOf(note, 'w:footnote').some((child) => attributesOf(child)['w:type'] !== undefined);
  if (!isSeparator) return note;
  return {
    'w:footnote': childrenOf(note, 'w:footnote').map((child) => (isElement(child, 'w:p') ? line(child) : child)),
  };
}

/** Its mark is all that the paragraph holds: the number of a note, which `docx` puts before it, prints nothing there. */
function line(paragraph: unknown): IXmlableObject {
  const mark = childrenOf(paragraph, 'w:p')
    .filter((child) => isElement(child, 'w:r'))
    .at(-1);
  const spacing = { _attr: { 'w:before': 0, 'w:after': 0, 'w:line': HEIGHT, 'w:lineRule': 'exact' } };
  return { 'w:p': [{ 'w:pPr': [{ 'w:spacing': spacing }] }, mark] };
}

function attributesOf(child: unknown): Readonly<Record<string, unknown>> {
  return { 'w:type': attribute({ child }, 'child', 'w:type') };
}
