import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import { AutosaveField, Button, TextField, useAutosave } from '../../../ui/index.ts';
import {
  areWordsApart,
  type DateUnderstanding,
  dateChanges,
  dateFieldText,
  dateRefusal,
  understandDate,
} from './date-reading.ts';
import { useEditor } from './editor-context.ts';

/**
 * The event's date as people write it, and under it how it was understood. Where the contributor's words do not say the
 * date by themselves, the words have a field of their own.
 */
export function DateField() {
  const { event, save } = useEditor();
  const [isApartWanted, setIsApartWanted] = useState(false);
  const isApart = isApartWanted || areWordsApart(event);
  return (
    <div className="date-field">
      <DateText key={isApart ? 'apart' : 'together'} isApart={isApart} onKeepWords={() => setIsApartWanted(true)} />
      {isApart && (
        <AutosaveField
          label="Date in the contributor’s words"
          value={event.dateText}
          onSave={(dateText) => save({ dateText })}
        />
      )}
    </div>
  );
}

type DateTextProps = { isApart: boolean; onKeepWords: () => void };

/** Saved when it is left or on Enter: half a date is another date. Escape restores what was there. */
function DateText({ isApart, onKeepWords }: DateTextProps) {
  const { event, save } = useEditor();
  const autosave = useAutosave({
    label: 'Date',
    value: dateFieldText(event, isApart),
    save: async (text) => {
      const refusal = dateRefusal(text, isApart);
      if (refusal !== null) throw new Error(refusal);
      await save(dateChanges(text, event, isApart));
    },
    isSavedWhenLeft: true,
  });
  const textBefore = useRef(autosave.text);
  const shown = useDeferredValue(autosave.text);
  const understood = useMemo(() => understandDate(shown), [shown]);

  // What Enter has stored is what Escape goes back to; words that cannot be stored are still to be taken back.
  const commit = () => {
    autosave.flush();
    if (dateRefusal(autosave.text, isApart) === null) textBefore.current = autosave.text;
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'Escape' || autosave.text.trim() === textBefore.current.trim()) return;
    press.stopPropagation();
    autosave.setText(textBefore.current);
    autosave.flush();
  };

  return (
    <div data-field="date">
      <TextField
        label="Date"
        value={autosave.text}
        onChange={autosave.setText}
        onCommit={commit}
        onFocus={() => {
          textBefore.current = autosave.text;
        }}
        onKeyDown={onKeyDown}
        placeholder="3 June 2019, late November 2019, summer 2018 …"
        autoComplete="off"
        errorMessage={autosave.error ?? undefined}
        status={statusWords[autosave.state]}
        data-autosave={autosave.isUnsaved ? 'unsaved' : 'saved'}
      />
      <Understanding understood={understood} />
      {understood.tone === 'not-understood' && !isApart && (
        <Button onPress={onKeepWords}>Enter a date beside these words</Button>
      )}
    </div>
  );
}

const statusWords = { idle: '', waiting: '', saving: 'Saving…', saved: 'Saved', failed: 'Not saved' } as const;

/** How the words above it were understood, said again when that changes. */
export function Understanding({ understood }: { understood: DateUnderstanding }) {
  return (
    <div className="date-understood" data-tone={understood.tone} role="status">
      <p>{understood.words}</p>
      {understood.warnings.map((warning) => (
        <p key={warning.code} className="date-warning">
          {warning.message}
        </p>
      ))}
    </div>
  );
}
