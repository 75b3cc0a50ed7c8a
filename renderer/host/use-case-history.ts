import { useCallback } from 'react';
import type { CaseState } from '../../shared/contract/index.ts';
import { useCaseState } from './case-state.ts';
import { useClient } from './client-context.ts';
import { useCommand } from './use-command.ts';

export type CaseHistory = {
  /** Takes back the case's last step, or does it again; resolves with its label, or undefined when there was none. */
  readonly undo: () => Promise<string | undefined>;
  readonly redo: () => Promise<string | undefined>;
  readonly undoLabel: CaseState['undo'];
  readonly redoLabel: CaseState['redo'];
};

/** Undo and redo of the case, for the frame and for editors whose own history is used up. */
export function useCaseHistory(): CaseHistory {
  const client = useClient();
  const state = useCaseState();
  const { run: runUndo } = useCommand('history.undo');
  const { run: runRedo } = useCommand('history.redo');
  const undoLabel = state?.undo ?? null;
  const redoLabel = state?.redo ?? null;
  /** The page hears of a step a moment after it was made: where it knows of none, the core is asked. */
  const hasStep = useCallback(
    async (way: 'undo' | 'redo') => (await client.call('app.state', {}).catch(() => null))?.case?.[way] != null,
    [client],
  );
  const undo = useCallback(
    async () => (undoLabel !== null || (await hasStep('undo')) ? (await runUndo({}))?.label : undefined),
    [runUndo, undoLabel, hasStep],
  );
  const redo = useCallback(
    async () => (redoLabel !== null || (await hasStep('redo')) ? (await runRedo({}))?.label : undefined),
    [runRedo, redoLabel, hasStep],
  );
  return { undo, redo, undoLabel, redoLabel };
}
