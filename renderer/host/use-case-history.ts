import { useCallback } from 'react';
import type { CaseState } from '../../shared/contract/index.ts';
import { useCaseState } from './case-state.ts';
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
  const state = useCaseState();
  const { run: runUndo } = useCommand('history.undo');
  const { run: runRedo } = useCommand('history.redo');
  const undoLabel = state?.undo ?? null;
  const redoLabel = state?.redo ?? null;
  const undo = useCallback(
    async () => (undoLabel === null ? undefined : (await runUndo({}))?.label),
    [runUndo, undoLabel],
  );
  const redo = useCallback(
    async () => (redoLabel === null ? undefined : (await runRedo({}))?.label),
    [runRedo, redoLabel],
  );
  return { undo, redo, undoLabel, redoLabel };
}
