import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_LOW, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { useEffect, useEffectEvent } from 'react';

type HistoryPluginProps = {
  /** The editor has nothing of its own left to take back, or to do again: the case's step is meant. */
  onCaseUndo: () => void;
  onCaseRedo: () => void;
};

/** Ctrl+Z first takes back the typing in this editor; when none is left, the case's last step. Redo likewise. */
export function HistoryPlugin({ onCaseUndo, onCaseRedo }: HistoryPluginProps) {
  const [editor] = useLexicalComposerContext();
  const undoCase = useEffectEvent(onCaseUndo);
  const redoCase = useEffectEvent(onCaseRedo);
  useEffect(() => {
    const history = createEmptyHistoryState();
    const stops = [
      registerHistory(editor, history, 1_000),
      editor.registerCommand(
        UNDO_COMMAND,
        () => {
          if (history.undoStack.length > 0) return false;
          undoCase();
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        REDO_COMMAND,
        () => {
          if (history.redoStack.length > 0) return false;
          redoCase();
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [editor]);
  return null;
}
