import { type RefObject, useEffect, useRef } from 'react';

export type PointerActions = {
  /** Zooms by a factor about a place in the picture, in pixels. */
  readonly onZoom: (factor: number, x: number) => void;
  /** Moves what is shown by so many pixels. */
  readonly onMove: (x: number, y: number) => void;
  readonly onClick: (x: number, y: number) => void;
  readonly onHover: (x: number, y: number) => void;
};

/** Less than this is a click by an unsteady hand. */
const DRAG_FROM = 4;
const LINE_HEIGHT = 16;

/**
 * Wheel zooms, with Shift or sideways it moves; dragging moves; a click selects. Nothing glides on afterwards, so that
 * there is no motion to reduce.
 */
export function usePointer(box: RefObject<HTMLElement | null>, actions: PointerActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let drag: { x: number; y: number; isMoved: boolean } | null = null;
    const place = (event: MouseEvent) => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const scale = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : 1;
      const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
        latest.current.onMove(-sideways * scale, 0);
      else latest.current.onZoom(Math.exp(event.deltaY * scale * 0.0015), place(event).x);
    };
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      drag = { x: event.clientX, y: event.clientY, isMoved: false };
      element.setPointerCapture(event.pointerId);
    };
    const onPointerMove = (event: PointerEvent) => {
      if (!drag) {
        latest.current.onHover(place(event).x, place(event).y);
        return;
      }
      const x = event.clientX - drag.x;
      const y = event.clientY - drag.y;
      if (!drag.isMoved && Math.hypot(x, y) < DRAG_FROM) return;
      latest.current.onMove(x, y);
      drag = { x: event.clientX, y: event.clientY, isMoved: true };
    };
    const onUp = (event: PointerEvent) => {
      if (drag && !drag.isMoved) latest.current.onClick(place(event).x, place(event).y);
      drag = null;
    };
    const onCancel = () => {
      drag = null;
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onPointerMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onCancel);
    return () => {
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onPointerMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onCancel);
    };
  }, [box]);
}
