import { type RefObject, useCallback, useLayoutEffect, useReducer, useRef } from 'react';
import { keepInView } from '../layout/keep-in-view.ts';
import type { Cell } from './grid-keys.ts';

type FocusRequest = {
  /** The event whose row is wanted; null for whichever row is active. */
  readonly id: number | null;
  /** What had the focus when it was asked for. */
  readonly from: Element | null;
};

/**
 * Puts the focus into the active cell on request, and keeps it in the grid when its row goes away (deleted, undone,
 * filtered out).
 *
 * A row far away, one only just added, or one still under a closing dialog can take the focus a little later, so a
 * request stands until it has been met. It lapses when the focus has gone to something outside of the grid.
 */
export function useCellFocus(grid: RefObject<HTMLElement | null>, cell: Cell, rowId: number | null) {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const request = useRef<FocusRequest | null>(null);
  const held = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const box = grid.current;
    const active = document.activeElement;
    const isNowhere = active === document.body || active === null;
    const wanted = request.current;
    if (wanted === null) {
      const isLost = isNowhere && held.current !== null && !held.current.isConnected;
      if (!isLost) return;
    } else if (active !== wanted.from && !isNowhere && !box?.contains(active)) {
      request.current = null;
      return;
    } else if (wanted.id !== null && wanted.id !== rowId) return;
    const element = box?.querySelector<HTMLElement>(`[data-row="${cell.row}"] > [data-column="${cell.column}"]`);
    if (!element) return;
    element.focus({ preventScroll: true });
    if (box) keepInView(box, element);
    if (document.activeElement === element) request.current = null;
    else if (wanted !== null) requestAnimationFrame(drawAgain);
  });

  const requestFocus = useCallback((id: number | null = null) => {
    request.current = { id, from: document.activeElement };
    drawAgain();
  }, []);
  /** Remembers the cell that has the focus; null when the focus leaves the grid. */
  const hold = useCallback((element: Element | null) => {
    held.current = element;
  }, []);
  /** Whether a request waits for its row: what gets the focus meanwhile was not chosen by anybody. */
  const isWaiting = useCallback(() => request.current !== null, []);
  return { requestFocus, hold, isWaiting };
}
