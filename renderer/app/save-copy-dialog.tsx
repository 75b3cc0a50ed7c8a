import { type FormEvent, useId, useState } from 'react';
import type { CaseState, ShellApi } from '../../shared/contract/index.ts';
import { useCommand, useNotices, wordError } from '../host/index.ts';
import { Button, Dialog, TextField } from '../ui/index.ts';

export type SaveCopyDialogProps = { openCase: CaseState; shell: ShellApi; onClose: () => void };

/** A copy of the case as it is now, under the same passphrase, a new one, or none when the case has none. */
export function SaveCopyDialog({ openCase, shell, onClose }: SaveCopyDialogProps) {
  const { notify } = useNotices();
  const saveCopy = useCommand('case.saveCopy');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [error, setError] = useState<string>();
  const isMismatch = again !== '' && again !== passphrase;

  const form = useId();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== again) return setError('The two passphrases differ.');
    const stem = openCase.fileName.replace(/\.casewright$/i, '');
    try {
      const choice = await shell.chooseNewCase(`${stem} (copy).casewright`);
      if (choice.status === 'cancelled') return;
      await saveCopy.runOrThrow({ target: choice.handle, ...(passphrase ? { passphrase } : {}) });
      notify({ kind: 'info', words: `Copy saved as ${choice.name}.` });
      onClose();
    } catch (caught) {
      setError(wordError(caught));
    }
  };

  return (
    <Dialog
      title="Save a copy"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={form} isDisabled={saveCopy.isBusy}>
            Choose where…
          </Button>
        </>
      }
    >
      <form id={form} className="stack" onSubmit={save}>
        <p>
          The copy holds everything, private parts and history too.{' '}
          {openCase.isEncrypted
            ? 'Without a new passphrase it keeps the one of this case.'
            : 'This case has no passphrase.'}
        </p>
        <TextField
          label="New passphrase (optional)"
          type="password"
          autoComplete="new-password"
          value={passphrase}
          onChange={setPassphrase}
        />
        {passphrase !== '' && (
          <TextField
            label="New passphrase again"
            type="password"
            autoComplete="new-password"
            value={again}
            onChange={setAgain}
            errorMessage={isMismatch ? 'The two passphrases differ.' : undefined}
          />
        )}
        {error && (
          <p role="alert" className="field-error">
            {error}
          </p>
        )}
      </form>
    </Dialog>
  );
}
