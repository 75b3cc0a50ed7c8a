import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element and the size of the root's letters, kept up with resizing and zooming. */
export function useGridWidth(element: RefObject<HTMLElement | null>): { width: number; rem: number } {
  const [size, setSize] = useState({ width: 0, rem: 16 });
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setSize((before) =>
        before.width === box.clientWidth && before.rem === rem ? before : { width: box.clientWidth, rem },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
