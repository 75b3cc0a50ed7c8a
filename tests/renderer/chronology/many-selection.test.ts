import { expect, test } from 'vitest';
import { gridItems } from '../../../renderer/features/chronology/grid/grid-items.ts';
import {
  chooseAll,
  extendTo,
  nothingChosen,
  shownOf,
  toggleEvent,
} from '../../../renderer/features/chronology/tagging/many-selection.ts';

// Five dated events, the heading, two undated ones.
const items = gridItems({ ids: [50, 40, 30, 20, 10, 7, 8], undated: 2 });

test('a range keeps its beginning while its end moves, in both directions and over the heading', () => {
  const down = extendTo(nothingChosen, items, 20, 7);
  expect(shownOf(down, items)).toEqual([20, 10, 7]);
  const up = extendTo(down, items, 7, 40);
  expect(shownOf(up, items)).toEqual([40, 30, 20]);
});

test('a range begins anew when the event it began at is no longer in the list', () => {
  const before = extendTo(nothingChosen, items, 50, 30);
  const filtered = gridItems({ ids: [40, 30, 20], undated: 0 });
  expect(shownOf(extendTo(before, filtered, 30, 20), filtered)).toEqual([30, 20]);
});

test('a click with Ctrl adds to the event that has the keyboard, and takes out again', () => {
  const two = toggleEvent(nothingChosen, 50, 30);
  expect(shownOf(two, items)).toEqual([50, 30]);
  expect(shownOf(toggleEvent(two, 30, 50), items)).toEqual([30]);
  expect(toggleEvent(toggleEvent(two, 30, 50), 50, 30)).toEqual(nothingChosen);
});

test('all means every event of the list; what a filter hides is never meant', () => {
  const all = chooseAll(items, 30);
  expect(shownOf(all, items)).toEqual([50, 40, 30, 20, 10, 7, 8]);
  expect(shownOf(all, gridItems({ ids: [8, 40], undated: 0 }))).toEqual([8, 40]);
});
