import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTabSeparated, writeTabSeparated } from '../../../renderer/features/chronology/clipboard/tab-separated.ts';

test('cells, rows and quoted cells are read as spreadsheets write them', () => {
  expect(readTabSeparated('3/6/19\tPolice\r\n4/6/19\tSchool\r\n')).toEqual([
    ['3/6/19', 'Police'],
    ['4/6/19', 'School'],
  ]);
  expect(readTabSeparated('a\t"first line\r\nsecond ""line"""\tb')).toEqual([['a', 'first line\nsecond "line"', 'b']]);
  expect(readTabSeparated('a\t\t\nb\t')).toEqual([
    ['a', '', ''],
    ['b', ''],
  ]);
  expect(readTabSeparated('a\n\nb')).toEqual([['a'], [''], ['b']]);
  expect(readTabSeparated('')).toEqual([]);
});

test('a quotation that somebody wrote stays as it was written', () => {
  expect(readTabSeparated('"Leave me alone", she said.\tPolice\n"Never closed')).toEqual([
    ['"Leave me alone", she said.', 'Police'],
    ['"Never closed'],
  ]);
});

test('what is written is read back, whatever stands in the cells', () => {
  const cell = fc.oneof(fc.string(), fc.stringMatching(/^["\t\na ]{0,6}$/));
  const rows = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([width, height]) => {
    const row = fc.array(cell, { minLength: width, maxLength: width });
    return fc.array(row, { minLength: height, maxLength: height });
  });
  fc.assert(
    fc.property(rows, (block) => {
      const plain = block.map((row) => row.map((one) => one.replace(/\r\n?/g, '\n')));
      expect(readTabSeparated(writeTabSeparated(block))).toEqual(plain);
    }),
  );
});
