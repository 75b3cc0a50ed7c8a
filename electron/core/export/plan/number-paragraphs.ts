import type { ParagraphNumbering } from '../../../../shared/model/document-settings.ts';
import type { Block, Heading, Paragraph } from './plan.ts';

/**
 * Numbers the body paragraphs of a report, part after part, just as the word processor does: under each section or
 * appendix (3.1, 3.2; B.1, B.2) or from 1 through the whole text. Quotations, findings, notes, lists and tables carry
 * no number; headings below those that count lose theirs, so that no number stands for two things.
 */
export function paragraphNumberer(numbering: ParagraphNumbering): (blocks: readonly Block[]) => Block[] {
  let section = '';
  let counted: NonNullable<Paragraph['numbering']> = numbering === 'continuous' ? 'report' : 'sections';
  let count = 0;
  const number = (block: Block): Block => {
    if (block.kind === 'heading') {
      const heading = numbersParagraphs(block, numbering) ? block : unnumbered(block);
      if (numbering === 'by_section' && block.level === 1) {
        section = block.number.replace(/^Appendix /, '');
        counted = block.numbering === 'appendices' ? 'appendices' : 'sections';
        count = 0;
      }
      return heading;
    }
    if (block.kind !== 'paragraph' || block.style !== 'body') return block;
    count += 1;
    return { ...block, numbering: counted, number: numbering === 'continuous' ? String(count) : `${section}.${count}` };
  };
  return (blocks) => (numbering === 'headings' ? [...blocks] : blocks.map(number));
}

/** An appendix keeps its letter always: it is how the text calls it. */
function numbersParagraphs({ level, numbering }: Heading, paragraphs: ParagraphNumbering): boolean {
  return level === 1 && (numbering === 'appendices' || paragraphs === 'by_section');
}

function unnumbered(heading: Heading): Heading {
  return { ...heading, numbering: 'none', number: '' };
}
