import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useCommand, wordError } from '../host/index.ts';
import { Button, Dialog, TextField } from '../ui/index.ts';

/** Asks once for the name that is written beside every change. */
export function WhoDialog({ who }: { who: string | null }) {
  const queries = useQueryClient();
  const setWho = useCommand('app.setWho');
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await setWho.runOrThrow({ who: name });
      await queries.invalidateQueries({ queryKey: ['app.state'] });
    } catch (caught) {
      setError(wordError(caught));
    }
  };
  return (
    <Dialog
      title="Who is writing?"
      isOpen={who === null}
      isRequired
      onClose={() => {}}
      size="small"
      footer={
        <Button variant="primary" type="submit" form="who" isDisabled={setWho.isBusy || name.trim() === ''}>
          Go on
        </Button>
      }
    >
      <form id="who" className="stack" onSubmit={keep}>
        <p>
          Your name or initials stand beside each change in this case’s history, so that a panel can see who did what.
        </p>
        <TextField
          label="Your name"
          value={name}
          onChange={setName}
          errorMessage={error}
          autoComplete="name"
          autoFocus
        />
      </form>
    </Dialog>
  );
}
