import { type RefObject, useEffect, useRef, useState } from 'react';
import { useCommand } from '../../host/index.ts';
import type { EventGridHandle } from './grid/event-grid.tsx';
import type { EventRowCache } from './grid/event-row-cache.ts';
import type { GridItems } from './grid/grid-items.ts';
import { focusField, type Selection, selectEvent, selectNewEvent } from './selection.ts';
import { eventName } from './words.ts';

/** An event about to be deleted, and the one to select when it is gone. */
export type Deletion = { readonly id: number; readonly name: string; readonly nextId: number | null };

export type EventActions = {
  readonly selection: Selection | null;
  readonly deletion: Deletion | null;
  readonly select: (id: number) => void;
  /** Selects the event and enters its first field. */
  readonly open: (id: number) => void;
  readonly add: () => void;
  readonly step: (direction: 1 | -1, field: string) => void;
  /** Selects the next event or the one before; the focus stays where it is. */
  readonly selectNext: (direction: 1 | -1) => void;
  /** The new event of this panel has been stored. */
  readonly created: (panelKey: string, id: number) => void;
  readonly duplicate: (id: number) => void;
  readonly askToDelete: (id: number) => void;
  readonly closeDeletion: () => void;
  readonly selectAfterDeletion: () => void;
  readonly leavePanel: () => void;
  readonly closePanel: () => void;
};

/** Which event is selected, and what can be done with it; the focus follows. */
export function useEventActions(
  items: GridItems,
  cache: EventRowCache,
  grid: RefObject<EventGridHandle | null>,
  wantedId: unknown,
): EventActions {
  const [selection, setSelection] = useState<Selection | null>(null);
  const [deletion, setDeletion] = useState<Deletion | null>(null);
  const { run: runDuplicate } = useCommand('events.duplicate');
  // Another screen may ask for an event each time it opens this one.
  useEffect(() => {
    if (typeof wantedId === 'number') setSelection(selectEvent(wantedId));
  }, [wantedId]);

  const neighbour = (id: number | null, direction: 1 | -1): number | null => {
    const from = id === null ? -1 : items.indexOf(id);
    const item = items.at(items.nearestEvent(from + direction, direction));
    return item?.kind === 'event' && item.id !== id ? item.id : null;
  };
  // A key held down stores one copy, not as many as the keyboard repeats.
  const isDuplicating = useRef(false);

  return {
    selection,
    deletion,
    select: (id) => setSelection((before) => (before?.id === id ? before : selectEvent(id))),
    open: (id) => setSelection((before) => (before?.id === id ? focusField(before, 'date') : selectEvent(id, 'date'))),
    add: () => setSelection(selectNewEvent()),
    step(direction, field) {
      const id = neighbour(selection?.id ?? null, direction);
      if (id !== null) setSelection(selectEvent(id, field));
    },
    selectNext(direction) {
      const id = neighbour(selection?.id ?? null, direction);
      if (id !== null) setSelection(selectEvent(id));
    },
    created: (panelKey, id) => setSelection((now) => (now?.panelKey === panelKey ? { ...now, id } : now)),
    async duplicate(id) {
      if (isDuplicating.current) return;
      isDuplicating.current = true;
      const copy = await runDuplicate({ id });
      isDuplicating.current = false;
      if (!copy) return;
      setSelection(selectEvent(copy.id));
      grid.current?.focus(copy.id);
    },
    askToDelete(id) {
      const event = cache.get(id);
      const nextId = neighbour(id, 1) ?? neighbour(id, -1);
      setDeletion({ id, name: event ? eventName(event) : 'this event', nextId });
    },
    closeDeletion: () => setDeletion(null),
    selectAfterDeletion() {
      const nextId = deletion?.nextId ?? null;
      setSelection(nextId === null ? null : selectEvent(nextId));
      if (nextId !== null) grid.current?.focus(nextId);
    },
    leavePanel: () => grid.current?.focus(),
    closePanel() {
      setSelection(null);
      grid.current?.focus();
    },
  };
}
