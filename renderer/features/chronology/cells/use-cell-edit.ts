import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useCommand, useNotices, useSubjectWording, wordError } from '../../../host/index.ts';
import type { EventRowCache } from '../grid/event-row-cache.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { eventName } from '../words.ts';
import { cellField } from './cell-fields.ts';
import type { CellMove } from './cell-keys.ts';
import type { CellPlace } from './cell-range.ts';
import { withChanges } from './show-changes.ts';

/** A cell that is being typed into. */
export type CellEdit = CellPlace & {
  /** What the typing starts from, and what the cell had before. */
  readonly text: string;
  readonly before: string;
  /** Why these words were refused; it goes when they are changed. */
  readonly refused: { readonly text: string; readonly why: string } | null;
  readonly token: number;
};

export type CellEditing = {
  readonly edit: CellEdit | null;
  /** Opens the cell: with its words to change them, or empty because typing replaces them. */
  readonly open: (place: CellPlace, how: 'change' | 'replace') => void;
  readonly commit: (text: string, move: CellMove) => void;
  readonly cancel: () => void;
  /** The cell has gone while it was typed into: stored if it can be, else the words are kept in a notice. */
  readonly leave: (edit: CellEdit, text: string) => void;
};

let lastToken = 0;

/**
 * Typing into one cell. What was typed is shown as stored at once; when the core refuses it, the cell opens again with
 * the words and the reason, or, when somebody is already typing elsewhere, a notice keeps both.
 */
export function useCellEdit(
  cache: EventRowCache,
  lists: ReferenceLists,
  afterClosing: (place: CellPlace, move: CellMove) => void,
  /** Brings a cell back on screen; false where it is gone. */
  bringBack: (place: CellPlace) => boolean,
): CellEditing {
  const { runOrThrow: update } = useCommand('events.update');
  const { notify } = useNotices();
  const say = useSubjectWording();
  const [edit, setEdit] = useState<CellEdit | null>(null);
  const latest = useRef(edit);
  const bringBackNow = useRef(bringBack);
  bringBackNow.current = bringBack;
  const show = (next: CellEdit | null) => {
    latest.current = next;
    setEdit(next);
  };
  const opened = (place: CellPlace, text: string, before: string, why: string | null): CellEdit => {
    lastToken += 1;
    const refused = why === null ? null : { text, why };
    return { id: place.id, columnId: place.columnId, text, before, refused, token: lastToken };
  };
  const keepInNotice = ({ id, columnId }: CellPlace, typed: string, why: string) => {
    const event = cache.get(id);
    const name = `${say(cellField(columnId)?.label ?? 'A cell')} of ${event ? eventName(event) : 'an event'}`;
    notify({ kind: 'error', words: `${name} was not saved. ${why}`, ...(typed.trim() !== '' && { typed }) });
  };

  /** Stores the words; the reason why not, when they can't be what this cell holds. */
  const store = (place: CellEdit, text: string, onRefused: (why: string) => void): string | null => {
    const event = cache.get(place.id);
    if (text === place.before) return null;
    if (!event) return 'This event is no longer in the case.';
    const read = cellField(place.columnId)?.read(text, event, lists);
    if (!read) return null;
    if ('refusal' in read) return read.refusal;
    update({ id: event.id, changes: read.changes }).catch((error: unknown) => {
      cache.invalidate([event.id]);
      onRefused(wordError(error));
    });
    cache.show(withChanges(event, read.changes));
    return null;
  };

  return {
    edit,
    open(place, how) {
      const event = cache.get(place.id);
      const field = cellField(place.columnId);
      if (!event || !field) return;
      const before = field.text(event, lists);
      // The key that opens the cell goes into it: the field has to be there before the key's own work is done.
      flushSync(() => show(opened(place, how === 'replace' ? '' : before, before, null)));
    },
    commit(text, move) {
      const now = latest.current;
      if (!now) return;
      const refusal = store(now, text, (why) => {
        if (latest.current || !bringBackNow.current(now)) keepInNotice(now, text, why);
        else show(opened(now, text, now.before, why));
      });
      if (refusal !== null) {
        show({ ...now, refused: { text, why: refusal } });
        return;
      }
      show(null);
      afterClosing(now, move);
    },
    cancel() {
      const now = latest.current;
      show(null);
      if (now) afterClosing(now, 'here');
    },
    leave(gone, text) {
      if (latest.current?.token === gone.token) show(null);
      const refusal = store(gone, text, (why) => keepInNotice(gone, text, why));
      if (refusal !== null) keepInNotice(gone, text, refusal);
    },
  };
}
