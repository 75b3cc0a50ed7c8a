import { useCallback, useMemo, useRef, useState } from 'react';
import type { EventView } from '../../../shared/contract/index.ts';
import { type Changes, type Row, tables } from '../../../shared/model/index.ts';
import { useCommand } from '../../host/index.ts';

export type EventEditor = {
  /** The stored event; for a new one what has been typed so far. */
  readonly event: EventView;
  /** Rejects when refused, so that the field says it and keeps the words. */
  readonly save: (changes: Changes<'events'>) => Promise<void>;
  /** The event's id; a new event is stored first, since tags and persons hang on it. */
  readonly ensureId: () => Promise<number>;
};

/**
 * Edits one event, stored or new. A new event is stored with the first thing typed into it, so that nothing typed waits
 * for a button and no empty rows are left behind. Later changes wait for that first one and then follow it.
 */
export function useEventEditor(
  stored: EventView | undefined,
  id: number | null,
  onCreated: (id: number) => void,
): EventEditor {
  const { runOrThrow: add } = useCommand('events.add');
  const { runOrThrow: update } = useCommand('events.update');
  const [typed, setTyped] = useState<Changes<'events'>>({});
  const now = useRef({ id, creating: null as Promise<number> | null, onCreated, isStored: false });
  now.current.onCreated = onCreated;
  now.current.isStored = stored !== undefined;
  now.current.id ??= id;

  const create = useCallback(
    (changes: Changes<'events'>): Promise<number> => {
      const it = now.current;
      it.creating ??= add(changes).then(
        (created) => {
          it.id = created.id;
          it.onCreated(created.id);
          return created.id;
        },
        (error: unknown) => {
          it.creating = null;
          throw error;
        },
      );
      return it.creating;
    },
    [add],
  );

  const store = useCallback(
    async (changes: Changes<'events'>) => {
      const it = now.current;
      if (it.id === null && it.creating === null) {
        await create(changes);
        return;
      }
      const eventId = it.id ?? (await it.creating);
      if (eventId !== null) await update({ id: eventId, changes });
    },
    [create, update],
  );

  const save = useCallback(
    async (changes: Changes<'events'>) => {
      // Of a stored event the fields show what they hold themselves; the whole panel need not be drawn for it.
      if (!now.current.isStored) setTyped((before) => ({ ...before, ...changes }));
      await store(changes);
    },
    [store],
  );

  const ensureId = useCallback(async () => now.current.id ?? (await create({})), [create]);
  const event = useMemo(() => stored ?? { ...newEvent, ...withoutUndefined(typed) }, [stored, typed]);
  return useMemo(() => ({ event, save, ensureId }), [event, save, ensureId]);
}

/** What an event holds before anything has been typed into it. */
export const newEvent: EventView = {
  ...(tables.events.defaults as Omit<Row<'events'>, 'id' | 'earliest' | 'latest'>),
  id: 0,
  earliest: null,
  latest: null,
  dateWording: 'Undated',
  scope: 'unknown',
  tags: [],
  personIds: [],
  knownTo: [],
  kloeIds: [],
  clusterRef: null,
};

function withoutUndefined(changes: Changes<'events'>): Partial<Row<'events'>> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
