import { useMemo, useState } from 'react';
import type { GridItems } from '../grid/grid-items.ts';
import { chooseAll, extendTo, type ManySelection, nothingChosen, shownOf, toggleEvent } from './many-selection.ts';

export type ManyEvents = {
  /** The events chosen that are in the list, in its order; empty when the event with the keyboard is meant alone. */
  readonly ids: readonly number[];
  readonly has: (id: number) => boolean;
  readonly extend: (fromId: number, toId: number) => void;
  readonly toggle: (activeId: number | null, id: number) => void;
  readonly all: (activeId: number | null) => void;
  readonly clear: () => void;
};

/** Which events are chosen together in the grid. */
export function useManySelection(items: GridItems): ManyEvents {
  const [selection, setSelection] = useState<ManySelection>(nothingChosen);
  return useMemo(() => {
    const shown = shownOf(selection, items);
    const ids = shown.length > 1 ? shown : [];
    return {
      ids,
      has: (id) => ids.length > 0 && selection.ids.has(id),
      extend: (fromId, toId) => setSelection((before) => extendTo(before, items, fromId, toId)),
      toggle: (activeId, id) => setSelection((before) => toggleEvent(before, activeId, id)),
      all: (activeId) => setSelection(chooseAll(items, activeId)),
      clear: () => setSelection((before) => (before.ids.size === 0 ? before : nothingChosen)),
    };
  }, [selection, items]);
}
