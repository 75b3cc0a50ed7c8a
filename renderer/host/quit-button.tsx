import { useState } from 'react';
import { Button, Dialog } from '../ui/index.ts';
import { useShell } from './client-context.ts';
import { useNotices } from './notices.tsx';
import { wordError } from './use-command.ts';
import { useWhenSaved } from './use-when-saved.ts';

/** Ends the program behind the browser's tab. The desktop has its own ways out: there this is nothing. */
export function QuitButton() {
  const shell = useShell();
  const { notify } = useNotices();
  const whenSaved = useWhenSaved();
  const [hasEnded, setHasEnded] = useState(false);
  if (shell.kind === 'desktop') return null;
  const quit = async () => {
    try {
      await shell.quit();
      setHasEnded(true);
    } catch (error) {
      notify({ kind: 'error', words: wordError(error) });
    }
  };
  return (
    <>
      <Button variant="quiet" onPress={() => whenSaved(() => void quit())}>
        Quit
      </Button>
      <Dialog title="Casewright has ended" isOpen={hasEnded} isRequired onClose={() => {}} size="small">
        <p>Everything is in the case file. You can close this tab.</p>
      </Dialog>
    </>
  );
}
