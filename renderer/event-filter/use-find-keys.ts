import { type RefObject, useEffect, useRef } from 'react';

/**
 * Ctrl+F puts the keyboard into the search of the screen instead of the browser's own, which sees only the rows that are
 * drawn; F3 and Shift+F3 go from hit to hit. None of them works under an open dialog.
 */
export function useFindKeys(
  input: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  onStep: ((direction: 1 | -1) => void) | undefined,
): void {
  const step = useRef(onStep);
  step.current = onStep;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isDialogOpen()) return;
      const isFind = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'f';
      if (isFind) {
        input.current?.focus();
        input.current?.select();
      } else if (event.key === 'F3' && step.current) step.current(event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input]);
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}
