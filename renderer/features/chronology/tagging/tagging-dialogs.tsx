import { useRef } from 'react';
import { RemoveDialog } from '../../../host/index.ts';
import type { EventRowCache } from '../grid/event-row-cache.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { eventName, plural } from '../words.ts';
import { ManyNoteDialog } from './many-note-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { ThemePicker } from './theme-picker.tsx';
import type { EventKeys } from './use-event-keys.ts';

export type TaggingDialogsProps = { keys: EventKeys; cache: EventRowCache; lists: ReferenceLists };

/** What the keys of tagging open: any theme, a note, the question before many events are deleted. */
export function TaggingDialogs({ keys, cache, lists }: TaggingDialogsProps) {
  const { tagging, picking, deletingMany } = keys;
  // What was typed for these events is there again when the dialog was closed by mistake.
  const draft = useRef({ ids: '', text: '' });
  return (
    <>
      {picking && (
        <ThemePicker
          targetName={nameOf(picking, cache)}
          kind={tagging.kind}
          lists={lists}
          recent={tagging.recent.ids()}
          onCreate={(label) => tagging.addWithNew(picking, label)}
          onPick={(themeId) => tagging.add(picking, themeId)}
          onClose={() => keys.pick(null)}
        />
      )}
      {tagging.noted && <NoteDialog noted={tagging.noted} lists={lists} onClose={tagging.closeNote} />}
      {tagging.notedMany && (
        <ManyNoteDialog
          noted={tagging.notedMany}
          lists={lists}
          draft={draft.current.ids === tagging.notedMany.ids.join() ? draft.current.text : ''}
          onDraft={(text) => {
            draft.current = { ids: tagging.notedMany?.ids.join() ?? '', text };
          }}
          onClose={tagging.closeNote}
          onWritten={(words) => {
            tagging.closeNote();
            tagging.say(words);
          }}
        />
      )}
      {deletingMany && (
        <RemoveDialog
          table="events"
          id={deletingMany}
          name={plural(deletingMany.length, 'event')}
          onClose={keys.closeDeletion}
          onRemoved={keys.selectAfterDeletion}
        />
      )}
    </>
  );
}

function nameOf(ids: readonly number[], cache: EventRowCache): string {
  const event = ids.length === 1 && ids[0] !== undefined ? cache.get(ids[0]) : undefined;
  return event ? eventName(event) : plural(ids.length, 'event');
}
