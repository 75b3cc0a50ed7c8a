import { expect, test } from 'vitest';
import {
  allColumns,
  columnsFor,
  gridColumns,
  leastWidth,
} from '../../../renderer/features/chronology/grid/grid-columns.tsx';
import { eventColumnIds } from '../../../shared/contract/index.ts';
import { tables } from '../../../shared/model/index.ts';

const shown = (rem: number) => columnsFor(rem).map((column) => column.id);

test('a wide grid shows every column; as it narrows, what can best be missed goes first', () => {
  expect(shown(80)).toEqual(['ref', 'date', 'agency', 'event', 'outcome', 'themes', 'people']);
  expect(shown(leastWidth(gridColumns))).toHaveLength(7);
  expect(shown(leastWidth(gridColumns) - 0.1)).toEqual(['ref', 'date', 'agency', 'event', 'outcome', 'themes']);
  expect(shown(38)).toEqual(['ref', 'date', 'agency', 'event', 'themes']);
  expect(shown(10)).toEqual(['ref', 'date', 'event']);
});

test('there is one column of every kind, and what it says can be typed into is a field of the event', () => {
  expect(allColumns.map(({ id }) => id).toSorted()).toEqual(eventColumnIds.toSorted());
  for (const { field } of allColumns) if (field !== null) expect(Object.keys(tables.events.fields)).toContain(field);
});

test('the columns shown always fit, unless only those are left that never go', () => {
  for (let rem = 0; rem < 80; rem += 0.5) {
    const columns = columnsFor(rem);
    expect(leastWidth(columns) <= rem || columns.length === 3).toBe(true);
  }
});
