import { Document } from 'docx';
import { layoutDocument } from 'docx/layout';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HAIR } from '../../../electron/core/export/docx/line-count.ts';
import { numberingOf } from '../../../electron/core/export/docx/numbering.ts';
import { rowHeight } from '../../../electron/core/export/docx/row-heights.ts';
import { stylesOf } from '../../../electron/core/export/docx/styles.ts';
import { columnWidths, writeTable } from '../../../electron/core/export/docx/tables.ts';
import type { Row, Table } from '../../../electron/core/export/plan/plan.ts';

const TOTAL = 9_298;
/** Of a pixel, in which `docx/layout` measures. */
const TWIPS = 15;
/** A row has a border above; the last one, and the one below a header, another. */
const BORDER = 10;

function tableOf(rows: readonly Row[]): Table {
  const columns = [12, 30, 58].map((share, index) => ({ label: `Column ${index}`, share }));
  return { kind: 'table', caption: '', description: 'Three columns', columns, rows };
}

const word = fc.constantFrom(
  'a',
  'I',
  'child’s',
  'school',
  'attended',
  '(December',
  '2019),',
  'co-operated',
  'Mother',
  'wheelchair',
  'Zoë',
  '12/3',
);
const paragraph = fc
  .record({ words: fc.array(word, { maxLength: 40 }), isBold: fc.boolean() })
  .map(({ words, isBold }) => [{ text: words.join(' '), ...(isBold ? { isBold } : {}) }]);
const row = fc
  .tuple(...Array.from({ length: 3 }, () => fc.array(paragraph, { minLength: 1, maxLength: 3 })))
  .map((cells): Row => ({ cells: cells.map((paragraphs) => ({ paragraphs })) }));

const look = { accent: '#0B4F5C', headerGround: '#E7EDEF', font: 'Arial' } as const;
const form = { styles: stylesOf({ look, numbering: 'headings' }), numbering: numberingOf('headings') };

it('the height of a row is the one that a full layout gives, or is not said', () => {
  let said = 0;
  let rows = 0;
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (given) => {
      const table = tableOf(given);
      const children = writeTable(table, { total: TOTAL, ground: look.headerGround });
      const page = { size: { width: 11_906, height: 31_000 }, margin: { left: 1_304, right: 1_304 } };
      const { pages } = layoutDocument(new Document({ ...form, sections: [{ properties: { page }, children }] }));
      const laidOut = pages.flatMap(({ body }) => body.flatMap((block) => (block.type === 'table' ? block.rows : [])));
      for (const [index, one] of given.entries()) {
        rows += 1;
        const height = rowHeight(
          one,
          columnWidths(table, TOTAL).map((width) => width + HAIR),
        );
        const whole = laidOut.filter((part) => part.index === index + 1);
        if (height === undefined || whole.length !== 1) continue;
        said += 1;
        const beyond = (whole[0]?.height ?? 0) * TWIPS - height;
        expect(Math.min(Math.abs(beyond - BORDER), Math.abs(beyond - 2 * BORDER))).toBeLessThan(1);
      }
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(said).toBeGreaterThan(rows / 4);
});
