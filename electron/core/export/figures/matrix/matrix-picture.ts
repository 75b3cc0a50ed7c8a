import type { MatrixKind } from '../../../../../shared/model/document-words.ts';
import { type FigureChoice, onPaper, type Picture } from '../figure.ts';
import { frameOf } from '../frame-words.ts';
import { areaOf, framePage } from '../page.ts';
import { countMatrix } from './count-matrix.ts';
import { drawMatrix } from './matrix-figure.ts';

/** One of the matrices, on pages with title, note, status and page numbers. */
export function matrixPicture(kind: MatrixKind, choice: FigureChoice): Picture {
  const table = countMatrix(kind, choice.publicCase, choice.countClustersOnce, choice.blur);
  const frame = frameOf(choice);
  return onPaper(choice.paper, (paper) => {
    const drawn = drawMatrix(table, areaOf(paper));
    return drawn.map((page, at) => framePage(paper, frame, { ...page, number: at + 1, of: drawn.length }, page.drawn));
  });
}
