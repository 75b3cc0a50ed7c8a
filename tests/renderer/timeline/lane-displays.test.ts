import { expect, test } from 'vitest';
import { LaneDisplays } from '../../../renderer/features/timeline/line/lane-displays.ts';
import type { Lane } from '../../../renderer/features/timeline/line/lanes.ts';
import { namesOf } from '../../../renderer/features/timeline/line/names.ts';
import { TOO_LONG } from '../../../renderer/features/timeline/line/pack.ts';
import type { DatedEvent } from '../../../renderer/features/timeline/line/timeline-events.ts';
import { measure, type Subject } from '../../../renderer/features/timeline/picture/scene.ts';
import { viewCloseTo } from '../../../renderer/features/timeline/picture/view-close-to.ts';

const extent = { from: 0, days: 3_650 };
const WIDTH = 1_000;

function laneOf(key: string, spans: readonly (readonly [first: number, last: number])[]): Lane {
  const dated = spans.map(
    ([first, last], index): DatedEvent => ({
      id: index + 1,
      ref: index + 1,
      index,
      first,
      last,
      isOpenStart: false,
      isOpenEnd: false,
      isDuring: false,
      isUncertain: false,
      clusterId: null,
      others: [],
    }),
  );
  return { key, label: key, dated, undatedCount: 0 };
}

/** A day in every fifth, and six events of which each year is all that is known. */
const days = Array.from({ length: 700 }, (_, at) => [at * 5, at * 5] as const);
const years = Array.from({ length: 60 }, (_, at) => [(at % 10) * 365, (at % 10) * 365 + 364] as const);
const crowded = laneOf(
  'crowded',
  [...days, ...years].toSorted((a, b) => a[0] - b[0]),
);
const quiet = laneOf('quiet', [
  [100, 100],
  [100, 100],
  [100, 100],
]);
const lanes = [crowded, quiet];
const displays = new LaneDisplays(lanes, extent, namesOf(undefined));
const subject: Subject = {
  lanes,
  displays,
  gaps: [],
  period: null,
  ages: [],
  isOncePerIncident: false,
  isTall: false,
};

test('a lane is counted from afar, and from near its days are drawn beside the number of its long dates', () => {
  expect(displays.of(0, extent, WIDTH, 2).kind).toBe('bins');
  const near = displays.of(0, { from: 1_000, days: 30 }, WIDTH, 2);
  if (near.kind !== 'events') throw new Error('It is drawn as bars.');
  expect(near.noteRow).toBe(1);
  const rowOf = (event: DatedEvent) => near.packing.rows[crowded.dated.indexOf(event)];
  const inView = crowded.dated.filter(({ first, last }) => first < 1_030 && last >= 1_000);
  expect(inView.filter((event) => rowOf(event) === TOO_LONG)).toHaveLength(6);
  expect(inView.filter((event) => rowOf(event) === 0)).toHaveLength(6);
});

test('a lane is as high as its events need in the whole line, and what is left is shared out', () => {
  expect(displays.rowsWanted(0, WIDTH)).toBeNull();
  expect(displays.rowsWanted(1, WIDTH)).toBe(3);
  expect(measure(subject, WIDTH, 0).lanes.map(({ rowCount }) => rowCount)).toEqual([2, 3]);
  const roomy = measure(subject, WIDTH, 1_000);
  expect(roomy.lanes.map(({ rowCount }) => rowCount)).toEqual([8, 8]);
  expect(roomy.lanes[1]?.top).toBe(roomy.lanes[0]?.height);
});

test('titles that come later change neither the height of a lane nor what was counted', () => {
  const named = displays.named(namesOf(new Map([[1, 'A visit to the home by two officers']])));
  expect(named.rowsWanted(1, WIDTH)).toBe(3);
  expect(named.binsOf(0, 'year')).toBe(displays.binsOf(0, 'year'));
});

test('an event that was sent for is shown from near enough to be drawn by itself, or not at all', () => {
  const event = crowded.dated.find(({ first, last }) => first === 1_000 && last === 1_000);
  if (!event) throw new Error('There is no such event.');
  const titles = new Map(crowded.dated.map(({ id }) => [id, 'A visit to the home by two officers']));
  const named = { ...subject, displays: displays.named(namesOf(titles)) };
  expect(viewCloseTo(event, named, extent, WIDTH, measure(named, WIDTH, 0))).toBeNull();
  const tall = { ...named, isTall: true };
  const measures = measure(tall, WIDTH, 0);
  const view = viewCloseTo(event, tall, extent, WIDTH, measures);
  if (!view) throw new Error('It was not found.');
  expect(view.from + view.days / 2).toBeCloseTo(1_000.5);
  expect(tall.displays.of(0, view, WIDTH, measures.lanes[0]?.rowCount ?? 0)).toMatchObject({ withTitles: true });
});
