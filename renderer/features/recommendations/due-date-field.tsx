import { TextField, useAutosave } from '../../ui/index.ts';
import { readDueDate, wordDueDate } from './due-date.ts';

type DueDateFieldProps = {
  label: string;
  value: string | null;
  onSave: (edtf: string | null) => Promise<unknown>;
  isReadOnly: boolean;
};

/**
 * A date that is read when the field is left, or on Enter: half a date ("3 June 20") can be a date itself, so it is not
 * saved while it is typed. What cannot be read is said under the field and stays typed.
 */
export function DueDateField({ label, value, onSave, isReadOnly }: DueDateFieldProps) {
  const autosave = useAutosave({
    label,
    value: wordDueDate(value),
    save: async (text) => {
      const read = readDueDate(text);
      if (!read.ok) throw new Error(read.message);
      await onSave(read.edtf);
    },
    isSavedWhenLeft: true,
  });
  return (
    <TextField
      label={label}
      value={autosave.text}
      onChange={autosave.setText}
      onCommit={autosave.flush}
      description="3 June 2026, June 2026 or 2026"
      errorMessage={autosave.error ?? undefined}
      isReadOnly={isReadOnly}
      autoComplete="off"
      data-autosave={autosave.isUnsaved ? 'unsaved' : 'saved'}
    />
  );
}
