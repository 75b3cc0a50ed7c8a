import { type RefObject, useEffect, useRef } from 'react';
import type { Selection } from '../selection.ts';

const focusable = 'input, textarea, select, button';

/** Puts the focus into the field that was asked for, once for each asking. */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, focus: Selection['focus']): void {
  const done = useRef(0);
  useEffect(() => {
    if (!focus || done.current === focus.token) return;
    const field = panel.current?.querySelector(`[data-field="${focus.field}"]`);
    const control = field?.querySelector<HTMLElement>(focusable);
    if (!control) return;
    done.current = focus.token;
    control.focus();
  });
}

/** The field of the panel that holds the focus, so that the next event can be entered at the same place. */
export function focusedField(panel: HTMLElement | null): string {
  const active = document.activeElement;
  const field = panel?.contains(active) ? active?.closest<HTMLElement>('[data-field]')?.dataset.field : undefined;
  return field ?? 'date';
}
