import { type ReactNode, useCallback, useState } from 'react';
import { Refusal } from '../../../shared/contract/index.ts';
import { useCommand, wordError } from '../../host/index.ts';
import { PassphraseDialog } from './passphrase-dialog.tsx';

export type ChosenCase = { readonly handle: string; readonly name: string };
/** Why a case did not open, with its file's name. */
export type OpenFailure = { readonly name: string; readonly words: string };

export type CaseOpener = {
  readonly open: (chosen: ChosenCase) => Promise<void>;
  readonly isBusy: boolean;
  /** The passphrase dialog while it is needed. */
  readonly dialog: ReactNode;
};

/** Opens a case; asks for the passphrase when the file needs one, as often as it takes. */
export function useOpenCase(onFailure: (failure: OpenFailure | null) => void): CaseOpener {
  const { runOrThrow, isBusy } = useCommand('case.open');
  const [locked, setLocked] = useState<{ chosen: ChosenCase; words: string | undefined } | null>(null);

  const open = useCallback(
    async (chosen: ChosenCase, passphrase?: string) => {
      onFailure(null);
      try {
        await runOrThrow({ source: chosen.handle, ...(passphrase === undefined ? {} : { passphrase }) });
        setLocked(null);
      } catch (error) {
        const code = error instanceof Refusal ? error.code : undefined;
        if (code === 'passphrase_needed') setLocked({ chosen, words: undefined });
        else if (code === 'wrong_passphrase') setLocked({ chosen, words: wordError(error) });
        else {
          setLocked(null);
          onFailure({ name: chosen.name, words: wordError(error) });
        }
      }
    },
    [onFailure, runOrThrow],
  );

  const dialog = locked && (
    <PassphraseDialog
      fileName={locked.chosen.name}
      error={locked.words}
      isBusy={isBusy}
      onGiven={(passphrase) => void open(locked.chosen, passphrase)}
      onClose={() => setLocked(null)}
    />
  );
  return { open, isBusy, dialog };
}
