import { expect, test } from 'vitest';
import { readChronologyLayout } from '../../../shared/contract/index.ts';

const standard = { columns: null, widths: {}, sort: null, group: null, collapsed: [] };

test('what was kept of the layout is read as it was', () => {
  const kept = {
    columns: ['event', 'date', 'voice'],
    widths: { event: 30, ref: 5 },
    sort: { by: 'agency', direction: 'descending' },
    group: 'month',
    collapsed: ['2019-06'],
  };
  expect(readChronologyLayout(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('nothing kept, or nothing that can be read, is the standard layout', () => {
  for (const value of [null, undefined, 7, 'columns', [], {}]) expect(readChronologyLayout(value)).toEqual(standard);
});

test('a part that cannot be read is the standard one, and columns that are not known are left out', () => {
  expect(
    readChronologyLayout({
      columns: ['mood', 'date', 'ref', 'date', 'event'],
      widths: { mood: 9, event: 2000, date: 12 },
      sort: { by: 'mood', direction: 'ascending' },
      group: 'phase of the moon',
      collapsed: 'all',
      colours: true,
    }),
  ).toEqual({ ...standard, columns: ['date', 'event'], widths: { date: 12 } });
});
