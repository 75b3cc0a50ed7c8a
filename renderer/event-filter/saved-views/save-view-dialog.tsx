import { type FormEvent, useId, useState } from 'react';
import type { EventFilter } from '../../../shared/contract/index.ts';
import { useCommand, useNotices, wordError } from '../../host/index.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';
import { wordFilter } from '../filter-chips.ts';
import { useFilterNames } from '../use-filter-names.ts';
import { definitionOf, type SavedView } from './use-saved-views.ts';
import { viewNamed } from './view-names.ts';

export type SaveViewDialogProps = { filter: EventFilter; views: readonly SavedView[]; onClose: () => void };

/** Keeps the filter under a name. A name that is taken is said so under it, and can be given to this filter instead. */
export function SaveViewDialog({ filter, views, onClose }: SaveViewDialogProps) {
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const { runOrThrow: add, isBusy } = useCommand('savedViews.add');
  const { runOrThrow: update } = useCommand('savedViews.update');
  const { notify } = useNotices();
  const names = useFilterNames(filter);
  const form = useId();
  const taken = refusal === null ? undefined : viewNamed(views, name);

  const keep = async (work: () => Promise<unknown>, words: string) => {
    try {
      await work();
      notify({ kind: 'info', words });
      onClose();
    } catch (error) {
      setRefusal(wordError(error));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') setRefusal('Give the view a name.');
    else if (viewNamed(views, name))
      setRefusal('There is already a view with this name. Choose another, or replace it.');
    else
      void keep(() => add({ name: name.trim(), definition: definitionOf(filter) }), `Saved the view “${name.trim()}”`);
  };
  return (
    <Dialog
      title="Save this view"
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          {taken && (
            <Button
              onPress={() =>
                void keep(
                  () => update({ id: taken.id, changes: { definition: definitionOf(filter) } }),
                  `The view “${taken.name}” now shows this`,
                )
              }
            >
              Replace that view
            </Button>
          )}
          <Button type="submit" form={form} variant="primary" isDisabled={isBusy}>
            Save
          </Button>
        </>
      }
    >
      <form id={form} className="stack" onSubmit={submit}>
        <TextField
          label="Name"
          value={name}
          onChange={(typed) => {
            setName(typed);
            setRefusal(null);
          }}
          errorMessage={refusal ?? undefined}
          autoFocus
          autoComplete="off"
        />
        <p className="muted">Shows: {wordFilter(filter, names)}</p>
      </form>
    </Dialog>
  );
}
