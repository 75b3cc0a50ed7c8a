import {
  type ParagraphNode,
  type TableCellNode,
  type TableNode,
  type TableRowNode,
  textMarks,
} from '../../../shared/rich-text/index.ts';
import type { Losses } from './losses.ts';

/**
 * Reads a table as a plain grid with a header row where the source has one (WCAG 1.3.1 wants simple tables): merged cells
 * are split, their words in the first part; a table inside a cell becomes paragraphs of that cell.
 */
export function readTable(
  element: Element,
  losses: Losses,
  paragraphsOf: (cell: Element) => ParagraphNode[],
): TableNode[] {
  const rows = Array.from(element.querySelectorAll('tr')).filter((row) => row.closest('table') === element);
  const grid: (TableCellNode | undefined)[][] = rows.map(() => []);
  losses.add('nestedTable', element.querySelectorAll('table').length);
  rows.forEach((row, rowIndex) => {
    const isHeadRow = row.parentElement?.tagName === 'THEAD';
    for (const cell of row.children) {
      if (cell.tagName !== 'TD' && cell.tagName !== 'TH') continue;
      const line = grid[rowIndex] ?? [];
      let column = 0;
      while (line[column]) column += 1;
      const [width, height] = [spanOf(cell, 'colspan'), Math.min(spanOf(cell, 'rowspan'), rows.length - rowIndex)];
      if (width > 1 || height > 1) losses.add('mergedCells');
      const isHeader = isHeadRow || cell.tagName === 'TH';
      for (let down = 0; down < height; down += 1) {
        for (let across = 0; across < width; across += 1) {
          const target = grid[rowIndex + down];
          if (target) target[column + across] = { type: 'tablecell', isHeader, children: [emptyParagraph()] };
        }
      }
      const paragraphs = paragraphsOf(cell);
      if (paragraphs.length > 0) line[column] = { type: 'tablecell', isHeader, children: paragraphs };
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  if (width === 0) return [];
  const table: TableNode = { type: 'table', children: grid.map((line) => fullRow(line, width)) };
  return [withHeaderRow(table)];
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  return Math.min(Math.max(Number(cell.getAttribute(name)) || 1, 1), 100);
}

const emptyParagraph = (): ParagraphNode => ({ type: 'paragraph', children: [] });

function fullRow(line: readonly (TableCellNode | undefined)[], width: number): TableRowNode {
  const children = Array.from(
    { length: width },
    (_, column): TableCellNode => line[column] ?? { type: 'tablecell', isHeader: false, children: [emptyParagraph()] },
  );
  return { type: 'tablerow', children };
}

/** Word marks header rows only when asked to; a first row all in bold is meant as one. */
function withHeaderRow(table: TableNode): TableNode {
  const [first, ...rest] = table.children;
  const hasHeader = table.children.some((row) => row.children.some((cell) => cell.isHeader));
  if (!first || rest.length === 0 || hasHeader || !first.children.every(isAllBold)) return table;
  const header = first.children.map((cell) => ({ ...cell, isHeader: true }));
  return { ...table, children: [{ ...first, children: header }, ...rest] };
}

function isAllBold(cell: TableCellNode): boolean {
  const words = cell.children.flatMap((paragraph) => paragraph.children);
  return words.length > 0 && words.every((node) => node.type !== 'text' || (node.format & textMarks.bold) !== 0);
}
