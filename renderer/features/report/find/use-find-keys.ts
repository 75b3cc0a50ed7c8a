import { useEffect, useEffectEvent } from 'react';

type FindKeys = {
  readonly onFind: () => void;
  readonly onReplace: () => void;
  readonly onStep: (direction: 1 | -1) => void;
};

/**
 * Ctrl+F and Ctrl+H search the whole report instead of what the browser sees of it; F3 and Shift+F3 go from match to
 * match. None of them works under an open dialog.
 */
export function useReportFindKeys({ onFind, onReplace, onStep }: FindKeys): void {
  const run = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || isDialogOpen()) return;
    const key = event.key.toLowerCase();
    const isControl = (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (isControl && key === 'f') onFind();
    else if (isControl && key === 'h') onReplace();
    else if (key === 'f3') onStep(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => run(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}
