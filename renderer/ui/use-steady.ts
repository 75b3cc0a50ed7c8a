import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * The same function at every drawing, which does what the newest one given does: what is handed only such functions and
 * plain words need not be drawn again. To be called from handlers, never while drawing.
 */
export function useSteady<Words extends unknown[]>(newest: ((...words: Words) => void) | undefined) {
  const kept = useRef(newest);
  useLayoutEffect(() => {
    kept.current = newest;
  });
  return useCallback((...words: Words) => kept.current?.(...words), []);
}
