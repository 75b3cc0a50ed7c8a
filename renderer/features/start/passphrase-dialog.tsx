import { type FormEvent, useId, useState } from 'react';
import { Button, Dialog, TextField } from '../../ui/index.ts';

export type PassphraseDialogProps = {
  fileName: string;
  error: string | undefined;
  isBusy: boolean;
  onGiven: (passphrase: string) => void;
  onClose: () => void;
};

export function PassphraseDialog({ fileName, error, isBusy, onGiven, onClose }: PassphraseDialogProps) {
  const form = useId();
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== '') onGiven(passphrase);
  };
  return (
    <Dialog
      title="Passphrase"
      size="small"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={form} isDisabled={isBusy || passphrase === ''}>
            Open
          </Button>
        </>
      }
    >
      <form id={form} className="stack" onSubmit={submit}>
        <p>
          <strong>{fileName}</strong> is locked with a passphrase, or is not a case. If it is yours, type its
          passphrase.
        </p>
        <TextField
          label="Passphrase"
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          errorMessage={error}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
