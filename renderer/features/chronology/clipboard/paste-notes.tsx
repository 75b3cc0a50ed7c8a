import { Table } from '../../../ui/index.ts';
import { plural } from '../words.ts';
import type { AddingPlan, NotedRow } from './plan-adding.ts';

const mostListed = 50;

/** What will be added, which rows are left out and why, and what to check in the others. */
export function PasteNotes({ plan }: { plan: AddingPlan }) {
  const { batch, undated, left, warned } = plan;
  const summary = [
    `${plural(batch.adds.length, 'event')} will be added`,
    undated > 0 ? `${undated.toLocaleString('en-GB')} of them undated` : '',
    batch.agencies.length > 0 ? `with ${plural(batch.agencies.length, 'new agency', 'new agencies')}` : '',
    left.length > 0 ? `${plural(left.length, 'row')} will be left out` : '',
  ];
  return (
    <>
      <p role="status">{summary.filter((part) => part !== '').join(', ')}.</p>
      {left.length > 0 && <NotedRows caption="Left out" rows={left} wordsOf={(row) => [row.refusal ?? '']} />}
      {warned.length > 0 && <NotedRows caption="To check" rows={warned} wordsOf={(row) => row.warnings} />}
    </>
  );
}

type NotedRowsProps = {
  caption: string;
  rows: readonly NotedRow[];
  wordsOf: (row: NotedRow['row']) => readonly string[];
};

function NotedRows({ caption, rows, wordsOf }: NotedRowsProps) {
  const isCut = rows.length > mostListed;
  return (
    <details className="paste-notes" open={rows.length <= 5}>
      <summary>
        {caption}: {plural(rows.length, 'row')}
      </summary>
      <Table
        caption={`${caption}${isCut ? `, the first ${mostListed} rows` : ''}`}
        isCaptionHidden={!isCut}
        rowHeader="number"
        columns={[
          { id: 'number', label: 'Row' },
          { id: 'date', label: 'Date as pasted' },
          { id: 'words', label: caption === 'Left out' ? 'Why' : 'What to check' },
        ]}
        rows={rows.slice(0, mostListed).map(({ number, row }) => ({
          id: number,
          cells: { number, date: row.date?.dateText ?? '', words: wordsOf(row).join(' ') },
        }))}
      />
    </details>
  );
}
