import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageSpans } from '../../../renderer/features/timeline/line/ages.ts';
import { binOf, countBins } from '../../../renderer/features/timeline/line/bins.ts';
import { boxOf, fitsBetween, packLane } from '../../../renderer/features/timeline/line/pack.ts';
import type { DatedEvent } from '../../../renderer/features/timeline/line/timeline-events.ts';
import {
  clampView,
  dayAtX,
  extentOf,
  viewAround,
  xOfDay,
  zoomView,
} from '../../../renderer/features/timeline/line/view.ts';
import { ageAt } from '../../../shared/dates/index.ts';
import { calendarUnits, dayNumberOf, unitEdges } from '../../../shared/timeline/calendar-units.ts';
import { findGaps } from '../../../shared/timeline/gaps.ts';

const day = fc.integer({ min: 10_000, max: 20_000 });
const datedEvent = fc
  .record({
    first: day,
    length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })),
    isOpenStart: fc.boolean(),
    isOpenEnd: fc.boolean(),
    isDuring: fc.boolean(),
  })
  .map(
    ({ first, length, ...rest }, index = 0): DatedEvent => ({
      ...rest,
      id: index + 1,
      index,
      first,
      last: first + length,
      isUncertain: false,
      ref: index + 1,
      clusterId: null,
      others: [],
    }),
  );
const eventList = fc
  .array(datedEvent, { maxLength: 60 })
  .map((events) => [...events].sort((a, b) => a.first - b.first));
const at = (first: number, last = first, more: Partial<DatedEvent> = {}): DatedEvent => ({
  id: first,
  index: 0,
  first,
  last,
  isOpenStart: false,
  isOpenEnd: false,
  isDuring: false,
  isUncertain: false,
  ref: first,
  clusterId: null,
  others: [],
  ...more,
});

test('every date is drawn within the pixels of its days, at every scale', () => {
  fc.assert(
    fc.property(datedEvent, fc.double({ min: 0.01, max: 80, noNaN: true }), fc.boolean(), (event, scale, hasTitle) => {
      const box = boxOf(event, scale, hasTitle ? 'E1 A visit' : undefined);
      expect(box.left).toBeGreaterThanOrEqual(event.first * scale - 1e-6);
      expect(box.right).toBeLessThanOrEqual((event.last + 1) * scale + 1e-6);
      expect(box.outerLeft).toBeLessThanOrEqual(box.left);
      expect(box.outerRight).toBeGreaterThanOrEqual(box.right);
    }),
  );
});

test('no two events of one row touch, and one that has no row is missed where it shows', () => {
  fc.assert(
    fc.property(eventList, fc.integer({ min: 1, max: 8 }), fc.boolean(), (events, rowCount, withTitles) => {
      const { boxes, rows } = packLane(events, 0.5, rowCount, withTitles ? () => 'E1 A visit' : null);
      for (let row = 0; row < rowCount; row += 1) {
        const inRow = boxes.filter((_, place) => rows[place] === row).sort((a, b) => a.outerLeft - b.outerLeft);
        inRow.slice(1).forEach((box, place) => {
          expect(box.outerLeft).toBeGreaterThanOrEqual(inRow[place]?.outerRight ?? 0);
        });
      }
      expect(fitsBetween({ boxes, rows }, -1e9, 1e9)).toBe(!rows.includes(-1));
    }),
  );
});

test('bins add up to the number of events, in every unit of the calendar', () => {
  fc.assert(
    fc.property(eventList, fc.constantFrom(...calendarUnits), (events, unit) => {
      const { from, days } = extentOf(events.flatMap(({ first, last }) => [first, last]));
      const { certain, spread } = countBins(events, unitEdges(unit, from, from + days));
      const total = [...certain, ...spread].reduce((sum, count) => sum + count, 0);
      expect(total).toBeCloseTo(events.length, 6);
      expect(certain.every(Number.isInteger)).toBe(true);
    }),
  );
});

test('a vague date is a little in each unit that it may lie in, and in no other', () => {
  const edges = [0, 10, 20, 30, 40];
  const { certain, spread, most } = countBins([at(5, 24), at(31)], edges);
  expect([...spread]).toEqual([0.25, 0.5, 0.25, 0]);
  expect([...certain]).toEqual([0, 0, 0, 1]);
  expect(most).toBe(1);
  expect([0, 9, 10, 39].map((each) => binOf(edges, each))).toEqual([0, 0, 1, 3]);
});

test('units of the calendar begin where people begin them and leave nothing out', () => {
  const from = dayNumberOf('2019-02-14');
  expect(unitEdges('month', from, from + 20).map((each) => each)).toEqual(
    ['2019-02-01', '2019-03-01', '2019-04-01'].map(dayNumberOf),
  );
  expect(unitEdges('week', from, from + 1)).toEqual(['2019-02-11', '2019-02-18'].map(dayNumberOf));
  expect(unitEdges('quarter', from, from + 1)).toEqual(['2019-01-01', '2019-04-01'].map(dayNumberOf));
  fc.assert(
    fc.property(fc.constantFrom(...calendarUnits), day, fc.integer({ min: 1, max: 900 }), (unit, start, length) => {
      const edges = unitEdges(unit, start, start + length);
      expect(edges[0]).toBeLessThanOrEqual(start);
      expect(edges.at(-1)).toBeGreaterThanOrEqual(start + length);
      expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
    }),
  );
});

test('a gap holds no day on which a contact was or may have been, and each is as long as asked', () => {
  fc.assert(
    fc.property(eventList, fc.integer({ min: 1, max: 200 }), (events, least) => {
      for (const gap of findGaps(events, least)) {
        expect(gap.last + 1 - gap.first).toBeGreaterThanOrEqual(least);
        expect(events.some(({ first, last }) => first <= gap.last && last >= gap.first)).toBe(false);
      }
    }),
  );
  expect(findGaps([at(100), at(90, 150), at(201)], 50)).toEqual([{ first: 151, last: 200 }]);
  expect(findGaps([at(100), at(151)], 51)).toEqual([]);
  expect(findGaps([], 1)).toEqual([]);
});

test('a view never leaves the line, and zooming keeps the day under the pointer', () => {
  const extent = { from: 10_000, days: 3_000 };
  const view = fc.record({ from: day, days: fc.double({ min: 1, max: 9_000, noNaN: true }) });
  fc.assert(
    fc.property(
      view,
      fc.double({ min: 0.05, max: 20, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (given, factor, anchor) => {
        const before = clampView(given, extent);
        const after = zoomView(before, factor, anchor, extent);
        expect(after.from).toBeGreaterThanOrEqual(extent.from - 1e-6);
        expect(after.from + after.days).toBeLessThanOrEqual(extent.from + extent.days + 1e-6);
        const isFree = after.from > extent.from + 1e-6 && after.from + after.days < extent.from + extent.days - 1e-6;
        if (isFree) expect(dayAtX(anchor * 800, after, 800)).toBeCloseTo(dayAtX(anchor * 800, before, 800), 4);
        expect(dayAtX(xOfDay(11_000, after, 800), after, 800)).toBeCloseTo(11_000, 4);
      },
    ),
  );
});

test('ages along the line are those of the list; a birthday that is not known leaves days without one', () => {
  const spans = ageSpans('2012-02-29', dayNumberOf('2016-01-01'));
  expect(spans.map(({ age }) => age)).toEqual([0, 1, 2, 3]);
  for (const { age, first, last } of spans) {
    for (const each of [first, last]) {
      const iso = new Date(each * 86_400_000).toISOString().slice(0, 10);
      expect(ageAt('2012-02-29', { earliest: iso, latest: iso })).toEqual({ min: age, max: age });
    }
  }
  const [under1, aged1] = ageSpans('2012-05', dayNumberOf('2014-01-01'));
  expect(under1?.last).toBe(dayNumberOf('2013-04-30'));
  expect(aged1?.first).toBe(dayNumberOf('2013-05-31'));
  expect(ageSpans('not a date', 20_000)).toEqual([]);
});

test('going to days shows all of them in the middle of the line, as near as it was or nearer', () => {
  const extent = { from: 10_000, days: 3_000 };
  const june = viewAround(extent, 11_000, 11_029, extent);
  expect(june.days).toBe(90);
  expect(june.from + june.days / 2).toBe(11_015);
  const near = { from: 12_000, days: 14 };
  expect(viewAround(near, 11_000, 11_000, extent).days).toBe(14);
  expect(viewAround(near, 11_000, 11_364, extent).days).toBeCloseTo(365 * 1.5);
  expect(viewAround(extent, 10_000, 10_000, extent).from).toBe(10_000);
});
