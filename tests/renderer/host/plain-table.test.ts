import { expect, test } from 'vitest';
import { tableAsHtml, tableAsText } from '../../../renderer/host/copy/plain-table.ts';

const table = {
  title: 'Who knew & what',
  head: ['Agency', 'Knew'],
  rows: [
    ['A & E\tward', 3],
    ['School <one>\nand two', 0],
  ],
};

test('a copied table keeps one cell a cell in a sheet, whatever is written in it', () => {
  expect(tableAsText(table)).toBe('Agency\tKnew\r\nA & E ward\t3\r\nSchool <one> and two\t0');
});

test('a copied table is a table in Word, its words as they are', () => {
  expect(tableAsHtml(table)).toBe(
    '<table><caption>Who knew &#38; what</caption><thead><tr><th>Agency</th><th>Knew</th></tr></thead>' +
      '<tbody><tr><td>A &#38; E\tward</td><td>3</td></tr><tr><td>School &#60;one&#62;<br>and two</td><td>0</td></tr></tbody></table>',
  );
});
