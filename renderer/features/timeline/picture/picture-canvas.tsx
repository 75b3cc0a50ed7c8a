import { useLayoutEffect, useRef, useState } from 'react';
import { drawPicture } from './draw-picture.ts';
import { type Palette, readPalette, watchPalette } from './palette.ts';
import type { Frame, Subject } from './scene.ts';

export type PictureCanvasProps = { subject: Subject; frame: Frame; pixelRatio: number };

/** The drawing itself. Readers of the screen have the list instead, which says the same. */
export function PictureCanvas({ subject, frame, pixelRatio }: PictureCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = useRef<Palette | null>(null);
  const [paletteVersion, setPaletteVersion] = useState(0);
  useLayoutEffect(
    () =>
      watchPalette(() => {
        palette.current = null;
        setPaletteVersion((version) => version + 1);
      }),
    [],
  );
  const { width, height } = frame;
  // biome-ignore lint/correctness/useExhaustiveDependencies: new colours are a new drawing
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d', { alpha: false });
    if (!element || !context || width === 0 || height === 0) return;
    // Setting the size clears the drawing, so only when it is another.
    const [wide, high] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
    if (element.width !== wide) element.width = wide;
    if (element.height !== high) element.height = high;
    palette.current ??= readPalette(element);
    drawPicture(context, subject, frame, palette.current, pixelRatio);
  }, [subject, frame, width, height, pixelRatio, paletteVersion]);
  return <canvas ref={canvas} className="timeline-canvas" />;
}
