import { useEffect, useRef, useState } from 'react';
import { wordError } from '../../host/index.ts';
import { TextField, useMarkUnsaved } from '../../ui/index.ts';
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
  const saved = wordDueDate(value);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  useMarkUnsaved(typed !== null);
  const commit = async (text: string) => {
    if (text.trim() === saved) {
      setTyped(null);
      setProblem(undefined);
      return;
    }
    const read = readDueDate(text);
    if (!read.ok) {
      setProblem(read.message);
      return;
    }
    try {
      await onSave(read.edtf);
      setTyped(null);
      setProblem(undefined);
    } catch (error) {
      setProblem(wordError(error));
    }
  };
  const latest = useRef({ typed, commit });
  latest.current = { typed, commit };
  useEffect(
    () => () => {
      const { typed: left, commit: save } = latest.current;
      if (left !== null) void save(left);
    },
    [],
  );
  return (
    <TextField
      label={label}
      value={typed ?? saved}
      onChange={setTyped}
      onCommit={(text) => void commit(text)}
      description="3 June 2026, June 2026 or 2026"
      errorMessage={problem}
      isReadOnly={isReadOnly}
      autoComplete="off"
      data-autosave={typed === null ? 'saved' : 'unsaved'}
    />
  );
}
