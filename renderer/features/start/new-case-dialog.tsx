import { type FormEvent, useId, useState } from 'react';
import { reviewKinds } from '../../../shared/model/case-tables.ts';
import type { Row } from '../../../shared/model/index.ts';
import { kindsOfReview } from '../../../shared/starters/index.ts';
import { useCommand, useShell, wordError } from '../../host/index.ts';
import { Button, Dialog, Select, TextField } from '../../ui/index.ts';

export type NewCaseDialogProps = { onClose: () => void };

const typeOptions = reviewKinds.map((kind) => ({ id: kind, label: kindsOfReview[kind].label }));
type Kind = Row<'review'>['kind'];

/** Subject, type and passphrase; where the file is kept is asked last, by the shell. */
export function NewCaseDialog({ onClose }: NewCaseDialogProps) {
  const form = useId();
  const shell = useShell();
  const create = useCommand('case.create');
  const [subject, setSubject] = useState('');
  const [kind, setKind] = useState<Kind>('LCSPR');
  const [typeLabel, setTypeLabel] = useState(labelOf('LCSPR'));
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [error, setError] = useState<string>();
  const isReady = subject.trim() !== '' && typeLabel.trim() !== '' && passphrase === again;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || create.isBusy) return;
    try {
      const choice = await shell.chooseNewCase(`${subject.trim()}.casewright`);
      if (choice.status === 'cancelled') return;
      await create.runOrThrow({
        target: choice.handle,
        subject,
        typeLabel,
        kind,
        ...(passphrase === '' ? {} : { passphrase }),
      });
      onClose();
    } catch (caught) {
      setError(wordError(caught));
    }
  };

  return (
    <Dialog
      title="New case"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={form} isDisabled={!isReady || create.isBusy}>
            Choose where to keep it…
          </Button>
        </>
      }
    >
      <form id={form} className="stack" data-gap="wide" onSubmit={submit}>
        <TextField
          label="Subject"
          description="A pseudonym, such as Child T. It names the review on every page; real names come later and stay private."
          value={subject}
          onChange={setSubject}
          autoFocus
        />
        <Select
          label="Type of review"
          value={kind}
          options={typeOptions}
          onChange={(chosen) => {
            setKind(chosen);
            setTypeLabel(labelOf(chosen));
          }}
        />
        <TextField label="As it should be printed" value={typeLabel} onChange={setTypeLabel} />
        <TextField
          label="Passphrase (optional)"
          description="Locks the file. Nobody can open it without the passphrase, and nobody can restore a lost one."
          type="password"
          autoComplete="new-password"
          value={passphrase}
          onChange={setPassphrase}
        />
        {passphrase !== '' && (
          <TextField
            label="Passphrase again"
            type="password"
            autoComplete="new-password"
            value={again}
            onChange={setAgain}
            errorMessage={again !== '' && again !== passphrase ? 'The two passphrases differ.' : undefined}
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

function labelOf(kind: Kind): string {
  return kindsOfReview[kind].label;
}
