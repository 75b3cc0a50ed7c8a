import { loadavg } from 'node:os';
import { megabytes } from '../print-table.ts';
import type { Promised } from '../promises.ts';
import type { AgGridTimes } from './ag-grid.ts';
import type { CasewrightTimes } from './casewright.ts';
import { longestSection, reportWords } from './typing.ts';
import { patience, type VisTimelineTimes } from './vis-timeline.ts';

type Medians<T> = { readonly [K in keyof T]?: number | undefined };

export type BrowserTimes = {
  readonly ours: Medians<CasewrightTimes>;
  readonly grid: Medians<AgGridTimes>;
  readonly timeline: Medians<VisTimelineTimes>;
  readonly fewer: Medians<VisTimelineTimes>;
  readonly report: Medians<{ readonly letter: number }>;
};

type Figure = {
  readonly name: string;
  readonly ours: number | undefined;
  /** Must stay under it, in milliseconds or bytes. */
  readonly most: number;
  readonly unit?: 'bytes';
  readonly besides: string;
  /** Must not be slower than what it is measured beside. */
  readonly isNoSlowerThan?: number | undefined;
};

/** What the chronology promises at 20,000 events, and the report at its longest, with what each was measured beside. */
function figuresOf({ ours, grid, timeline, fewer, report }: BrowserTimes): Figure[] {
  const line = (name: keyof VisTimelineTimes) =>
    `vis-timeline: ${timeline[name] === undefined ? `over ${patience / 1_000} s` : time(timeline[name])} (2,000 events: ${time(fewer[name])})`;
  const agGrid = (value: number | undefined) => `AG Grid: ${time(value)}`;
  return [
    {
      name: 'first full screen after the case is open',
      ours: ours.firstScreen,
      most: 200,
      besides: agGrid(grid.firstScreen),
      isNoSlowerThan: grid.firstScreen,
    },
    { name: 'filter as one types', ours: ours.filter, most: 50, besides: agGrid(grid.filter) },
    { name: 'search as one types', ours: ours.search, most: 50, besides: '' },
    { name: 'sort', ours: ours.sort, most: 100, besides: agGrid(grid.sort) },
    { name: '95 of 100 frames, scrolling', ours: ours.scrollFrame, most: 39, besides: agGrid(grid.scrollFrame) },
    { name: 'first picture of the timeline', ours: ours.firstPicture, most: 300, besides: line('firstPicture') },
    { name: '95 of 100 frames, panning', ours: ours.panFrame, most: 26, besides: line('moveFrame') },
    { name: '95 of 100 frames, zooming', ours: ours.zoomFrame, most: 26, besides: line('moveFrame') },
    { name: 'edit acknowledged as saved', ours: ours.saved, most: 50, besides: '' },
    { name: '95 of 100 letters typed into a long report', ours: report.letter, most: 16, besides: '' },
    {
      name: 'JavaScript heap after collection',
      ours: ours.heap,
      most: 150 * 1024 ** 2,
      unit: 'bytes',
      besides: `AG Grid: ${grid.heap === undefined ? '' : megabytes(grid.heap)}`,
    },
  ];
}

/** The promises of the browser, kept or not; one that was not measured counts as not kept, and says so. */
export function browserPromises(times: BrowserTimes): Promised[] {
  return figuresOf(times).map(({ name, ours, most, unit, besides, isNoSlowerThan }) => {
    const word = unit === 'bytes' ? megabytes : time;
    const limit = `under ${word(most)}${isNoSlowerThan === undefined ? '' : ', no slower than AG Grid'}`;
    const beside = besides === '' ? '' : `; ${besides}`;
    if (ours === undefined) return { words: `${name}: not measured (${limit})${beside}`, isKept: false };
    return {
      words: `${name}: ${word(ours)} (${limit})${beside}`,
      isKept: ours < most && ours <= (isNoSlowerThan ?? Number.POSITIVE_INFINITY),
    };
  });
}

const time = (milliseconds: number | undefined) =>
  milliseconds === undefined
    ? 'not measured'
    : milliseconds >= 1_000
      ? `${(milliseconds / 1_000).toFixed(1)} s`
      : `${Math.round(milliseconds)} ms`;

/** What each number holds, and how busy the computer was: the others' work makes all of them longer. */
export function browserNotes(rounds: number): string {
  return `20,000 events, 20 agencies, 60 themes, 40,000 tags in Chromium; medians of ${rounds} round${rounds === 1 ? '' : 's'} in turn, each in fresh browsers.
Casewright: the real app over the browser shell; every time holds the way to the core and back, SQLite and painting.
  First screen: from the news that the case is open. Filter: from the letter. Saved: from leaving the field to "Saved".
  Search: question and answer of the page, without drawing.
  Letters: all work of the main thread for each, into ${longestSection.toLocaleString('en-GB')} of ${reportWords.toLocaleString('en-GB')} words, without the wait for the next frame.
AG Grid, vis-timeline: all data in the page's memory before the clock starts; from the call or the letter to painting.
Load of this computer at the end: ${loadavg()[0]?.toFixed(1)} (a number above that of its processors lengthens every time).`;
}
