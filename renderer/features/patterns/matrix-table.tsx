import { Fragment } from 'react';
import type { EventFilter } from '../../../shared/contract/index.ts';
import type { Matrix, MatrixCell, MatrixRow } from './matrices/matrix.ts';
import { cellName, type Unit } from './pattern-words.ts';

export type MatrixTableProps = {
  matrix: Matrix;
  name: string;
  unit: Unit;
  onOpen: (filter: EventFilter) => void;
};

/** The counts as a table under headers that stay; it scrolls by itself, by keyboard too. A number opens its events. */
export function MatrixTable({ matrix, name, unit, onOpen }: MatrixTableProps) {
  const { columns, rows, totals, grandTotal } = matrix;
  const hasTotals = rows.some(({ total }) => total !== null);
  const labels = columns.map(({ label }) => label);
  const span = columns.length + (hasTotals ? 2 : 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="matrix-scroll" aria-label={`${name}, table`} tabIndex={0}>
      <table className="matrix" data-totals={hasTotals || undefined}>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{matrix.rowTitle}</th>
            {columns.map(({ key, label, short }) => (
              <th key={key} scope="col" title={short === label ? undefined : label}>
                {label}
              </th>
            ))}
            {hasTotals && <th scope="col">Total</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <Fragment key={row.key}>
              {row.group && row.group !== rows[place - 1]?.group && (
                <tr className="matrix-group">
                  <th colSpan={span} scope="colgroup">
                    <span>{row.group}</span>
                  </th>
                </tr>
              )}
              <RowCells row={row} labels={labels} unit={unit} onOpen={onOpen} />
            </Fragment>
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <RowCells
              row={{ key: 'total', label: 'Total', short: 'Total', cells: totals, total: grandTotal }}
              labels={labels}
              unit={unit}
              onOpen={onOpen}
            />
          </tfoot>
        )}
      </table>
    </section>
  );
}

type RowCellsProps = Pick<MatrixTableProps, 'unit' | 'onOpen'> & { row: MatrixRow; labels: readonly string[] };

function RowCells({ row, labels, unit, onOpen }: RowCellsProps) {
  const cell = (one: MatrixCell, columnLabel: string) => (
    <td key={columnLabel}>
      {one.count > 0 && <Count cell={one} name={cellName(row.label, columnLabel, one.count, unit)} onOpen={onOpen} />}
    </td>
  );
  return (
    <tr>
      <th scope="row">
        {row.label}
        {row.isRetired && <span className="muted small"> (retired)</span>}
      </th>
      {row.cells.map((one, place) => cell(one, labels[place] ?? ''))}
      {row.total && cell(row.total, 'all')}
    </tr>
  );
}

type CountProps = { cell: MatrixCell; name: string; onOpen: (filter: EventFilter) => void };

function Count({ cell: { count, filter }, name, onOpen }: CountProps) {
  const words = count.toLocaleString('en-GB');
  if (filter === null) return <span className="matrix-number">{words}</span>;
  return (
    <button type="button" className="matrix-count" aria-label={name} onClick={() => onOpen(filter)}>
      {words}
    </button>
  );
}
