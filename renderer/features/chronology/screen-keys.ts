import type { KeyboardEvent } from 'react';

export type ScreenCommand = 'add' | 'duplicate' | 'delete' | 'chronological';

/**
 * The command of a key pressed somewhere on the screen; null while typing and in what floats above the screen.
 * Single letters and digits belong to tagging and work only on an event (tagging/tagging-keys.ts).
 */
export function screenCommand(event: KeyboardEvent<HTMLElement>): ScreenCommand | null {
  const { target } = event;
  if (!(target instanceof Element) || !event.currentTarget.contains(target)) return null;
  if (target.matches('input, textarea, select, [contenteditable="true"]')) return null;
  const withCtrl = event.ctrlKey || event.metaKey;
  if (withCtrl) return event.key.toLowerCase() === 'd' ? 'duplicate' : null;
  if (event.altKey) return event.shiftKey && event.code === 'KeyC' ? 'chronological' : null;
  if (event.key === 'Insert') return 'add';
  return event.key === 'Delete' && target.closest('[role="grid"]') !== null ? 'delete' : null;
}
