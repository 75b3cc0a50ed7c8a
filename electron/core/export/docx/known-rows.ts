import type { IXmlableObject } from 'docx';
import type { Table } from '../plan/plan.ts';
import { childrenOf, isElement } from './body.ts';
import { styleIds } from './look.ts';
import { rowHeight } from './row-heights.ts';
import { columnWidths } from './tables.ts';

/**
 * A written table in which the rows whose height is known from their words stand empty at that height, for the layout
 * to place without measuring the words again. Row 0 of the written table is the header row, which the plan keeps apart.
 */
export function withKnownRows(written: unknown, table: Table, total: number): IXmlableObject {
  const widths = columnWidths(table, total);
  let index = -1;
  const children = childrenOf(written, 'w:tbl').map((child) => {
    if (!isElement(child, 'w:tr')) return child;
    const row = table.rows[index++];
    const height = row === undefined ? undefined : rowHeight(row, widths);
    return height === undefined ? child : emptyRow(child, height, widths.length, total);
  });
  return { 'w:tbl': children };
}

function emptyRow(row: unknown, height: number, columns: number, total: number): IXmlableObject {
  const properties = childrenOf(row, 'w:tr').filter((child) => isElement(child, 'w:trPr'));
  const atLeast = { 'w:trHeight': { _attr: { 'w:val': height, 'w:hRule': 'atLeast' } } };
  return {
    'w:tr': [
      { 'w:trPr': [...properties.flatMap((child) => childrenOf(child, 'w:trPr')), atLeast] },
      { 'w:tc': [{ 'w:tcPr': [width(total), { 'w:gridSpan': { _attr: { 'w:val': columns } } }] }, emptyParagraph] },
    ],
  };
}

const width = (total: number) => ({ 'w:tcW': { _attr: { 'w:type': 'dxa', 'w:w': total } } });
const emptyParagraph = { 'w:p': [{ 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': styleIds.tableText } } }] }] };
