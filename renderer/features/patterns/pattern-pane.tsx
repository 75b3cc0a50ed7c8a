import { useMemo, useState } from 'react';
import type { EventFilter, Patterns } from '../../../shared/contract/index.ts';
import { CopyTableButton, ExportFigureButton, useNavigation } from '../../host/index.ts';
import { Checkbox, EmptyState, RadioGroup } from '../../ui/index.ts';
import { type Matrix, matrixAsTable, withoutEmpty } from './matrices/matrix.ts';
import type { CountedKind, PatternLists } from './matrices/theme-matrices.ts';
import { MatrixTable } from './matrix-table.tsx';
import type { PatternView } from './pattern-views.ts';
import { summarise, type Unit } from './pattern-words.ts';
import { FigureView } from './picture/figure-view.tsx';
import type { PatternChoice } from './use-pattern-choice.ts';

export type PatternPaneProps = {
  view: PatternView;
  patterns: Patterns;
  lists: PatternLists;
  choice: PatternChoice;
  onChoose: (changes: Partial<PatternChoice>) => void;
};

const kindOptions = [
  { id: 'all', label: 'All' },
  { id: 'concern', label: 'Concern' },
  { id: 'good_practice', label: 'Good practice' },
  { id: 'context', label: 'Context' },
] as const satisfies { id: CountedKind; label: string }[];

const shapeOptions = [
  { id: 'picture', label: 'Picture' },
  { id: 'table', label: 'Table' },
] as const satisfies { id: PatternChoice['shape']; label: string }[];

/** One pattern as a picture or as its table, with what is counted in it. */
export function PatternPane({ view, patterns, lists, choice, onChoose }: PatternPaneProps) {
  const { go } = useNavigation();
  const [kind, setKind] = useState<CountedKind>('all');
  const matrix = useMemo(() => {
    const built = view.build(patterns, lists, view.hasKinds ? kind : 'all');
    return choice.hidesEmpty ? withoutEmpty(built) : built;
  }, [view, patterns, lists, kind, choice.hidesEmpty]);
  const isEmpty = !matrix.rows.some((row) => row.cells.some(({ count }) => count > 0));
  const unit: Unit = choice.countsOnce ? 'incident' : 'event';
  const open = (filter: EventFilter) => go('chronology', { filter });
  return (
    <div className="pattern-pane">
      <div className="pattern-options">
        <RadioGroup
          label="Show as"
          value={choice.shape}
          onChange={(shape) => onChoose({ shape })}
          options={shapeOptions}
          isInline
        />
        {view.hasKinds && <RadioGroup label="Count" value={kind} onChange={setKind} options={kindOptions} isInline />}
        <div className="pattern-checks">
          <Checkbox
            label="Hide empty rows and columns"
            isSelected={choice.hidesEmpty}
            onChange={(hidesEmpty) => onChoose({ hidesEmpty })}
          />
          <Checkbox
            label="Count one incident once"
            isSelected={choice.countsOnce}
            onChange={(countsOnce) => onChoose({ countsOnce })}
          />
        </div>
        <div className="row pattern-actions">
          <CopyTableButton table={() => matrixAsTable(matrix, view.label)} isDisabled={isEmpty} />
          {kind === 'all' || !view.hasKinds ? (
            <ExportFigureButton figure={view.figure} input={{ countClustersOnce: choice.countsOnce }} />
          ) : (
            <span className="small muted">An export counts all kinds.</span>
          )}
        </div>
      </div>
      {isEmpty ? (
        <EmptyState
          level={3}
          title="Nothing to count"
          words={
            view.hasKinds && kind !== 'all'
              ? 'No event is tagged with this kind.'
              : 'Enter events in the chronology and tag them with themes; they are counted here.'
          }
        />
      ) : choice.shape === 'table' ? (
        <MatrixTable matrix={matrix} name={view.label} unit={unit} onOpen={open} />
      ) : (
        <FigureView
          figure={view.draw(matrix)}
          name={view.label}
          summary={summarise(matrix, view.label, unit)}
          onOpen={(row, column) => {
            const filter = cellAt(matrix, row, column)?.filter;
            if (filter) open(filter);
          }}
        />
      )}
      <ul className="pattern-notes small muted">
        {matrix.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {choice.countsOnce && (
          <li>
            Accounts joined as the same incident count as one in each cell and in each total; a number opens all of
            their events, so there may be more of these.
          </li>
        )}
      </ul>
    </div>
  );
}

/** The cell at a place of the picture, where totals stand after the last row and column. */
function cellAt(matrix: Matrix, row: number, column: number) {
  const isTotalColumn = column === matrix.columns.length;
  if (row === matrix.rows.length) return isTotalColumn ? matrix.grandTotal : matrix.totals?.[column];
  return isTotalColumn ? matrix.rows[row]?.total : matrix.rows[row]?.cells[column];
}
