import { useEffect, useRef, useState } from 'react';
import type { Row } from '../../../shared/model/index.ts';

/** How long the list may still change after what was done (milliseconds): a theme that moves is drawn anew. */
const patience = 3_000;

/** Focuses a theme's button as soon as it is in the list, and again where it is drawn anew: one added, moved, merged. */
export function useFocusOnTheme(themes: readonly Row<'themes'>[], isHidden: boolean): (id: number) => void {
  const wanted = useRef<{ id: number; until: number; isDone: boolean } | null>(null);
  const [, setAsked] = useState(0);
  useEffect(() => {
    const want = wanted.current;
    if (want === null || isHidden || !themes.some(({ id }) => id === want.id)) return;
    let frame = requestAnimationFrame(function focus() {
      if (performance.now() > want.until) wanted.current = null;
      // A dialog keeps the focus to itself until it has gone.
      else if (document.querySelector('[role="dialog"]')) frame = requestAnimationFrame(focus);
      else if (!want.isDone || document.activeElement === document.body) {
        want.isDone = true;
        document.getElementById(`theme-button-${want.id}`)?.focus();
      }
    });
    return () => cancelAnimationFrame(frame);
  });
  return (id) => {
    wanted.current = { id, until: performance.now() + patience, isDone: false };
    setAsked((count) => count + 1);
  };
}
