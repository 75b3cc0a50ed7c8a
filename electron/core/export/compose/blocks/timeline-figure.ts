import type { PublicCase } from '../../../../../shared/model/public-case.ts';
import type { TimelineOptions } from '../../../../../shared/rich-text/index.ts';
import { blurEvents } from '../../figures/blur-events.ts';
import { documentArea, pictureOf } from '../../figures/in-document.ts';
import { countLanes } from '../../figures/matrix/count-matrix.ts';
import { drawMatrix } from '../../figures/matrix/matrix-figure.ts';
import type { MatrixTable } from '../../figures/matrix/matrix-table.ts';
import { type Period, periodFor } from '../../figures/matrix/periods.ts';
import { laneKeysOf, lanesOf, laneWords } from '../../figures/timeline/lanes.ts';
import { drawTimeline } from '../../figures/timeline/timeline-figure.ts';
import { timelineFigure as lineOf } from '../../figures/timeline/timeline-picture.ts';
import type { Block, Table } from '../../plan/plan.ts';
import { cell, cellOrDash, paragraph } from '../../plan/runs.ts';
import type { CaseWords, Event } from '../case-words.ts';
import { capitalised, count, series } from '../phrases.ts';
import { densest, largestRows, MOST_PERIODS } from './count-summary.ts';
import { countTables } from './count-tables.ts';
import { eventCell } from './event-cell.ts';
import { withoutCalendar } from './without-calendar.ts';

/** More events than these are counted, not drawn one by one: they would take many pages. */
const MOST_DRAWN = 100;
/** Events that are listed again below the line; the chronology holds those of a longer one, if it is printed. */
const MOST_LISTED = 40;
/** About a quarter of a year, as on the screen. */
const LEAST_GAP = 91;

type Line = {
  readonly noun: string;
  readonly options: TimelineOptions;
  /** The events that are drawn. */
  readonly drawn: PublicCase;
  /** The whole case with its dates as the document may tell them. */
  readonly seen: PublicCase;
  readonly period: Period;
  readonly counts: MatrixTable;
};

/**
 * The events along a line of time, or, where they are too many to be drawn one by one, how many there are in each period;
 * then the data behind the picture. Nothing in it is more exact than the document's dates.
 */
export function timelineFigure(caseWords: CaseWords, options: TimelineOptions): Block[] {
  const { publicCase, blur } = caseWords;
  const noun = options.events === 'all' ? 'event' : 'significant event';
  const events = publicCase.events.filter((event) => options.events === 'all' || event.significance !== 'routine');
  if (events.length === 0) return [paragraph(`No ${noun} has been recorded yet.`)];
  const isLong = events.length > MOST_DRAWN;
  const list = (): Block[] => (isLong ? pointer(caseWords, options) : [eventList(events, caseWords, options)]);
  if (blur === 'age' || blur === 'day_number') {
    return [paragraph(`The timeline is not drawn: ${withoutCalendar(blur, 'a line of time')}`), ...list()];
  }
  if (!events.some(({ earliest, latest }) => earliest !== null || latest !== null)) {
    return [paragraph(`No ${noun} has a date, so there is no line of time.`), ...list()];
  }
  const seen = blur === 'exact' ? publicCase : blurEvents(publicCase, blur);
  const ids = new Set(events.map(({ id }) => id));
  const drawn = { ...seen, events: seen.events.filter(({ id }) => ids.has(id)) };
  const period = periodFor(drawn.events, blur, MOST_PERIODS);
  const counts = countsOf(drawn, options, period);
  const line: Line = { noun, options, drawn, seen, period, counts };
  const caption = `${capitalised(noun)}s by ${laneWords[options.lanes]} and ${period}`;
  if (isLong) {
    const why = `The ${count(events.length, noun)} are too many to be drawn one by one. The figure counts them by ${period}.`;
    return [
      paragraph(why),
      ...countPictures(line, caption),
      ...countTables(counts, caption),
      ...pointer(caseWords, options),
    ];
  }
  const isInChronology = pointer(caseWords, options).length > 0;
  const data =
    events.length > MOST_LISTED && isInChronology
      ? [...countTables(counts, caption), ...pointer(caseWords, options)]
      : list();
  return [...linePictures(line, caseWords), ...data];
}

/** Only where the chronology prints every event of the figure. */
function pointer({ hasChronology, chronology }: CaseWords, { events }: TimelineOptions): Block[] {
  if (!hasChronology || (chronology.events === 'significant' && events === 'all')) return [];
  return [paragraph('Each event of the figure is in the chronology, the last appendix of this report.')];
}

function countsOf(drawn: PublicCase, { lanes }: TimelineOptions, period: Period): MatrixTable {
  return countLanes(capitalised(laneWords[lanes]), lanesOf(lanes, drawn), laneKeysOf(lanes, drawn), drawn, period);
}

function linePictures({ noun, options, drawn, seen, counts }: Line, { blur }: CaseWords): Block[] {
  const choice = { lanes: options.lanes, gapDays: LEAST_GAP, countClustersOnce: false };
  // A time without significant events is no time without contact.
  const { gaps } = lineOf({ ...choice, publicCase: seen });
  const finest = blur === 'month' || blur === 'season' || blur === 'year' ? blur : undefined;
  const figure = { ...lineOf({ ...choice, publicCase: drawn, blur: finest }), gaps };
  const pages = drawTimeline(figure, documentArea, 'below the lanes');
  const title = `Timeline of ${noun}s by ${laneWords[options.lanes]}`;
  return pages.map((page, at) => {
    const part = pages.length === 1 ? '' : `, part ${at + 1} of ${pages.length}`;
    const caption = `${title}${part}: ${page.detail.replace(/^U/, 'u')}`;
    const shows = at === 0 ? `${summary(drawn.events, noun, counts)} ` : '';
    const gap =
      at === 0 && gaps.length > 0 ? ` Hatched: ${count(gaps.length, 'stretch', 'stretches')} without contact.` : '';
    return pictureOf(page, caption, `${title}${part}. ${shows}${page.description}${gap}`);
  });
}

function countPictures({ noun, options, drawn, counts, period }: Line, caption: string): Block[] {
  const pages = drawMatrix(counts, documentArea);
  return pages.map((page, at) => {
    const part = pages.length === 1 ? '' : `, part ${at + 1} of ${pages.length}`;
    const stretch = page.detail === '' ? '' : `: ${page.detail}`;
    const shows = `Columns for each ${period} above a grid by ${laneWords[options.lanes]}, darker where there are more events.`;
    const words = at === 0 ? ` ${shows} ${summary(drawn.events, noun, counts)}` : '';
    return pictureOf(
      page,
      `${caption}${part}${stretch}`,
      `${caption}${part}.${words} The numbers are in the tables below.`,
    );
  });
}

/** "16 events from June 2019 to January 2020, 1 of them without a date. Most are of Police (5). Most events are in …" */
function summary(events: readonly Event[], noun: string, counts: MatrixTable): string {
  const undated = events.filter(({ earliest, latest }) => earliest === null && latest === null).length;
  const known = counts.columns.filter(({ isApart }) => !isApart);
  const [first, last] = [known[0]?.name, known.at(-1)?.name];
  const over = first === undefined ? '' : first === last ? ` in ${first}` : ` from ${first} to ${last}`;
  const without = undated === 0 ? '' : `, ${undated.toLocaleString('en-GB')} of them without a date`;
  const most = series(largestRows(counts, 3).map(({ label, total }) => `${label} (${total})`));
  return [`${count(events.length, noun)}${over}${without}.`, `Most are in the lanes ${most}.`, ...densest(counts)].join(
    ' ',
  );
}

function eventList(events: readonly Event[], caseWords: CaseWords, { lanes }: TimelineOptions): Table {
  const labels = new Map(lanesOf(lanes, caseWords.publicCase).map(({ key, label }) => [key, label]));
  const keysOf = laneKeysOf(lanes, caseWords.publicCase);
  return {
    kind: 'table',
    caption: `Events of the timeline by ${laneWords[lanes]}`,
    description: 'The events of the figure in order of date, one to a row',
    columns: [
      { label: 'Ref', share: 9 },
      { label: 'Date', share: 20 },
      { label: capitalised(laneWords[lanes]), share: 22 },
      { label: 'Event', share: 49 },
    ],
    rows: events.map((event) => ({
      place: `E${event.ref}`,
      cells: [
        { paragraphs: [[caseWords.reference('event', event.id)]] },
        cell(caseWords.dateOf(event)),
        cellOrDash(
          keysOf(event)
            .map((key) => labels.get(key) ?? '')
            .join('\n'),
        ),
        eventCell(event),
      ],
    })),
  };
}
