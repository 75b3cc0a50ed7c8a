import { useState } from 'react';
import type { Row } from '../../../shared/model/index.ts';
import { countRecords, useCommand, useCommandQuery, wordError } from '../../host/index.ts';
import { Button, Dialog, RadioGroup } from '../../ui/index.ts';
import { counted, quotedList, tagCounts } from './theme-words.ts';

export type MergeDialogProps = {
  /** Two or more. */
  themes: readonly Row<'themes'>[];
  onClose: () => void;
  onMerged: (intoId: number) => void;
};

/** Which of several themes stays, and what moves to it; one step. */
export function MergeDialog({ themes, onClose, onMerged }: MergeDialogProps) {
  const merge = useCommand('themes.merge');
  const [failure, setFailure] = useState('');
  const { data: cells } = useCommandQuery('themes.matrix', {});
  const tags = tagCounts(cells ?? []);
  const [chosenId, setChosenId] = useState<number | null>(null);
  const mostUsed = themes.toSorted((a, b) => (tags.get(b.id) ?? 0) - (tags.get(a.id) ?? 0))[0];
  const intoId = chosenId ?? mostUsed?.id ?? 0;
  const into = themes.find(({ id }) => id === intoId);
  const gone = themes.filter(({ id }) => id !== intoId);
  const fromIds = gone.map(({ id }) => id);
  const { data: moving } = useCommandQuery('records.dependents', { table: 'themes', ids: fromIds });
  const confirm = async () => {
    try {
      await merge.runOrThrow({ fromIds, intoId });
      onMerged(intoId);
    } catch (error) {
      setFailure(wordError(error));
    }
  };
  return (
    <Dialog
      title={`Merge ${counted(themes.length, 'theme')}`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={merge.isBusy || !moving || !cells} onPress={() => void confirm()}>
            Merge
          </Button>
        </>
      }
    >
      <RadioGroup
        label="Which one stays?"
        value={String(intoId)}
        onChange={(id) => setChosenId(Number(id))}
        options={themes.map(({ id, label, isRetired }) => ({
          id: String(id),
          label,
          description: `${counted(tags.get(id) ?? 0, 'tag')}${isRetired ? ', retired' : ''}`,
        }))}
      />
      {moving && (
        <div>
          <p>To “{into?.label}” will move:</p>
          <ul>
            {moving.length === 0 && <li>nothing: the others have neither tags nor findings.</li>}
            {moving.map(({ table, count }) => (
              <li key={table}>{countRecords(table, count)}</li>
            ))}
          </ul>
        </div>
      )}
      <p>
        {quotedList(gone.map(({ label }) => label))} {gone.length === 1 ? 'goes' : 'go'}, with definition, cue, colour
        and key. An event that has several of these tags of one kind keeps one, with all notes.
      </p>
      <p className="muted">Undo brings all of it back.</p>
      {failure && (
        <p role="alert" className="field-error">
          {failure}
        </p>
      )}
    </Dialog>
  );
}
