import { readDate, wordDate } from '../../../shared/dates/index.ts';
import { TextField, useAutosave } from '../../ui/index.ts';

export type EdtfFieldProps = {
  label: string;
  /** One EDTF value, or null. */
  value: string | null;
  onSave: (value: string | null) => Promise<unknown>;
  description?: string | undefined;
  className?: string | undefined;
};

/** A single date, typed as people write it, with what was understood under it. */
export function EdtfField({ label, value, onSave, description, className }: EdtfFieldProps) {
  const autosave = useAutosave({
    label,
    value: value === null ? '' : wordSide(value),
    save: async (text) => onSave(readSide(text)),
    isSavedWhenLeft: true,
  });
  const isOpen = autosave.state === 'waiting' || autosave.state === 'failed';
  return (
    <TextField
      label={label}
      value={autosave.text}
      onChange={autosave.setText}
      onCommit={autosave.flush}
      description={(isOpen && understanding(autosave.text)) || description}
      errorMessage={autosave.error ?? undefined}
      className={className}
      data-autosave={autosave.isUnsaved ? 'unsaved' : 'saved'}
    />
  );
}

const wordSide = (value: string) => wordDate({ start: value, end: null, meaning: 'point', part: null });

function understanding(text: string): string | undefined {
  const read = readDate(text);
  return read.understood && read.start !== null ? `Understood as ${read.wording}` : undefined;
}

/** The value to store; refused with the reader's own words, or when it is more than one date. */
function readSide(text: string): string | null {
  const read = readDate(text);
  if (!read.understood) throw new Error(read.warnings[0]?.message ?? 'This date can’t be read.');
  if (read.end !== null || read.part !== null || read.timeText !== null) {
    throw new Error('Write one date here, such as 3 June 2019, June 2019 or 2019.');
  }
  return read.start;
}
