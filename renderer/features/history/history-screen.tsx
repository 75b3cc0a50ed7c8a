import { useState } from 'react';
import type { Step } from '../../../shared/contract/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { Button, EmptyState, SectionHeading, Table, wordMoment } from '../../ui/index.ts';

const states: Readonly<Record<Step['state'], string>> = {
  done: 'Done',
  taken_back: 'Taken back; redo does it again',
  replaced: 'Taken back; something else was done after',
  kept: 'Record only',
};

const page = 100;
/** The most that `history.list` gives. */
const most = 1_000;

/** Every step in the case, newest first: who did what, and whether it still holds. Nothing is ever taken off this list. */
export function HistoryScreen() {
  const [limit, setLimit] = useState(page);
  const { data: steps } = useCommandQuery('history.list', { limit }, { keepsPrevious: true });
  return (
    <>
      <SectionHeading
        level={1}
        words="Every step in this case, newest first. Undo and redo are steps too: nothing is ever taken off this list. It is in no document."
      >
        History
      </SectionHeading>
      {steps?.length === 0 && (
        <EmptyState title="Nothing has been changed yet" words="Your first change will be here." />
      )}
      {steps && steps.length > 0 && (
        <>
          <Table
            caption="Steps"
            isCaptionHidden
            rowHeader="label"
            columns={[
              { id: 'at', label: 'When' },
              { id: 'who', label: 'Who' },
              { id: 'label', label: 'What' },
              { id: 'state', label: 'State' },
            ]}
            rows={steps.map((step) => ({
              id: step.id,
              cells: { at: wordMoment(step.at), who: step.who, label: step.label, state: states[step.state] },
            }))}
          />
          {steps.length >= limit && limit < most && (
            <div>
              <Button onPress={() => setLimit(Math.min(limit + page, most))}>Show earlier steps</Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
