import type { KeyboardEvent } from 'react';

export type ScreenCommand = 'add' | 'duplicate' | 'delete';

/**
 * The command of a key pressed somewhere on the screen; null while typing and in what floats above the screen.
 *
 * N adds only in the grid: a letter by itself may be a command only where the focus is on what it acts on (WCAG 2.1.4).
 */
export function screenCommand(event: KeyboardEvent<HTMLElement>): ScreenCommand | null {
  const { target } = event;
  if (!(target instanceof Element) || !event.currentTarget.contains(target)) return null;
  if (target.matches('input, textarea, select, [contenteditable="true"]')) return null;
  const withCtrl = event.ctrlKey || event.metaKey;
  if (withCtrl) return event.key.toLowerCase() === 'd' ? 'duplicate' : null;
  if (event.altKey) return null;
  if (event.key === 'Insert') return 'add';
  const isInGrid = target.closest('[role="grid"]') !== null;
  if (event.key === 'n' && isInGrid) return 'add';
  return event.key === 'Delete' && isInGrid ? 'delete' : null;
}
