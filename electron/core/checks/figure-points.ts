import type { OpenPoint } from '../../../shared/contract/views.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import { type FigureNode, figuresIn } from '../../../shared/rich-text/index.ts';
import { printedSections } from '../../../shared/rules/printed-sections.ts';

/** Pictures that a reader would miss: without words for those who don't see them (WCAG 2.2, 1.1.1), or without their bytes. */
export function figurePoints({ sections, pictures }: Pick<PublicCase, 'sections' | 'pictures'>): OpenPoint[] {
  const known = new Set(pictures.map(({ sha256 }) => sha256));
  return printedSections(sections).flatMap(({ id, title, content }) =>
    figuresIn(content).flatMap((figure, index) => {
      const point = (code: OpenPoint['code'], words: string): OpenPoint => {
        return { code, severity: 'error', place: `Section “${title}”`, words, screen: 'report', recordId: id };
      };
      const name = `${nameOf(figure, index)} in “${title}”`;
      return [
        ...(figure.altText.trim() === ''
          ? [point('figure_without_alt_text', `${name} has no alternative text for readers who don’t see it.`)]
          : []),
        ...(known.has(figure.sha256)
          ? []
          : [point('picture_missing', `${name} is no longer in the case: put it in again, or take it out.`)]),
      ];
    }),
  );
}

function nameOf({ caption }: FigureNode, index: number): string {
  return caption.trim() === '' ? `Picture ${index + 1}` : `The picture “${caption.trim()}”`;
}
