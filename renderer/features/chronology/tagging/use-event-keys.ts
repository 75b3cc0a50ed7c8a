import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useClient, useNotices, wordError } from '../../../host/index.ts';
import type { EventGridHandle } from '../grid/event-grid.tsx';
import type { GridItems } from '../grid/grid-items.ts';
import { nextUntagged } from '../reading/next-untagged.ts';
import type { EventActions } from '../use-event-actions.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { plural } from '../words.ts';
import { focusWhenFree } from './focus-when-free.ts';
import type { KeyThemes } from './key-themes.ts';
import { type TaggingCommand, taggingCommand } from './tagging-keys.ts';
import { useKeyThemes } from './use-key-themes.ts';
import { type ManyEvents, useManySelection } from './use-many-selection.ts';
import { type Tagging, useTagging } from './use-tagging.ts';

export type EventKeys = {
  readonly tagging: Tagging;
  readonly keys: KeyThemes;
  readonly many: ManyEvents;
  /** The events that the picker is open for. */
  readonly picking: readonly number[] | null;
  readonly pick: (ids: readonly number[] | null) => void;
  /** The events that are gone through one by one, as the filter gave them when it began; null in the grid. */
  readonly readingIds: readonly number[] | null;
  readonly read: (id: number) => void;
  readonly stopReading: () => void;
  readonly deletingMany: readonly number[] | null;
  readonly askToDeleteMany: () => void;
  readonly closeDeletion: () => void;
  readonly selectAfterDeletion: () => void;
  /** Tags the targets as a key says; false when the key is about something else than tagging. */
  readonly tagBy: (command: TaggingCommand, targets: readonly number[]) => boolean;
  /** A key pressed on a row of the grid; true when it has been dealt with. */
  readonly onGridKey: (event: KeyboardEvent, activeId: number | null) => boolean;
};

/** Tagging, choosing many and reading, by keys: what the screen needs of them. */
export function useEventKeys(
  items: GridItems,
  lists: ReferenceLists,
  actions: EventActions,
  grid: RefObject<EventGridHandle | null>,
): EventKeys {
  const client = useClient();
  const { notify } = useNotices();
  const tagging = useTagging(lists);
  const keys = useKeyThemes(lists);
  const many = useManySelection(items);
  const [picking, setPicking] = useState<readonly number[] | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const [readingIds, setReadingIds] = useState<readonly number[] | null>(null);
  const [deletingMany, setDeletingMany] = useState<readonly number[] | null>(null);

  // The grid is there again only once the large event has gone.
  const hasRead = useRef(false);
  const isReading = readingIds !== null;
  const selectedId = actions.selection?.id ?? undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the reading ends, not when the event changes
  useEffect(() => {
    if (hasRead.current && !isReading) grid.current?.focus(selectedId);
    hasRead.current = isReading;
  }, [isReading]);

  const pick = (ids: readonly number[] | null) => {
    const active = document.activeElement;
    if (ids !== null) opener.current = active instanceof HTMLElement ? active : null;
    setPicking(ids);
    if (ids === null) requestAnimationFrame(() => focusWhenFree(opener.current));
  };
  const goTo = (id: number) => {
    many.clear();
    actions.select(id);
    grid.current?.focus(id);
  };
  const goToNextUntagged = async (fromId: number) => {
    try {
      const untagged = new Set((await client.call('events.query', { filter: { isTagged: false } })).ids);
      const next = nextUntagged(eventIds(items), untagged, fromId);
      if (next === null) tagging.say('No other event without a tag');
      else goTo(next);
    } catch (error) {
      notify({ kind: 'error', words: wordError(error) });
    }
  };
  const read = (id: number) => {
    many.clear();
    actions.select(id);
    setReadingIds(eventIds(items));
  };
  const tagBy: EventKeys['tagBy'] = (command, targets) => {
    if (command.do === 'kind') tagging.setKind(command.kind);
    else if (command.do === 'pick') pick(targets);
    else if (command.do === 'note') tagging.writeNote(targets);
    else if (command.do === 'theme') {
      const themeId = keys[command.place] ?? null;
      if (themeId === null) tagging.say(`There is no theme on key ${command.place + 1}`);
      else tagging.toggle(targets, themeId);
    } else return false;
    return true;
  };

  const onGridKey: EventKeys['onGridKey'] = (event, activeId) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      many.all(activeId);
      return true;
    }
    if (event.key === 'Delete' && many.ids.length > 1) {
      event.stopPropagation();
      setDeletingMany(many.ids);
      return true;
    }
    const command = taggingCommand(event);
    if (command === null || activeId === null) return false;
    if (command.do === 'leave') {
      if (many.ids.length === 0) return false;
      many.clear();
      return true;
    }
    if (command.do === 'read') read(activeId);
    else if (command.do === 'next-untagged') void goToNextUntagged(activeId);
    else return tagBy(command, many.ids.length > 1 ? many.ids : [activeId]);
    return true;
  };

  return {
    tagging,
    keys,
    many,
    picking,
    pick,
    readingIds,
    read,
    stopReading: () => setReadingIds(null),
    deletingMany,
    askToDeleteMany: () => setDeletingMany(many.ids),
    closeDeletion: () => setDeletingMany(null),
    selectAfterDeletion() {
      const gone = new Set(deletingMany);
      tagging.say(`${plural(gone.size, 'event')} deleted; undo brings them back`);
      const ids = eventIds(items);
      const last = ids.findLastIndex((id) => gone.has(id));
      const next = ids.slice(last).find((id) => !gone.has(id)) ?? ids.findLast((id) => !gone.has(id));
      if (next !== undefined) goTo(next);
      else actions.closePanel();
    },
    tagBy,
    onGridKey,
  };
}

function eventIds(items: GridItems): number[] {
  const ids: number[] = [];
  for (let index = 0; index < items.count; index += 1) {
    const item = items.at(index);
    if (item?.kind === 'event') ids.push(item.id);
  }
  return ids;
}
