import { useCallback, useState } from 'react';
import type { ExportOutcome, NameHit } from '../../../shared/contract/index.ts';
import { Refusal } from '../../../shared/contract/index.ts';
import type { DocumentKind, DocumentStatus } from '../../../shared/model/document-words.ts';
import { useClient, useCommand, useShell, wordError } from '../../host/index.ts';

export type ExportChoice = {
  readonly document: DocumentKind;
  readonly status: DocumentStatus;
  readonly version: string;
};

type Done = Extract<ExportOutcome, { status: 'done' }>;

export type ExportState =
  | { readonly step: 'ready' }
  | { readonly step: 'running'; readonly choice: ExportChoice }
  | {
      readonly step: 'names';
      readonly choice: ExportChoice;
      readonly target: string;
      readonly hits: readonly NameHit[];
    }
  | {
      readonly step: 'done';
      readonly outcome: Done;
      readonly target: string;
      readonly delivery: 'shown' | 'downloading' | null;
    }
  | { readonly step: 'failed'; readonly words: string };

export type Exporter = {
  readonly state: ExportState;
  readonly start: (choice: ExportChoice) => Promise<void>;
  /** Goes on after names were found, for a draft. */
  readonly allowNames: () => Promise<void>;
  readonly cancel: () => void;
  /** Fetches the finished file again, or shows it in its folder. */
  readonly deliver: () => Promise<void>;
  readonly reset: () => void;
};

/** One export from choice to file. Nothing is written until the core has searched the text for private names. */
export function useExport(): Exporter {
  const client = useClient();
  const shell = useShell();
  const { runOrThrow } = useCommand('document.export');
  const stop = useCommand('document.cancelExport');
  const [state, setState] = useState<ExportState>({ step: 'ready' });

  const write = useCallback(
    async (choice: ExportChoice, target: string, allowNames: boolean) => {
      setState({ step: 'running', choice });
      const outcome = await runOrThrow({ ...choice, target, allowNames });
      if (outcome.status === 'names_found') return setState({ step: 'names', choice, target, hits: outcome.hits });
      const delivery = shell.kind === 'browser' ? await shell.deliverExport(target) : null;
      setState({ step: 'done', outcome, target, delivery });
    },
    [runOrThrow, shell],
  );
  const attempt = useCallback(async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      const isCancelled = error instanceof Refusal && error.code === 'cancelled';
      setState(isCancelled ? { step: 'ready' } : { step: 'failed', words: wordError(error) });
    }
  }, []);

  return {
    state,
    start: (choice) =>
      attempt(async () => {
        const { document, status, version } = choice;
        const { suggestedName } = await client.call('document.suggestName', { document, status, version });
        const place = await shell.chooseExport(suggestedName);
        if (place.status === 'chosen') await write(choice, place.handle, false);
      }),
    allowNames: async () => {
      if (state.step === 'names') await attempt(() => write(state.choice, state.target, true));
    },
    cancel: () => void stop.run({}),
    deliver: async () => {
      if (state.step !== 'done') return;
      await attempt(async () => {
        const delivery = await shell.deliverExport(state.target);
        setState({ ...state, delivery });
      });
    },
    reset: () => setState({ step: 'ready' }),
  };
}
