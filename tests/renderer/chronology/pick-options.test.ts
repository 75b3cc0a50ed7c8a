import { expect, test } from 'vitest';
import { pickOptions } from '../../../renderer/features/chronology/tagging/pick-options.tsx';
import { themeRow } from '../rows.ts';

test('themes used lately come first, the last one at the top; retired and gone ones are not offered', () => {
  const themes = [
    themeRow({ id: 1, label: 'Voice', themeGroup: 'Child' }),
    themeRow({ id: 2, label: 'Silo working' }),
    themeRow({ id: 3, label: 'Old words', isRetired: true }),
    themeRow({ id: 4, label: 'Thresholds', themeGroup: 'Multi-agency' }),
  ];
  expect(pickOptions(themes, [4, 3, 99, 2]).map(({ id, label, description }) => [id, label, description])).toEqual([
    ['4', 'Thresholds', 'Multi-agency · used lately'],
    ['2', 'Silo working', 'used lately'],
    ['1', 'Voice', 'Child'],
  ]);
});
