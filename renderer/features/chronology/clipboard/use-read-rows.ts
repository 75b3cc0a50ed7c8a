import { useEffect, useState } from 'react';
import { type ReadRow, type RowOptions, readRow } from './read-row.ts';

export type RowsRead = {
  /** The rows read so far, in their order; an empty row is null. */
  readonly rows: readonly (ReadRow | null)[];
  readonly isDone: boolean;
};

/** Milliseconds of reading after which the window gets its turn. */
const turn = 40;

/** Reads very many rows without holding up the window, and anew whenever the options change. */
export function useReadRows(cells: readonly (readonly string[])[], options: RowOptions): RowsRead {
  const [read, setRead] = useState<RowsRead>({ rows: [], isDone: false });
  useEffect(() => {
    let isWanted = true;
    const rows: (ReadRow | null)[] = [];
    const goOn = () => {
      if (!isWanted) return;
      const start = performance.now();
      while (rows.length < cells.length && performance.now() - start < turn) {
        rows.push(readRow(cells[rows.length] ?? [], options));
      }
      const isDone = rows.length === cells.length;
      setRead({ rows: isDone ? rows : [...rows.slice(0, mostShown)], isDone });
      if (!isDone) setTimeout(goOn);
    };
    goOn();
    return () => {
      isWanted = false;
    };
  }, [cells, options]);
  return read;
}

/** As many rows as the preview shows before all are read. */
const mostShown = 20;
