import { useState } from 'react';
import { wordError } from '../../host/index.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';

type TitleDialogProps = {
  heading: string;
  initialTitle: string;
  saveLabel: string;
  /** A rejection's message is shown under the field. */
  onSave: (title: string) => Promise<unknown>;
  onClose: () => void;
};

/** Asks for the title of a section. */
export function TitleDialog({ heading, initialTitle, saveLabel, onSave, onClose }: TitleDialogProps) {
  const [title, setTitle] = useState(initialTitle);
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    if (title.trim() === '') {
      setProblem('Give it a title.');
      return;
    }
    try {
      await onSave(title.trim());
      onClose();
    } catch (error) {
      setProblem(wordError(error));
    }
  };
  return (
    <Dialog
      title={heading}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => void save()}>
            {saveLabel}
          </Button>
        </>
      }
    >
      <TextField
        label="Title"
        value={title}
        onChange={(typed) => {
          setTitle(typed);
          setProblem(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save();
        }}
        errorMessage={problem}
        autoFocus
      />
    </Dialog>
  );
}
