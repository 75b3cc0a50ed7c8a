import type { PublicCase } from '../../../shared/model/public-case.ts';
import type { BlockNode, PhrasingNode } from '../../../shared/rich-text/index.ts';

const sources = [
  'Working Together to Safeguard Children, HM Government, 2018.',
  'Bacchus, L. and others, Domestic abuse and children: how practitioners hear what is not said, a review of the literature since 2004, which found that most of what children told was told to those whom they saw every week.',
  'Ibid., page 14.',
  'The Domestic Violence Disclosure Scheme, often called Clare’s Law, lets the police tell a person of a partner’s violent past; it has two parts, the right to ask and the right to know.',
];

/** The same case with a footnote at the end of every so many paragraphs of text, and now and then two: as academics write. */
export function footnoted(publicCase: PublicCase, every = 1): PublicCase {
  let count = 0;
  let paragraphs = 0;
  const note = (): PhrasingNode => ({
    type: 'footnote',
    children: [{ type: 'text', text: sources[count++ % sources.length] ?? '', format: 0 }],
  });
  const withNotes = (node: BlockNode): BlockNode =>
    node.type === 'paragraph' && paragraphs++ % every === 0
      ? { ...node, children: [...node.children, note(), ...(count % 3 === 0 ? [note()] : [])] }
      : node;
  const sections = publicCase.sections.map((section) => ({
    ...section,
    content: { ...section.content, children: section.content.children.map(withNotes) },
  }));
  return { ...publicCase, sections };
}
