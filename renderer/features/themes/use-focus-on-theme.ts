import { useEffect, useRef, useState } from 'react';
import type { Row } from '../../../shared/model/index.ts';

/** Focuses a theme's button as soon as it is in the list: one just added, split off or merged into. */
export function useFocusOnTheme(themes: readonly Row<'themes'>[], isHidden: boolean): (id: number) => void {
  const wanted = useRef<number | null>(null);
  const [, setAsked] = useState(0);
  useEffect(() => {
    const id = wanted.current;
    if (id === null || isHidden || !themes.some((theme) => theme.id === id)) return;
    // A dialog gives the focus back to where it came from first.
    const timer = setTimeout(() => {
      wanted.current = null;
      document.getElementById(`theme-button-${id}`)?.focus();
    }, 0);
    return () => clearTimeout(timer);
  });
  return (id) => {
    wanted.current = id;
    setAsked((count) => count + 1);
  };
}
