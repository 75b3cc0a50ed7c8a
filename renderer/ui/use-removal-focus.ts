import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place when an item of a list is taken away by its own button: the focus goes to the button that
 * stands there now, and to the first field of the container when the list is empty.
 */
export function useRemovalFocus(container: RefObject<HTMLElement | null>, count: number): (place: number) => void {
  const removed = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the number of items has changed
  useEffect(() => {
    const place = removed.current;
    removed.current = null;
    if (place === null || document.activeElement !== document.body) return;
    const buttons = container.current?.querySelectorAll<HTMLElement>('li button') ?? [];
    const next = buttons[Math.min(place, buttons.length - 1)];
    (next ?? container.current?.querySelector<HTMLElement>('input, select'))?.focus();
  }, [container, count]);
  return (place) => {
    removed.current = place;
  };
}
