import type { KeyboardEvent } from 'react';
import type { MenuPlace } from '../../../ui/index.ts';

/** Where the menu opens that a key asks for (the menu key, Shift+F10): under what has the focus. Null for other keys. */
export function menuPlaceOf(event: KeyboardEvent): MenuPlace | null {
  const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
  if (!isMenuKey || !(event.target instanceof Element)) return null;
  const { left, top } = event.target.getBoundingClientRect();
  return { x: left + 8, y: top + 24 };
}
