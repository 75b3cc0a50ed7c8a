import { useState } from 'react';
import { useCommand, useProgress, wordError } from '../../../host/index.ts';
import { Button, Checkbox, Dialog, Progress } from '../../../ui/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { plural } from '../words.ts';
import './clipboard.css';
import { PasteNotes } from './paste-notes.tsx';
import { PasteTable } from './paste-table.tsx';
import type { PastedBlock } from './read-clipboard.ts';
import { UnknownAgencies } from './unknown-agencies.tsx';
import { usePastePlan } from './use-paste-plan.ts';

export type PasteDialogProps = {
  block: PastedBlock;
  lists: ReferenceLists;
  onClose: () => void;
  onAdded: (ids: readonly number[]) => void;
};

/** What is pasted, looked at before it becomes events: which column is what, and how each date was understood. */
export function PasteDialog({ block, lists, onClose, onAdded }: PasteDialogProps) {
  const pasting = usePastePlan(block, lists);
  const { plan } = pasting;
  const { runOrThrow: applyMany, isBusy } = useCommand('events.applyMany');
  const news = useProgress(isBusy);
  const [error, setError] = useState<string | null>(null);
  const count = plan?.batch.adds.length ?? 0;
  const hasFields = pasting.mapping.some((field) => field !== null);
  const add = async () => {
    if (!plan) return;
    setError(null);
    try {
      onAdded((await applyMany(plan.batch)).ids);
    } catch (reason) {
      setError(wordError(reason));
    }
  };
  return (
    <Dialog
      title="Paste as new events"
      size="large"
      isOpen
      onClose={isBusy ? () => {} : onClose}
      footer={
        <>
          {isBusy && (
            <div className="paste-progress">
              <Progress label={news?.words ?? 'Adding…'} done={news?.done ?? 0} total={news?.total ?? 0} />
            </div>
          )}
          <Button onPress={onClose} isDisabled={isBusy}>
            Cancel
          </Button>
          <Button
            variant="primary"
            onPress={() => void add()}
            isDisabled={isBusy || count === 0 || !hasFields}
            autoFocus
          >
            {plan ? `Add ${plural(count, 'event')}` : 'Reading the rows…'}
          </Button>
        </>
      }
    >
      <p>
        {plural(block.rows.length, 'row')} and {plural(block.width, 'column')} are on the clipboard. Say what each
        column is; nothing is added before you choose “Add”.
      </p>
      {block.warnings.map((warning) => (
        <p key={warning} className="date-warning">
          {warning}
        </p>
      ))}
      <Checkbox label="The first row is headings" isSelected={pasting.hasHeadings} onChange={pasting.setHasHeadings} />
      <PasteTable block={block} pasting={pasting} />
      {!hasFields && <p className="field-error">Choose what at least one column is.</p>}
      {plan && plan.unknownAgencies.length > 0 && (
        <UnknownAgencies unknown={plan.unknownAgencies} lists={lists} onChoose={pasting.chooseAgency} />
      )}
      {plan && plan.unread > 0 && (
        <Checkbox
          label={`Keep the words of ${plural(plan.unread, 'date')} that can’t be read`}
          description="The events are listed under Undated, with the words as they were pasted. Without it their rows are left out."
          isSelected={pasting.keepsUnreadDates}
          onChange={pasting.setKeepsUnreadDates}
        />
      )}
      {plan && <PasteNotes plan={plan} />}
      {error !== null && (
        <p role="alert" className="field-error">
          {error}
        </p>
      )}
    </Dialog>
  );
}
