import type { PublicPicture } from '../../../../shared/model/public-case.ts';
import type { FigureNode } from '../../../../shared/rich-text/index.ts';
import type { Block } from '../plan/plan.ts';
import { paragraph } from '../plan/runs.ts';

const shares = { full: 1, two_thirds: 2 / 3, half: 1 / 2 } as const satisfies Record<FigureNode['width'], number>;

/** A picture of the text; where the case has lost its bytes, the document says that one is missing, as it does of a section. */
export function composeFigure(figure: FigureNode, pictures: readonly PublicPicture[]): Block {
  const { sha256, altText, caption, width } = figure;
  const picture = pictures.find((one) => one.sha256 === sha256);
  if (picture === undefined) {
    const words = caption.trim() || altText.trim();
    return paragraph(words === '' ? 'A picture is missing here.' : `A picture is missing here: ${words}`, 'note');
  }
  const { mediaType, base64 } = picture;
  return {
    kind: 'picture',
    caption: caption.trim(),
    altText: altText.trim(),
    source: { kind: 'file', mediaType, base64 },
    share: shares[width],
  };
}
