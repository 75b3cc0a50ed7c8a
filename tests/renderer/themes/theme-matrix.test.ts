import { expect, test } from 'vitest';
import { buildMatrix, countName } from '../../../renderer/features/themes/theme-matrix.ts';
import type { MatrixCell } from '../../../shared/contract/index.ts';
import { agencyRow, themeRow } from '../rows.ts';

const agencies = [agencyRow({ id: 1, name: 'Police' }), agencyRow({ id: 2, name: 'Probation' })];
const themes = [
  themeRow({ id: 10, label: 'Silo working' }),
  themeRow({ id: 11, label: 'Neglect' }),
  themeRow({ id: 12, label: 'Old theme', isRetired: true }),
];

function cell(given: Partial<MatrixCell>): MatrixCell {
  return {
    themeId: 10,
    agencyId: 1,
    sourceKind: 'agency',
    concern: 0,
    goodPractice: 0,
    context: 0,
    events: 0,
    ...given,
  };
}

const cells = [
  cell({ concern: 2, goodPractice: 1, events: 2 }),
  cell({ agencyId: null, sourceKind: 'family', concern: 1, events: 1 }),
  cell({ themeId: null, agencyId: 2, goodPractice: 3, events: 3 }),
];

function drawn(kind: 'all' | 'concern' | 'good_practice' | 'context', hideEmptyRows: boolean) {
  const { rows } = buildMatrix(cells, themes, agencies, { kind, hideEmptyRows });
  return rows.map((row) => [row.label, ...row.cells.map((counts) => counts.map((one) => one.count).join('+'))]);
}

test('agencies, family and not stated are columns, and a row adds up to its total', () => {
  const { columns } = buildMatrix(cells, themes, agencies, { kind: 'all', hideEmptyRows: false });
  expect(columns.map((column) => column.label)).toEqual(['Police', 'Probation', 'Family', 'Not stated']);
  expect(drawn('all', false)).toEqual([
    ['Silo working', '2+1', '', '1', '', '3+1'],
    ['Neglect', '', '', '', '', ''],
    ['No theme', '', '3', '', '', '3'],
  ]);
});

test('one kind alone can be shown, and empty rows can be hidden', () => {
  expect(drawn('concern', true)).toEqual([['Silo working', '2', '', '1', '', '3']]);
  expect(drawn('context', true)).toEqual([]);
});

test('a retired theme is listed where it was used', () => {
  const used = [...cells, cell({ themeId: 12, context: 1, events: 1 })];
  const { rows } = buildMatrix(used, themes, agencies, { kind: 'all', hideEmptyRows: false });
  expect(rows.find((row) => row.label === 'Old theme')?.cells[0]).toEqual([
    { kind: 'context', count: 1, filter: { agencyIds: [1], themeIds: [12], tagKinds: ['context'] } },
  ]);
});

test('each count opens exactly its events', () => {
  const { rows } = buildMatrix(cells, themes, agencies, { kind: 'all', hideEmptyRows: true });
  expect(rows.map((row) => row.cells.flat().map((count) => count.filter))).toEqual([
    [
      { agencyIds: [1], themeIds: [10], tagKinds: ['concern'] },
      { agencyIds: [1], themeIds: [10], tagKinds: ['good_practice'] },
      { sourceKinds: ['family'], themeIds: [10], tagKinds: ['concern'] },
      { themeIds: [10], tagKinds: ['concern'] },
      { themeIds: [10], tagKinds: ['good_practice'] },
    ],
    [
      { agencyIds: [2], themeIds: [0], tagKinds: ['good_practice'] },
      { themeIds: [0], tagKinds: ['good_practice'] },
    ],
  ]);
});

test('a count says in words what it counts', () => {
  expect(countName('Silo working', 'Police', { kind: 'concern', count: 2 })).toBe(
    'Silo working, Police: 2 concerns — show events',
  );
  expect(countName('Silo working', 'Family', { kind: 'concern', count: 1 })).toBe(
    'Silo working, Family: 1 concern — show events',
  );
  expect(countName('No theme', 'all sources', { kind: 'good_practice', count: 3 })).toBe(
    'No theme, all sources: 3 good practice — show events',
  );
});
