const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 ' +
    'H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE UL'
  ).split(' '),
);
const skippedTags = new Set('HEAD STYLE SCRIPT META LINK TITLE XML TEMPLATE NOSCRIPT IFRAME OBJECT'.split(' '));

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
export const isSkipped = (element: Element): boolean => skippedTags.has(element.tagName);
export const isBlock = (element: Element): boolean => blockTags.has(element.tagName);

/** An inline element around paragraphs, as Google Docs and some mail programs write, is a container all the same. */
export function holdsBlocks(element: Element): boolean {
  return Array.from(element.querySelectorAll('*')).some(isBlock);
}

/**
 * The page with its style attributes under another name and without style sheets. Parsed as they are, each would be
 * reported as a breach of our content security policy, which allows no inline style; words are not touched.
 */
export function withInertStyles(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/gi, `$1${heldStyle}$2`));
}

const heldStyle = 'data-held-style';

/**
 * One property of the style attribute as it was written. Read as text because browsers drop Word's own properties
 * (`mso-list`) when they parse a style.
 */
export function styleOf(element: Element, property: string): string {
  const style = element.getAttribute(heldStyle) ?? '';
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property) {
      return declaration.slice(colon + 1).trim();
    }
  }
  return '';
}

export const hasClass = (element: Element, pattern: RegExp): boolean =>
  pattern.test(element.getAttribute('class') ?? '');
