import { type RefObject, useLayoutEffect, useState } from 'react';

export type CanvasSize = { readonly width: number; readonly height: number; readonly pixelRatio: number };

/** The room for the picture in CSS pixels and the pixels of the screen behind one of them; follows zoom and screens. */
export function useCanvasSize(box: RefObject<HTMLElement | null>): CanvasSize {
  const [size, setSize] = useState<CanvasSize>({ width: 0, height: 0, pixelRatio: 1 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const pixelRatio = window.devicePixelRatio || 1;
      setSize((before) =>
        before.width === width && before.height === height && before.pixelRatio === pixelRatio
          ? before
          : { width, height, pixelRatio },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [box]);
  return size;
}
