import { useState } from 'react';
import type { GridItems } from '../grid/grid-items.ts';

/**
 * The heading of a group that holds the keyboard, so that it can be opened and closed. The event selected before stays
 * selected meanwhile; a heading that goes away (grouped otherwise, filtered out) gives the keyboard back to it.
 */
export function useHeadingStop(items: GridItems) {
  const [key, setKey] = useState<string | null>(null);
  return { row: key === null ? -1 : items.indexOfHeading(key), stopAt: setKey } as const;
}
