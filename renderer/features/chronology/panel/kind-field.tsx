import { eventKinds } from '../../../../shared/starters/index.ts';
import { ComboBox, useAutosave } from '../../../ui/index.ts';
import { useEditor } from './editor-context.ts';

const suggestions = eventKinds.map((kind) => ({ id: kind, label: kind }));

/** The kind of contact: one of the usual ones, or whatever is typed. */
export function KindField() {
  const { event, save } = useEditor();
  const autosave = useAutosave({ label: 'Kind', value: event.kind, save: (kind) => save({ kind }) });
  return (
    <div data-field="kind">
      <ComboBox
        label="Kind"
        options={suggestions}
        allowsCustomValue
        inputValue={autosave.text}
        onInputChange={autosave.setText}
        onCommit={autosave.flush}
        errorMessage={autosave.error ?? undefined}
        data-autosave={autosave.isUnsaved ? 'unsaved' : 'saved'}
      />
    </div>
  );
}
