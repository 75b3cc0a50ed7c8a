import type { FigureNode } from '../../../shared/rich-text/index.ts';

/** What a person says of a picture. */
export type FigureWords = Pick<FigureNode, 'altText' | 'caption' | 'width'>;

export const noFigureWords: FigureWords = { altText: '', caption: '', width: 'full' };

/** As a person would call the picture: by its caption, else by what it shows. */
export function nameOfFigure({ altText, caption }: Pick<FigureNode, 'altText' | 'caption'>): string {
  return caption || altText || 'without words';
}
