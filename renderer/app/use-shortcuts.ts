import { useEffect, useRef } from 'react';
import { useCaseHistory, useMenuCommands, useScreen } from '../host/index.ts';
import { isTypedInto, watchOwnTyping } from './own-typing.ts';
import { screenOfDigit } from './screens.tsx';

/** The keys that work on every screen; none while a dialog is open. */
export function useShortcuts({ onHelp, onFind }: { onHelp: () => void; onFind: () => void }): void {
  const { undo, redo } = useCaseHistory();
  const { go } = useScreen();
  const latest = useRef({ undo, redo, go, onHelp, onFind });
  latest.current = { undo, redo, go, onHelp, onFind };
  useMenuCommands({ undo: () => void undo(), redo: () => void redo(), export: () => go('export') });

  useEffect(() => {
    const typing = watchOwnTyping(document);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
      const action = actionOf(event);
      if (!action) return;
      if (action === 'undo' || action === 'redo') {
        if (typing.hasOwnTyping(event.target)) return;
        event.preventDefault();
        void latest.current[action]();
      } else if (action === 'help') {
        event.preventDefault();
        latest.current.onHelp();
      } else if (action === 'find') {
        event.preventDefault();
        latest.current.onFind();
      } else {
        event.preventDefault();
        latest.current.go(action.screen);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      typing.stop();
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function actionOf(event: KeyboardEvent) {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    if (key === 'k' && !event.shiftKey) return 'find';
    return key === 'y' ? 'redo' : undefined;
  }
  if (event.altKey && event.shiftKey) {
    const digit = /^Digit(\d)$/.exec(event.code)?.[1];
    const screen = digit === undefined ? undefined : screenOfDigit(Number(digit));
    return screen && { screen };
  }
  const target = event.target;
  const isTyping = isTypedInto(target) || (target instanceof HTMLElement && target.isContentEditable);
  return key === '?' && !isTyping ? 'help' : undefined;
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}
