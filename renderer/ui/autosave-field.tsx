import { TextField, type TextFieldProps } from './text-field.tsx';
import { type AutosaveState, useAutosave } from './use-autosave.ts';

export type AutosaveFieldProps = Omit<TextFieldProps, 'onChange' | 'onCommit' | 'status' | 'data-autosave'> & {
  /** The text in the file. */
  value: string;
  /** Puts the text into the file; a rejection's message is shown under the field and the typed text stays. */
  onSave: (text: string) => Promise<unknown>;
  /** Saved when the field is left or on Enter, not while typing. */
  isSavedWhenLeft?: boolean | undefined;
};

const words: Record<AutosaveState, string> = {
  idle: '',
  waiting: '',
  saving: 'Saving…',
  saved: 'Saved',
  failed: 'Not saved',
};

/** A field without a Save button. Give it the record's id as `key`, so that typing never moves to another record. */
export function AutosaveField({ value, onSave, errorMessage, isSavedWhenLeft, ...props }: AutosaveFieldProps) {
  const autosave = useAutosave({ label: props.label, value, save: onSave, isSavedWhenLeft });
  return (
    <TextField
      {...props}
      value={autosave.text}
      onChange={autosave.setText}
      onCommit={autosave.flush}
      status={words[autosave.state]}
      errorMessage={autosave.error ?? errorMessage}
      data-autosave={autosave.isUnsaved ? 'unsaved' : 'saved'}
    />
  );
}
