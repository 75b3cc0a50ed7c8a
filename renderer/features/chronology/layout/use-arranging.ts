import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { EventView } from '../../../../shared/contract/index.ts';
import { useCommand, useNotices } from '../../../host/index.ts';
import type { MenuEntry, MenuPlace } from '../../../ui/index.ts';
import type { EventGridHandle } from '../grid/event-grid.tsx';
import type { EventRowCache } from '../grid/event-row-cache.ts';
import type { GridItems } from '../grid/grid-items.ts';
import type { EventActions } from '../use-event-actions.ts';
import { eventName } from '../words.ts';
import type { LayoutControl } from './use-chronology-layout.ts';

export type Arranging = {
  readonly menu: { readonly name: string; readonly place: MenuPlace; readonly entries: readonly MenuEntry[] } | null;
  /** What the menu of an event has that its panel has no buttons for. */
  readonly entriesFor: (id: number) => readonly MenuEntry[];
  readonly openMenu: (id: number, place: MenuPlace) => void;
  readonly closeMenu: () => void;
  readonly splitting: EventView | null;
  readonly closeSplit: () => void;
  readonly selectSecond: (id: number) => void;
  /** Alt with an arrow moves the event; true when the key has been dealt with. */
  readonly onGridKey: (event: KeyboardEvent, activeId: number | null) => boolean;
};

/** What can be done with one event of the grid: its menu, moving it within its day, splitting it. */
export function useArranging(
  items: GridItems,
  cache: EventRowCache,
  layout: LayoutControl,
  actions: EventActions,
  grid: RefObject<EventGridHandle | null>,
): Arranging {
  const { notify } = useNotices();
  const { run: reorder } = useCommand('events.reorder');
  const [menu, setMenu] = useState<{ id: number; place: MenuPlace } | null>(null);
  const [splitting, setSplitting] = useState<EventView | null>(null);
  const movedId = useRef<number | null>(null);

  // Its row stands elsewhere now, and has lost the focus on the way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the list has its new order
  useEffect(() => {
    if (movedId.current === null) return;
    grid.current?.focus(movedId.current);
    movedId.current = null;
  }, [items]);

  const nameOf = (id: number) => {
    const event = cache.get(id);
    return event ? eventName(event) : 'This event';
  };
  const move = async (id: number, direction: 1 | -1) => {
    const isByDate = layout.sort === null || (layout.sort.by === 'date' && layout.sort.direction === 'ascending');
    if (!isByDate) {
      notify({ kind: 'error', words: 'Events can be moved in chronological order only. Go back to it first.' });
      return;
    }
    const other = items.at(items.indexOf(id) + direction);
    if (other?.kind !== 'event') {
      const end = direction === -1 ? 'first' : 'last';
      notify({ kind: 'error', words: `${nameOf(id)} is the ${end} event here: there is none to change places with.` });
      return;
    }
    const done = await reorder({ id, place: direction === -1 ? 'before' : 'after', otherId: other.id });
    if (done !== undefined) movedId.current = id;
  };
  const split = (id: number) => setSplitting(cache.get(id) ?? null);

  const entriesFor = (id: number): readonly MenuEntry[] => [
    { id: 'split', label: 'Split…', isDisabled: !cache.get(id), onAction: () => split(id) },
    { id: 'up', label: 'Move up within its date', shortcut: 'Alt+↑', onAction: () => void move(id, -1) },
    { id: 'down', label: 'Move down within its date', shortcut: 'Alt+↓', onAction: () => void move(id, 1) },
  ];

  return {
    menu: menu && {
      name: nameOf(menu.id),
      place: menu.place,
      entries: [
        { id: 'open', label: 'Open', shortcut: 'Enter', onAction: () => actions.open(menu.id) },
        { id: 'duplicate', label: 'Duplicate', shortcut: 'Ctrl+D', onAction: () => actions.duplicate(menu.id) },
        ...entriesFor(menu.id),
        {
          id: 'delete',
          label: 'Delete',
          shortcut: 'Del',
          isDangerous: true,
          onAction: () => actions.askToDelete(menu.id),
        },
      ],
    },
    entriesFor,
    openMenu: (id, place) => setMenu({ id, place }),
    closeMenu: () => setMenu(null),
    splitting,
    closeSplit: () => setSplitting(null),
    selectSecond(id) {
      setSplitting(null);
      actions.select(id);
      grid.current?.focus(id);
    },
    onGridKey(event, activeId) {
      const direction = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
      if (!event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return false;
      if (direction === undefined || activeId === null) return false;
      void move(activeId, direction);
      return true;
    },
  };
}
