import { type FormEvent, useState } from 'react';
import { useCommand, wordError } from '../../host/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import type { SavedView } from './use-saved-views.ts';
import { viewNamed } from './view-names.ts';

export type RenameViewProps = { view: SavedView; views: readonly SavedView[]; onClose: () => void };

export function RenameView({ view, views, onClose }: RenameViewProps) {
  const [name, setName] = useState(view.name);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { runOrThrow: update, isBusy } = useCommand('savedViews.update');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setRefusal('Give the view a name.');
    if (viewNamed(views, name, view.id)) return setRefusal('There is already a view with this name. Choose another.');
    try {
      await update({ id: view.id, changes: { name: name.trim() } });
      onClose();
    } catch (error) {
      setRefusal(wordError(error));
    }
  };
  return (
    <form className="add-field" onSubmit={submit}>
      <TextField
        label={`New name for “${view.name}”`}
        value={name}
        onChange={(typed) => {
          setName(typed);
          setRefusal(null);
        }}
        errorMessage={refusal ?? undefined}
        autoFocus
        autoComplete="off"
      />
      <Button type="submit" isDisabled={isBusy}>
        Rename
      </Button>
      <Button variant="quiet" onPress={onClose}>
        Cancel
      </Button>
    </form>
  );
}
