import { useRef, useState } from 'react';
import type { EventView, SplitPart } from '../../../../shared/contract/index.ts';
import { useCommand, useSubjectWording, wordError } from '../../../host/index.ts';
import { Button, Dialog, Select, TextField } from '../../../ui/index.ts';
import { allColumns } from '../grid/grid-columns.tsx';
import { understandDate } from '../panel/date-reading.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { eventName, tagWords } from '../words.ts';
import { cutAt, draftOf, filledFields, lackingOf, sentSplit } from './split-draft.ts';

export type SplitDialogProps = {
  event: EventView;
  lists: ReferenceLists;
  onClose: () => void;
  /** Takes the id of the second event. */
  onSplit: (id: number) => void;
};

const partOptions = [
  { id: 'first', label: 'First event' },
  { id: 'second', label: 'Second event' },
  { id: 'both', label: 'Both' },
] as const satisfies readonly { id: SplitPart; label: string }[];

/** Makes two events of one: its text is cut at the cursor, and what else it says is given to either or to both. */
export function SplitDialog({ event, lists, onClose, onSplit }: SplitDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(event));
  const [isAsked, setIsAsked] = useState(false);
  const [refusal, setRefusal] = useState('');
  const say = useSubjectWording();
  const { runOrThrow, isBusy } = useCommand('events.split');
  const firstField = useRef<HTMLTextAreaElement>(null);
  const secondField = useRef<HTMLTextAreaElement>(null);
  const lacking = isAsked ? lackingOf(draft) : {};
  const shared = filledFields(event);
  const understood = understandDate(draft.dateText);

  const cut = () => {
    setDraft((before) => cutAt(before, firstField.current?.selectionStart ?? before.first.length));
    secondField.current?.focus();
  };
  const split = async () => {
    setIsAsked(true);
    if (Object.keys(lackingOf(draft)).length > 0) {
      (draft.first.trim() === '' ? firstField : secondField).current?.focus();
      return;
    }
    try {
      const second = await runOrThrow(sentSplit(event, draft));
      onSplit(second.id);
    } catch (error) {
      setRefusal(wordError(error));
    }
  };

  return (
    <Dialog
      title={`Split ${eventName(event)}`}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void split()}>
            Split into two events
          </Button>
        </>
      }
    >
      <p className="description">
        Both events keep the agency, source, people and who knew. Put the cursor where the second contact begins.
      </p>
      <TextField
        label={`First event, ${eventName(event)}: ${event.dateWording}`}
        multiline
        rows={4}
        autoFocus
        inputRef={firstField}
        value={draft.first}
        onChange={(first) => setDraft({ ...draft, first })}
        onKeyDown={(press) => {
          if (press.key !== 'Enter' || !(press.ctrlKey || press.metaKey)) return;
          press.preventDefault();
          cut();
        }}
        errorMessage={lacking.first}
      />
      <div>
        <Button icon="down" onPress={cut}>
          Cut at the cursor (Ctrl+Enter)
        </Button>
      </div>
      <TextField
        label="Second event"
        multiline
        rows={4}
        inputRef={secondField}
        value={draft.second}
        onChange={(second) => setDraft({ ...draft, second })}
        errorMessage={lacking.second}
      />
      <TextField
        label="Date of the second event"
        value={draft.dateText}
        onChange={(dateText) => setDraft({ ...draft, dateText })}
        description={understood.words}
        autoComplete="off"
      />
      {(shared.length > 0 || event.tags.length > 0) && (
        <fieldset className="plain-fieldset">
          <legend className="label">What belongs to which</legend>
          <div className="event-fields split-parts">
            {shared.map((field) => (
              <Select
                key={field}
                label={say(allColumns.find(({ id }) => id === field)?.label ?? field)}
                value={draft.fields[field] ?? 'first'}
                options={partOptions}
                onChange={(part) => setDraft({ ...draft, fields: { ...draft.fields, [field]: part } })}
              />
            ))}
            {event.tags.map((tag) => (
              <Select
                key={tag.id}
                label={tagWords(tag, lists.themeById)}
                value={draft.tags.get(tag.id) ?? 'first'}
                options={partOptions}
                onChange={(part) => setDraft({ ...draft, tags: new Map(draft.tags).set(tag.id, part) })}
              />
            ))}
          </div>
        </fieldset>
      )}
      {refusal !== '' && (
        <p role="alert" className="field-error">
          {refusal}
        </p>
      )}
    </Dialog>
  );
}
