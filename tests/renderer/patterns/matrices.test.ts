import { expect, test } from 'vitest';
import { dumpCase } from '../../../electron/core/store/dump.ts';
import { queryEvents } from '../../../electron/core/store/events.ts';
import { readPatterns } from '../../../electron/core/store/patterns.ts';
import { type Matrix, matrixAsTable, withoutEmpty } from '../../../renderer/features/patterns/matrices/matrix.ts';
import { monthColumns } from '../../../renderer/features/patterns/matrices/months.ts';
import { patternViews } from '../../../renderer/features/patterns/pattern-views.ts';
import { summarise } from '../../../renderer/features/patterns/pattern-words.ts';
import { heatLevel } from '../../../renderer/features/patterns/picture/matrix-figure.ts';
import { commands } from '../../../shared/contract/index.ts';
import { generatedCase } from '../../helpers/generated-case.ts';
import { sessionWith } from '../../helpers/session-with.ts';

const session = sessionWith(generatedCase(400, 7));
const patterns = readPatterns(session.db);
const { themes, agencies } = dumpCase(session.db);
const lists = { themes, agencies };

const cellsOf = (matrix: Matrix) => [
  ...matrix.rows.flatMap((row) => [...row.cells, ...(row.total ? [row.total] : [])]),
  ...(matrix.totals ?? []),
  ...(matrix.grandTotal ? [matrix.grandTotal] : []),
];

test.each(patternViews.map((view) => [view.label, view] as const))(
  'every number of “%s” is how many events its filter finds',
  (_label, view) => {
    const kinds = view.hasKinds ? (['all', 'concern', 'good_practice', 'context'] as const) : (['all'] as const);
    for (const kind of kinds) {
      const opened = cellsOf(view.build(patterns, lists, kind)).filter(({ count, filter }) => count > 0 && filter);
      expect(opened.length).toBeGreaterThan(30);
      for (const { count, filter } of opened) {
        const sent = commands['events.query'].input.parse({ filter }).filter ?? {};
        expect([filter, queryEvents(session.db, sent).ids.length]).toEqual([filter, count]);
      }
    }
  },
);

test.each(patternViews.map((view) => [view.label, view] as const))(
  'the picture of “%s” shows the numbers of its table, each on the cell that opens it',
  (_label, view) => {
    const matrix = view.build(patterns, lists, 'all');
    const drawn = view
      .draw(matrix)
      .body.shapes.flatMap((shape) =>
        shape.kind === 'text' && shape.opens ? [[...shape.opens, shape.words].join(' ')] : [],
      );
    const columnCount = view.id === 'kinds' ? 2 : matrix.columns.length;
    const expected = matrix.rows.flatMap(({ cells, total }, row) => [
      ...cells
        .slice(0, columnCount)
        .flatMap(({ count, filter }, column) =>
          count > 0 && filter ? [`${row} ${column} ${count.toLocaleString('en-GB')}`] : [],
        ),
      ...(total && total.count > 0 && view.id !== 'kinds' ? [`${row} ${matrix.columns.length} ${total.count}`] : []),
    ]);
    expect(drawn).toEqual(expect.arrayContaining(expected));
  },
);

test('what is not known to the month has a column, opens nothing, and says why', () => {
  const view = patternViews.find(({ id }) => id === 'contacts');
  const matrix = view?.build(patterns, lists, 'all');
  expect(matrix?.columns.at(-1)?.label).toBe('Not known to the month');
  expect(matrix?.rows[0]?.cells.at(-1)).toMatchObject({ filter: null, isApart: true });
  expect(matrix?.rows[0]?.cells.at(-1)?.count).toBeGreaterThan(0);
  expect(matrix?.notes.join(' ')).toContain('no filter of the chronology picks exactly these');
});

test('months without events stand between those that have some, unless the dates span more than twenty years', () => {
  const labels = (...months: (string | null)[]) => monthColumns(months).items.map(({ label }) => label);
  expect(labels('2018-11', '2019-02')).toEqual(['Nov 2018', 'Dec 2018', 'Jan 2019', 'Feb 2019']);
  expect(labels(null, '2019-02')).toEqual(['Feb 2019', 'Not known to the month']);
  expect(labels('1987-03', '2019-02')).toEqual(['Mar 1987', 'Feb 2019']);
  expect(labels()).toEqual([]);
});

test('rows and columns without events can be hidden, and totals stay with their columns', () => {
  const cell = (count: number) => ({ count, filter: {} });
  const item = (key: string) => ({ key, label: key, short: key });
  const matrix: Matrix = {
    rowTitle: 'Theme',
    columns: [item('Police'), item('School'), item('Health')],
    rows: [
      { ...item('Silo working'), cells: [cell(2), cell(0), cell(1)], total: cell(3) },
      { ...item('Neglect'), cells: [cell(0), cell(0), cell(0)], total: cell(0) },
    ],
    totals: [cell(2), cell(0), cell(1)],
    grandTotal: cell(3),
    notes: [],
  };
  expect(matrixAsTable(withoutEmpty(matrix), 'Themes by agency')).toEqual({
    title: 'Themes by agency',
    head: ['Theme', 'Police', 'Health', 'Total'],
    rows: [
      ['Silo working', 2, 1, 3],
      ['Total', 2, 1, 3],
    ],
  });
  expect(summarise(matrix, 'Themes by agency', 'event')).toBe(
    'Themes by agency: 2 rows by 3 columns. Most: Silo working, Police with 2 events; Silo working, Health with 1 event. The table has every number.',
  );
});

test('a cell is the darker the more it counts, and never as dark as nothing', () => {
  expect([0, 1, 4, 16, 64, 100].map((count) => heatLevel(count, 100))).toEqual([0, 1, 1, 2, 4, 5]);
  expect(heatLevel(1, 1)).toBe(5);
});
