import { Refusal } from '../../../../shared/contract/errors.ts';
import { type Sheet, wordsOfSheets } from '../workbook/sheet.ts';
import type { FigureChoice, Picture } from './figure.ts';
import { figureLabel, frameOf } from './frame-words.ts';
import { countMatrix } from './matrix/count-matrix.ts';
import { matrixPicture } from './matrix/matrix-picture.ts';
import { pageNode } from './page.ts';
import { type PlacedText, type SvgNode, wordsOf } from './svg/svg-node.ts';
import { timelinePicture } from './timeline/timeline-picture.ts';
import { aboutSheet } from './workbook/about-sheet.ts';
import { eventsSheet } from './workbook/events-sheet.ts';
import { matrixSheets } from './workbook/matrix-sheets.ts';

/** A figure as it will leave, before it is written: every page, or every sheet. */
export type ComposedFigure =
  | { readonly kind: 'picture'; readonly paper: Picture['paper']; readonly pages: readonly SvgNode[] }
  | { readonly kind: 'workbook'; readonly sheets: readonly Sheet[] };

/** Refused where there is nothing to show: an empty page would look like a finding. */
export function composeFigure(choice: FigureChoice): ComposedFigure {
  const hasNothing =
    choice.publicCase.events.length === 0
      ? 'There are no events to show. Change the filter, or record events first.'
      : isUntagged(choice)
        ? 'None of these events has been tagged with a theme yet, so there is nothing to show.'
        : undefined;
  if (hasNothing !== undefined) throw new Refusal('invalid_input', hasNothing);
  if (choice.format === 'xlsx') return { kind: 'workbook', sheets: composeSheets(choice) };
  const { paper, pages } = composePicture(choice);
  return { kind: 'picture', paper, pages: pages.map((page) => pageNode(page, paper)) };
}

export function composePicture(choice: FigureChoice): Picture {
  return choice.figure === 'timeline' ? timelinePicture(choice) : matrixPicture(choice.figure, choice);
}

function composeSheets(choice: FigureChoice): Sheet[] {
  const frame = frameOf(choice);
  if (choice.figure === 'timeline') {
    return [
      eventsSheet(choice.publicCase),
      aboutSheet(frame, choice.blur === undefined ? 'Dates are worded no more exactly than the records allow' : ''),
    ];
  }
  const table = countMatrix(choice.figure, choice.publicCase, choice.countClustersOnce, choice.blur);
  return [
    ...matrixSheets(figureLabel(choice.figure, choice.publicCase.review.kind), table),
    aboutSheet(frame, table.note),
  ];
}

function isUntagged({ figure, publicCase }: FigureChoice): boolean {
  if (figure === 'timeline' || figure === 'child_seen_by_agency' || figure === 'contacts_by_month') return false;
  const shown = new Set(publicCase.events.map(({ id }) => id));
  return !publicCase.eventTags.some(
    ({ eventId, themeId }) => shown.has(eventId) && (figure !== 'theme_by_theme' || themeId !== null),
  );
}

/** All that would leave, for the private-name check. */
export function wordsOfFigure(composed: ComposedFigure): PlacedText[] {
  return composed.kind === 'workbook'
    ? wordsOfSheets(composed.sheets)
    : composed.pages.flatMap((page) => wordsOf(page));
}
