import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** In pixels; `rem` is the size of the root's letters. */
export type GridSize = { readonly width: number; readonly height: number; readonly rem: number };

/** The border that the grid has and the room around it has not, on both sides. */
const borders = 2;

/**
 * The size of the grid, kept up with resizing and zooming. Before there is a grid it is that of the room it will fill:
 * so its first drawing has the right columns and rows, and nothing is drawn twice.
 */
export function useGridSize(grid: RefObject<HTMLElement | null>, room: RefObject<HTMLElement | null>): GridSize {
  const [size, setSize] = useState<GridSize>(() => sizeOf(room.current, borders));
  const drawn = useRef(size);
  useLayoutEffect(() => {
    const box = grid.current;
    if (!box) return;
    // Height alone changes nothing that is drawn from here; setting what is there already would still draw once more.
    let before = drawn.current;
    const measure = () => {
      const now = sizeOf(box, 0);
      if (before.width === now.width && before.rem === now.rem) return;
      before = now;
      setSize(now);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [grid]);
  return size;
}

function sizeOf(element: HTMLElement | null, less: number): GridSize {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const { clientWidth = 0, clientHeight = 0 } = element ?? {};
  return { width: Math.max(0, clientWidth - less), height: Math.max(0, clientHeight - less), rem };
}
