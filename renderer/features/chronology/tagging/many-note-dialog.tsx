import { useState } from 'react';
import { useCommand, wordError } from '../../../host/index.ts';
import { Button, Dialog, RadioGroup, Select, TextField } from '../../../ui/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { plural } from '../words.ts';
import { spokenTag } from './tagging-words.ts';
import type { NotedMany } from './use-tagging.ts';

export type ManyNoteDialogProps = {
  noted: NotedMany;
  lists: ReferenceLists;
  /** What was typed for these events before and not written. */
  draft: string;
  onDraft: (text: string) => void;
  onClose: () => void;
  onWritten: (words: string) => void;
};

const ways = [
  { id: 'below', label: 'Below the note that is there' },
  { id: 'replace', label: 'In place of the note that is there' },
] as const;

/** One note for the same tag on several events, in one step. */
export function ManyNoteDialog({ noted, lists, draft, onDraft, onClose, onWritten }: ManyNoteDialogProps) {
  const write = useCommand('eventTags.noteMany');
  const [place, setPlace] = useState(0);
  const [how, setHow] = useState<(typeof ways)[number]['id']>('below');
  const [text, setText] = useState(draft);
  const [refusal, setRefusal] = useState<string>();
  const choice = noted.choices[place] ?? noted.choices[0];
  if (choice === undefined) return null;

  const submit = async () => {
    if (text.trim() === '' && how === 'below') return setRefusal('Write the note.');
    if (write.isBusy) return;
    const { themeId, kind } = choice;
    try {
      const done = await write.runOrThrow({ eventIds: [...noted.ids], themeId, kind, note: text.trim(), how });
      onDraft('');
      onWritten(`Note written on ${plural(done.noted, 'event')}: ${spokenTag(choice, lists.themeById)}`);
    } catch (error) {
      setRefusal(wordError(error));
    }
  };
  return (
    <Dialog
      title={`Note on the tags of ${plural(noted.ids.length, 'event')}`}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => void submit()} isDisabled={write.isBusy}>
            Write on {plural(choice.events, 'event')}
          </Button>
        </>
      }
    >
      <Select
        label="Tag"
        value={String(place)}
        onChange={(id) => setPlace(Number(id))}
        options={noted.choices.map((each, index) => ({
          id: String(index),
          label: `${spokenTag(each, lists.themeById)} (${plural(each.events, 'event')})`,
        }))}
        description={
          choice.noted > 0
            ? `${choice.noted.toLocaleString('en-GB')} of these ${choice.noted === 1 ? 'has' : 'have'} a note already.`
            : undefined
        }
      />
      <TextField
        label="Note"
        multiline
        rows={3}
        autoFocus
        value={text}
        onChange={(typed) => {
          setText(typed);
          onDraft(typed);
          setRefusal(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void submit();
        }}
        description="Ctrl+Enter writes it."
        errorMessage={refusal}
      />
      {choice.noted > 0 && <RadioGroup label="Write it" value={how} onChange={setHow} options={ways} />}
    </Dialog>
  );
}
