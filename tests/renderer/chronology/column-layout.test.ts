import { expect, test } from 'vitest';
import { allColumns, columnTemplate, leastWidth } from '../../../renderer/features/chronology/grid/grid-columns.tsx';
import {
  allowedWidth,
  movedColumn,
  orderedColumns,
  shownColumns,
  withWidth,
} from '../../../renderer/features/chronology/layout/column-layout.ts';
import { nextSort, wordOrder } from '../../../renderer/features/chronology/layout/order-words.ts';
import type { ChronologyLayout } from '../../../shared/contract/index.ts';

type Columns = Pick<ChronologyLayout, 'columns' | 'widths'>;
const ids = (layout: Columns, width: number) => shownColumns(layout, width).map(({ id }) => id);

test('the standard columns give way in a narrow grid, also when one of them was made wider', () => {
  expect(ids({ columns: null, widths: {} }, 10)).toEqual(['ref', 'date', 'event']);
  expect(ids({ columns: null, widths: { event: 50 } }, 80)).toHaveLength(7);
  expect(leastWidth(shownColumns({ columns: null, widths: { event: 50 } }, 10))).toBe(61.75);
});

test('chosen columns are all there in their order after the ref, however narrow the grid is', () => {
  const columns = ['voice', 'date', 'reviewerNote'] as const;
  expect(ids({ columns, widths: {} }, 10)).toEqual(['ref', 'voice', 'date', 'reviewerNote']);
  expect(ids({ columns: [], widths: {} }, 80)).toEqual(['ref']);
  expect(columnTemplate(shownColumns({ columns: ['event'], widths: { event: 30 } }, 80))).toBe('3.75rem 30rem');
});

test('the list to choose from begins with what is shown and misses nothing', () => {
  const order = orderedColumns(['voice', 'date']).map(({ id }) => id);
  expect(order.slice(0, 3)).toEqual(['ref', 'voice', 'date']);
  expect(order.toSorted()).toEqual(allColumns.map(({ id }) => id).toSorted());
});

test('a column moves one place and stops at the ends', () => {
  const order = ['date', 'event', 'themes'] as const;
  expect(movedColumn(order, 'event', -1)).toEqual(['event', 'date', 'themes']);
  expect(movedColumn(order, 'event', 1)).toEqual(['date', 'themes', 'event']);
  expect(movedColumn(order, 'themes', 1)).toEqual(order);
});

test('a width stays within bounds and can be taken back', () => {
  expect([allowedWidth(0), allowedWidth(10.1), allowedWidth(900)]).toEqual([3, 10, 60]);
  expect(withWidth({ date: 9 }, 'event', 12.3)).toEqual({ date: 9, event: 12.25 });
  expect(withWidth({ date: 9, event: 12 }, 'event', null)).toEqual({ date: 9 });
});

test('a head sorts one way, then the other, then goes back to the order of the dates', () => {
  const first = nextSort(null, 'agency');
  const second = nextSort(first, 'agency');
  expect([first, second, nextSort(second, 'agency')]).toEqual([
    { by: 'agency', direction: 'ascending' },
    { by: 'agency', direction: 'descending' },
    null,
  ]);
  expect(nextSort(second, 'event')).toEqual({ by: 'event', direction: 'ascending' });
  expect(nextSort(null, 'date')).toEqual({ by: 'date', direction: 'descending' });
  expect([nextSort({ by: 'date', direction: 'descending' }, 'date'), nextSort(second, 'date')]).toEqual([null, null]);
});

test('the list says when it does not follow the dates', () => {
  expect([wordOrder(null, null), wordOrder(null, 'month')]).toEqual([null, null]);
  expect(wordOrder({ by: 'agency', direction: 'descending' }, null)).toBe(
    'Not in chronological order: sorted by agency, Z to A.',
  );
  expect(wordOrder({ by: 'date', direction: 'descending' }, 'significance')).toBe(
    'Not in chronological order: grouped by key practice episode, sorted by date, latest first.',
  );
});
