import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type TableColumn = {
  id: string;
  label: string;
  align?: 'start' | 'end' | 'center' | undefined;
  /** Read out and not shown: for a column of buttons. */
  isLabelHidden?: boolean | undefined;
};

export type TableRow = {
  id: string | number;
  cells: Readonly<Record<string, ReactNode>>;
  isSelected?: boolean | undefined;
};

export type TableProps = {
  caption: string;
  isCaptionHidden?: boolean | undefined;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Column whose cells name their row. */
  rowHeader?: string | undefined;
};

/** A plain table for a list that fits on a page. Scrolls sideways by itself before the page would. */
export function Table({ caption, isCaptionHidden, columns, rows, rowHeader }: TableProps) {
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className={classNames(isCaptionHidden && 'visually-hidden')}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                <span className={classNames(column.isLabelHidden && 'visually-hidden')}>{column.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-selected={row.isSelected || undefined}>
              {columns.map((column) =>
                column.id === rowHeader ? (
                  <th key={column.id} scope="row" data-align={column.align}>
                    {row.cells[column.id]}
                  </th>
                ) : (
                  <td key={column.id} data-align={column.align}>
                    {row.cells[column.id]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
