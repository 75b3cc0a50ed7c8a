import { useCallback, useState } from 'react';
import { type ExportOutcome, type NameHit, Refusal } from '../../../shared/contract/index.ts';
import type { DocumentStatus } from '../../../shared/model/document-words.ts';
import { useShell } from '../client-context.ts';
import { useCommand, wordError } from '../use-command.ts';

/** What every export is asked for, whatever else a document or a figure needs. */
export type ExportChoice = { readonly status: DocumentStatus; readonly version: string };

type Done = Extract<ExportOutcome, { status: 'done' }>;
type Delivery = 'shown' | 'downloading' | null;

export type ExportState<Choice extends ExportChoice> =
  | { readonly step: 'ready' }
  | { readonly step: 'running'; readonly choice: Choice }
  | {
      readonly step: 'names';
      readonly choice: Choice;
      readonly target: string;
      readonly hits: readonly NameHit[];
    }
  | { readonly step: 'done'; readonly outcome: Done; readonly target: string; readonly delivery: Delivery }
  | { readonly step: 'failed'; readonly words: string };

/** The two commands of an export; both reject with a `Refusal`. */
export type ExportCommands<Choice extends ExportChoice> = {
  readonly suggestName: (choice: Choice) => Promise<string>;
  readonly write: (choice: Choice, target: string, allowNames: boolean) => Promise<ExportOutcome>;
};

export type Exporter<Choice extends ExportChoice> = {
  readonly state: ExportState<Choice>;
  readonly start: (choice: Choice) => Promise<void>;
  /** Goes on after names were found, for a draft. */
  readonly allowNames: () => Promise<void>;
  readonly cancel: () => void;
  /** Fetches the finished file again, or shows it in its folder. */
  readonly deliver: () => Promise<void>;
  readonly reset: () => void;
};

/** One export from choice to file. Nothing is written until the core has searched the text for private names. */
export function useExporter<Choice extends ExportChoice>(commands: ExportCommands<Choice>): Exporter<Choice> {
  const shell = useShell();
  const stop = useCommand('document.cancelExport');
  const [state, setState] = useState<ExportState<Choice>>({ step: 'ready' });

  const write = async (choice: Choice, target: string, allowNames: boolean) => {
    setState({ step: 'running', choice });
    const outcome = await commands.write(choice, target, allowNames);
    if (outcome.status === 'names_found') return setState({ step: 'names', choice, target, hits: outcome.hits });
    const delivery = shell.kind === 'browser' ? await shell.deliverExport(target) : null;
    setState({ step: 'done', outcome, target, delivery });
  };
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
        const place = await shell.chooseExport(await commands.suggestName(choice));
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
