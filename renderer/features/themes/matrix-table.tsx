import { Fragment } from 'react';
import type { EventFilter } from '../../../shared/contract/index.ts';
import { countName, type Matrix, type MatrixCount, type MatrixRow } from './theme-matrix.ts';

export type MatrixTableProps = {
  matrix: Matrix;
  /** Tells the kinds apart by a sign before each number. */
  showsKinds: boolean;
  onOpen: (filter: EventFilter) => void;
};

/** The matrix as a real table. It scrolls by itself under headers that stay, and can be scrolled by keyboard. */
export function MatrixTable({ matrix, showsKinds, onOpen }: MatrixTableProps) {
  const { columns, rows } = matrix;
  return (
    <>
      {showsKinds && (
        <p className="matrix-key small muted" aria-hidden="true">
          <b className="matrix-sign" data-kind="concern" /> concern
          <b className="matrix-sign" data-kind="good_practice" /> good practice
          <b className="matrix-sign" data-kind="context" /> context
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="matrix-scroll" aria-label="Themes by agency, table" tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">Theme</th>
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.label}
                </th>
              ))}
              <th scope="col">Total</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <Fragment key={row.key}>
                {row.group !== rows[place - 1]?.group && row.group !== '' && (
                  <tr className="matrix-group">
                    <th colSpan={columns.length + 2} scope="colgroup">
                      <span>{row.group}</span>
                    </th>
                  </tr>
                )}
                <ThemeRow
                  row={row}
                  columnLabels={[...columns.map(({ label }) => label), 'all sources']}
                  showsKinds={showsKinds}
                  onOpen={onOpen}
                />
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

type ThemeRowProps = Omit<MatrixTableProps, 'matrix'> & { row: MatrixRow; columnLabels: readonly string[] };

function ThemeRow({ row, columnLabels, showsKinds, onOpen }: ThemeRowProps) {
  return (
    <tr>
      <th scope="row">
        {row.label}
        {row.isRetired && <span className="muted small"> (retired)</span>}
      </th>
      {row.cells.map((counts, place) => {
        const columnLabel = columnLabels[place] ?? '';
        return (
          <td key={columnLabel}>
            {counts.map((count) => (
              <CountButton
                key={count.kind}
                count={count}
                name={countName(row.label, columnLabel, count)}
                showsKind={showsKinds}
                onOpen={onOpen}
              />
            ))}
          </td>
        );
      })}
    </tr>
  );
}

type CountButtonProps = { count: MatrixCount; name: string; showsKind: boolean; onOpen: (filter: EventFilter) => void };

function CountButton({ count, name, showsKind, onOpen }: CountButtonProps) {
  return (
    <button
      type="button"
      className="matrix-count"
      data-kind={count.kind}
      aria-label={name}
      onClick={() => onOpen(count.filter)}
    >
      {showsKind && <b className="matrix-sign" data-kind={count.kind} aria-hidden="true" />}
      <span className="matrix-number">{count.count}</span>
    </button>
  );
}
