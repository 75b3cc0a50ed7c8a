import { useEffect } from 'react';

/** To the heading of the screen, or to the screen where it has none. */
export function focusScreen(): void {
  const heading = document.querySelector<HTMLElement>('#main h1');
  (heading ?? document.getElementById('main'))?.focus();
}

/** A dialog that closes gives the focus back a few frames later; for so long the focus is looked after. */
const framesToSettle = 30;

/**
 * Moves the focus to the heading of the screen that was gone to, so that the keyboard and readers of the screen go on
 * from there; not when the screen has put the focus somewhere itself, or a dialog has it.
 */
export function FocusOnArrival({ who }: { who: string | null }) {
  useEffect(() => {
    if (who === null) return;
    let frame = 0;
    let hasArrived = false;
    const settle = (framesLeft: number) => {
      const isDialogOpen = document.querySelector('[role="dialog"]') !== null;
      const isLost = document.activeElement === null || document.activeElement === document.body;
      const isInScreen = document.getElementById('main')?.contains(document.activeElement) ?? false;
      if (!isDialogOpen && (hasArrived ? isLost : !isInScreen)) focusScreen();
      if (!isDialogOpen) hasArrived = true;
      if (framesLeft > 0) frame = requestAnimationFrame(() => settle(framesLeft - 1));
    };
    settle(framesToSettle);
    return () => cancelAnimationFrame(frame);
  }, [who]);
  useEffect(() => {
    // Some Chromiums answer with a promise, which React would take for the clean-up.
    document.getElementById('main')?.scrollTo(0, 0);
  }, []);
  return null;
}
