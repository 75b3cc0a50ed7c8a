import {
  Bookmark,
  Table as DocxTable,
  Paragraph,
  TableCell,
  TableRow,
  XmlAttributeComponent,
  XmlComponent,
} from 'docx';
import type { Cell, Table } from '../plan/plan.ts';
import { captionWords } from './fields.ts';
import { CELL_BOTTOM, CELL_SIDE, CELL_TOP, colours, digitsOf, styleIds } from './look.ts';
import { writeRuns } from './runs.ts';

/** Widths of the columns in twentieths of a point; they add up to the page's width exactly. */
export function columnWidths(table: Table, total: number): number[] {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  let used = 0;
  return table.columns.map((column, index) => {
    const isLast = index === table.columns.length - 1;
    const width = isLast ? total - used : Math.floor((total * column.share) / shares);
    used += width;
    return width;
  });
}

/** The width of the page's text, and the colour behind the headings of columns. */
export type TablePlace = { readonly total: number; readonly ground: string };

/** A table with its caption above it, a header row repeated on every page, and a description for screen readers. */
export function writeTable(table: Table, { total, ground }: TablePlace): (Paragraph | DocxTable)[] {
  const widths = columnWidths(table, total);
  const rows = table.rows.map(
    (row) =>
      new TableRow({ cantSplit: true, children: row.cells.map((cell, index) => writeCell(cell, widths[index] ?? 0)) }),
  );
  return framed(table, widths, rows, ground);
}

/** The same table with one row that holds a marker: `streamRows` puts the real rows in its place. */
export function writeStreamedTable(
  table: Table,
  { total, ground }: TablePlace,
  marker: string,
): (Paragraph | DocxTable)[] {
  const widths = columnWidths(table, total);
  const children = widths.map((width) => writeCell({ paragraphs: [[{ text: marker }]] }, width));
  return framed(table, widths, [new TableRow({ children })], ground);
}

function framed(
  table: Table,
  widths: readonly number[],
  rows: readonly TableRow[],
  ground: string,
): (Paragraph | DocxTable)[] {
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      ({ label, footnotes = [] }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: 'dxa' },
          shading: { type: 'clear', fill: digitsOf(ground), color: 'auto' },
          children: [
            new Paragraph({ style: styleIds.tableHeader, children: writeRuns([{ text: label }, ...footnotes]) }),
          ],
        }),
    ),
  });
  return [...captionOf(table), new DescribedTable(table.description, widths, [header, ...rows])];
}

function captionOf(table: Table): Paragraph[] {
  return table.caption === '' ? [] : [new Paragraph({ style: 'Caption', children: captionWords('Table', table) })];
}

function writeCell(cell: Cell, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: 'dxa' },
    children: cell.paragraphs.map((runs, index) => {
      const children = writeRuns(runs);
      const marked =
        cell.bookmark !== undefined && index === 0 ? [new Bookmark({ id: cell.bookmark, children })] : children;
      return new Paragraph({ style: styleIds.tableText, children: marked });
    }),
  });
}

const line = { style: 'single', size: 4, color: colours.rule } as const;
const none = { style: 'none', size: 0, color: 'auto' } as const;

class DescribedTable extends DocxTable {
  constructor(description: string, widths: readonly number[], rows: readonly TableRow[]) {
    super({
      rows,
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
      layout: 'fixed',
      margins: { left: CELL_SIDE, right: CELL_SIDE, top: CELL_TOP, bottom: CELL_BOTTOM, marginUnitType: 'dxa' },
      borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    });
    // `docx` has no option for w:tblDescription, the last of the table's properties (ECMA-376 part 1, 17.4.59).
    const [properties] = this.root;
    if (properties instanceof XmlComponent) properties.addChildElement(new TableDescription(description));
  }
}

class TableDescription extends XmlComponent {
  constructor(description: string) {
    super('w:tblDescription');
    this.root.push(new DescriptionValue({ val: description }));
  }
}

class DescriptionValue extends XmlAttributeComponent<{ readonly val: string }> {
  protected override readonly xmlKeys = { val: 'w:val' };
}
