import { type FigureChoice, onPaper, type Picture } from '../figure.ts';
import { frameOf } from '../frame-words.ts';
import { areaOf, framePage } from '../page.ts';
import { laneKeysOf, lanesOf } from './lanes.ts';
import { drawTimeline, type TimelineFigure } from './timeline-figure.ts';
import { findGaps, isDated, lineEvents, reviewPeriod } from './timeline-line.ts';

/** The timeline of the events of a case, on pages with title, legend, status and page numbers. */
export function timelinePicture(choice: FigureChoice): Picture {
  const figure = timelineFigure(choice);
  const frame = frameOf(choice);
  return onPaper(choice.paper, (paper) => {
    const drawn = drawTimeline(figure, areaOf(paper));
    return drawn.map((page, at) => framePage(paper, frame, { ...page, number: at + 1, of: drawn.length }, page.drawn));
  });
}

/** The line without ages and dates of birth: those are private, and nothing here reads them. */
export function timelineFigure(choice: FigureChoice): TimelineFigure {
  const { publicCase, lanes, gapDays, countClustersOnce } = choice;
  const events = lineEvents(publicCase.events, laneKeysOf(lanes, publicCase), countClustersOnce);
  const dated = events.filter(isDated);
  return {
    lanes: lanesOf(lanes, publicCase),
    events,
    gaps: gapDays === null ? [] : findGaps(dated, gapDays),
    period: reviewPeriod(publicCase.review),
  };
}
