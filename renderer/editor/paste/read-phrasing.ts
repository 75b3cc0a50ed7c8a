import { cleanText } from '../../../shared/model/fields.ts';
import { linkUrl, type PhrasingNode, textMarks } from '../../../shared/rich-text/index.ts';
import { hasClass, isElement, isSkipped, isText, styleOf } from './html-kinds.ts';
import type { Losses } from './losses.ts';
import { tidyPhrasing } from './tidy-phrasing.ts';
import { FOOTNOTE_TAG } from './word-footnotes.ts';

/** Reads the words inside a paragraph: text with bold, italic and underline, breaks and links. */
export function readPhrasing(nodes: Iterable<Node>, marks: number, losses: Losses): PhrasingNode[] {
  const read: PhrasingNode[] = [];
  for (const node of nodes) {
    if (isText(node)) read.push({ type: 'text', text: cleanText(node.data), format: marks });
    else if (isElement(node)) read.push(...readElement(node, marks, losses));
  }
  return read;
}

function readElement(element: Element, marks: number, losses: Losses): PhrasingNode[] {
  if (isLeftOut(element, losses)) return [];
  if (element.tagName === 'BR') return [{ type: 'linebreak' }];
  if (element.tagName === FOOTNOTE_TAG) {
    const children = tidyPhrasing(readPhrasing(element.childNodes, 0, losses));
    return children.length === 0 ? [] : [{ type: 'footnote', children }];
  }
  const own = marksOf(element, marks);
  countLooks(element, losses);
  const children = readPhrasing(element.childNodes, own, losses);
  const address = element.tagName === 'A' ? element.getAttribute('href') : null;
  if (address === null || children.every((child) => child.type === 'text' && child.text.trim() === '')) return children;
  if (linkUrl.safeParse(address).success) return [{ type: 'link', url: address, children: withoutUnderline(children) }];
  if (!address.startsWith('#')) losses.add('deadLink');
  return children;
}

/** Parts of the clipboard that are not words of the text: list markers, comments, deletions, pictures, hidden text. */
export function isLeftOut(element: Element, losses: Losses): boolean {
  if (isSkipped(element) || styleOf(element, 'mso-list').toLowerCase() === 'ignore') return true;
  const without = (kind: Parameters<Losses['add']>[0]) => {
    losses.add(kind);
    return true;
  };
  switch (element.tagName) {
    case 'IMG':
    case 'V:IMAGEDATA':
    case 'SVG':
    case 'CANVAS':
      return without('picture');
    case 'DEL':
      return without('deletion');
  }
  if (styleOf(element, 'mso-element') === 'comment-list') {
    const comments = Array.from(element.querySelectorAll('*')).filter(
      (child) => styleOf(child, 'mso-element') === 'comment',
    );
    losses.add('comment', comments.length || 1);
    return true;
  }
  if (hasClass(element, /\b(MsoCommentReference|msocomanchor|msocomoff)\b/)) return true;
  const isHidden = styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all';
  return isHidden && element.textContent.trim() !== '' ? without('hidden') : isHidden;
}

/** Marks from the element's name and its style; a style that says "normal" takes them off again (Google Docs' wrapper). */
export function marksOf(element: Element, marks: number): number {
  const weight = styleOf(element, 'font-weight');
  const slant = styleOf(element, 'font-style');
  const line = `${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`;
  const name = element.tagName;
  const isBold = name === 'B' || name === 'STRONG' || weight === 'bold' || Number(weight) >= 600;
  const isItalic = name === 'I' || name === 'EM' || name === 'CITE' || slant === 'italic' || slant === 'oblique';
  const isUnderlined = name === 'U' || (name !== 'A' && /\bunderline\b/.test(line));
  const isPlain = weight === 'normal' || (weight !== '' && Number(weight) < 600);
  let own = marks;
  if (isBold) own |= textMarks.bold;
  if (isPlain) own &= ~textMarks.bold;
  if (isItalic) own |= textMarks.italic;
  if (slant === 'normal') own &= ~textMarks.italic;
  if (isUnderlined) own |= textMarks.underline;
  return own;
}

function countLooks(element: Element, losses: Losses): void {
  const name = element.tagName;
  if (name === 'S' || name === 'STRIKE' || /line-through/.test(styleOf(element, 'text-decoration'))) {
    losses.add('struckThrough');
  }
  if (name === 'SUP' || name === 'SUB') losses.add('raised');
  if (name === 'MARK' || styleOf(element, 'mso-highlight') !== '') losses.add('highlight');
  if (styleOf(element, 'mso-footnote-id') !== '' && element.getAttribute('name')?.includes('ref'))
    losses.add('footnote');
}

function withoutUnderline(nodes: PhrasingNode[]): PhrasingNode[] {
  return nodes.map((node) => (node.type === 'text' ? { ...node, format: node.format & ~textMarks.underline } : node));
}
