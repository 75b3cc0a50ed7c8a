import type { MatrixColumn, MatrixTable } from '../../figures/matrix/matrix-table.ts';
import type { Block, Table } from '../../plan/plan.ts';
import { cell, paragraph } from '../../plan/runs.ts';
import { evenGroups } from '../phrases.ts';

/** Columns that fit an upright page beside the names of the rows. */
const MOST_COLUMNS = 12;

/** The numbers behind a picture of counts, in as many tables of the same rows as its columns take, and what they count. */
export function countTables({ rowHeading, columns, rows, note }: MatrixTable, caption: string): Block[] {
  const placed = columns.map((column, at) => ({ ...column, at }));
  const groups = evenGroups(placed, MOST_COLUMNS);
  const tables = groups.map((group, index): Table => {
    const part = groups.length === 1 ? '' : `, part ${index + 1} of ${groups.length}`;
    return {
      kind: 'table',
      caption: `${caption}${part}`,
      description: `${rowHeading} by row, with the number of events in each column`,
      columns: [
        { label: rowHeading, share: 28 },
        ...group.map((column) => ({ label: labelOf(column), share: column.isApart ? 9 : 6 })),
      ],
      rows: rows.map(({ label, cells }) => ({
        cells: [cell(label), ...group.map(({ at }) => cell(wordCount(cells[at]?.count)))],
      })),
    };
  });
  return [...tables, paragraph(note, 'note')];
}

/** "Jan 2020"; a year, a total and what is not known stand alone. */
function labelOf({ label, group }: MatrixColumn): string {
  return [label, group].filter(Boolean).join(' ');
}

/** A dash where there is none, so that the numbers stand out. */
function wordCount(count = 0): string {
  return count === 0 ? '–' : count.toLocaleString('en-GB');
}
