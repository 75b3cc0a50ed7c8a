import { findGaps } from '../../../../../shared/timeline/gaps.ts';
import { type FigureChoice, onPaper, type Picture } from '../figure.ts';
import { frameOf } from '../frame-words.ts';
import { areaOf, framePage } from '../page.ts';
import { laneKeysOf, lanesOf } from './lanes.ts';
import { drawTimeline, type TimelineFigure } from './timeline-figure.ts';
import { isDated, lineEvent, reviewPeriod } from './timeline-line.ts';

/** More than these are put on A3 at once: they would take many pages of A4. */
const MOST_EVENTS_ON_A4 = 300;

/** The timeline of the events of a case, on pages with title, legend, status and page numbers. */
export function timelinePicture(choice: FigureChoice): Picture {
  const figure = timelineFigure(choice);
  const frame = frameOf(choice);
  const isLong = figure.events.length > MOST_EVENTS_ON_A4;
  return onPaper(choice.paper ?? (isLong ? 'a3' : null), (paper) => {
    const drawn = drawTimeline(figure, areaOf(paper));
    return drawn.map((page, at) => framePage(paper, frame, { ...page, number: at + 1, of: drawn.length }, page.drawn));
  });
}

/** The line without ages and dates of birth: those are private, and nothing here reads them. */
export function timelineFigure(
  choice: Pick<FigureChoice, 'publicCase' | 'lanes' | 'gapDays' | 'countClustersOnce' | 'blur'>,
): TimelineFigure {
  const { publicCase, lanes, gapDays, countClustersOnce, blur } = choice;
  const keysOf = laneKeysOf(lanes, publicCase);
  const events = publicCase.events.map((event) => lineEvent(event, keysOf(event)));
  const dated = events.filter(isDated);
  return {
    lanes: lanesOf(lanes, publicCase),
    events,
    isOncePerIncident: countClustersOnce,
    gaps: gapDays === null ? [] : findGaps(dated, gapDays),
    period: reviewPeriod(publicCase.review),
    ...(blur === undefined ? {} : { finest: blur }),
  };
}
