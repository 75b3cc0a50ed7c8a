import { styleOf } from './html-kinds.ts';

/** The name of the element that a footnote of Word stands in, at its mark, once `gatherWordFootnotes` has been. */
export const FOOTNOTE_TAG = 'CASEWRIGHT-FOOTNOTE';

/**
 * Brings the words of Word's footnotes to their marks. Word writes the mark as `<a style='mso-footnote-id:ftn1'
 * href="#_ftn1" name="_ftnref1">` and the words in `<div style='mso-element:footnote' id=ftn1>` at the end of the page,
 * after a link back. A mark whose words were not copied stays, and so do words whose mark was not.
 */
export function gatherWordFootnotes(page: Document): void {
  const texts = new Map(
    Array.from(page.querySelectorAll('div'))
      .filter((element) => styleOf(element, 'mso-element') === 'footnote')
      .map((element) => [element.id, element]),
  );
  for (const mark of page.querySelectorAll('a[name^="_ftnref"]')) {
    const id = styleOf(mark, 'mso-footnote-id');
    const text = texts.get(id);
    // A table or list in a footnote is not simple: it stays at the end, and is said.
    if (!text || text.querySelector('table, ul, ol')) continue;
    texts.delete(id);
    const note = page.createElement(FOOTNOTE_TAG);
    text.querySelector('a[name^="_ftn"]')?.remove();
    const paragraphs = Array.from(text.querySelectorAll('p'));
    for (const [place, paragraph] of paragraphs.entries()) {
      if (place > 0) note.append(page.createElement('br'));
      note.append(...paragraph.childNodes);
    }
    if (paragraphs.length === 0) note.append(...text.childNodes);
    mark.replaceWith(note);
    text.remove();
  }
}
