import { useState } from 'react';
import { linkUrl } from '../../../shared/rich-text/index.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';

type LinkDialogProps = {
  /** Address of the link the caret stands in; null for a new one. */
  address: string | null;
  onSave: (address: string) => void;
  onRemove: () => void;
  onClose: () => void;
};

/** Asks for a link's address and takes only one that a reader can follow. */
export function LinkDialog({ address, onSave, onRemove, onClose }: LinkDialogProps) {
  const [text, setText] = useState(address ?? '');
  const [problem, setProblem] = useState<string>();
  const save = () => {
    const typed = completeAddress(text);
    const checked = linkUrl.safeParse(typed);
    if (checked.success) onSave(typed);
    else setProblem(checked.error.issues[0]?.message ?? 'This address can’t be used.');
  };
  return (
    <Dialog
      title={address === null ? 'Add a link' : 'Change the link'}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          {address !== null && <Button onPress={onRemove}>Remove link</Button>}
          <Button variant="primary" onPress={save}>
            {address === null ? 'Add link' : 'Change link'}
          </Button>
        </>
      }
    >
      <TextField
        label="Address"
        value={text}
        onChange={(typed) => {
          setText(typed);
          setProblem(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
        }}
        errorMessage={problem}
        description="A web page or an email address"
        autoFocus
      />
    </Dialog>
  );
}

/** People type "www.example.org" and "name@example.org"; both are clear enough. */
export function completeAddress(text: string): string {
  const typed = text.trim();
  if (/^(https?:\/\/|mailto:)/i.test(typed)) return typed;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(typed)) return `mailto:${typed}`;
  return /^[^\s:/]+\.[^\s:/]{2,}(\/\S*)?$/.test(typed) ? `https://${typed}` : typed;
}
