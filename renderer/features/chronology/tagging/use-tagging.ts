import { useCallback, useMemo, useRef, useState } from 'react';
import type { EventView } from '../../../../shared/contract/index.ts';
import type { Row } from '../../../../shared/model/index.ts';
import { useClient, useCommand, useNotices, wordError } from '../../../host/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { eventName, plural, type TagKind, tagKindWords } from '../words.ts';
import { isSameTag, type NoteChoice, noteChoices, type TagWords } from './note-choices.ts';
import { type RecentThemes, useRecentThemes } from './recent-themes.ts';
import { kindWords, spokenTag, type Target, taggedWords, untaggedWords } from './tagging-words.ts';

/** A tag whose note is being written. */
export type NotedTag = { readonly eventName: string; readonly tag: Row<'eventTags'> };

/** Several events whose tags get one note. */
export type NotedMany = { readonly ids: readonly number[]; readonly choices: readonly NoteChoice[] };

export type Tagging = {
  readonly kind: TagKind;
  readonly setKind: (kind: TagKind) => void;
  /** Tags all events given; where every one of them has the tag already, takes it from them. One step in both cases. */
  readonly toggle: (ids: readonly number[], themeId: number | null) => void;
  /** Tags the events that do not have the tag yet. */
  readonly add: (ids: readonly number[], themeId: number | null) => void;
  /** Adds a theme of this name and tags with it, in one step; rejects where the name is refused. */
  readonly addWithNew: (ids: readonly number[], label: string) => Promise<void>;
  readonly recent: RecentThemes;
  /** Opens the note on the tag made last, or on the last one of the event; for several events, on a tag to choose. */
  readonly writeNote: (ids: readonly number[]) => void;
  readonly noted: NotedTag | null;
  readonly notedMany: NotedMany | null;
  readonly closeNote: () => void;
  /** What was done last, for eye and ear; the number tells one saying from the next of the same words. */
  readonly said: { readonly words: string; readonly number: number };
  readonly say: (words: string) => void;
};

/** The contract's limit for one question. */
const rowsAtOnce = 2_000;

/**
 * Tagging by single keys. What a key does depends on the tags that are in the file, not on those last drawn, and the
 * keys are dealt with one after another: typing ahead of the screen does what was meant.
 */
export function useTagging(lists: ReferenceLists): Tagging {
  const client = useClient();
  const { notify } = useNotices();
  const { runOrThrow: addMany } = useCommand('eventTags.addMany');
  const { runOrThrow: addWithNewTheme } = useCommand('eventTags.addWithNewTheme');
  const { runOrThrow: remove } = useCommand('eventTags.remove');
  const [kind, setKind] = useState<TagKind>('concern');
  const [noted, setNoted] = useState<NotedTag | null>(null);
  const [notedMany, setNotedMany] = useState<NotedMany | null>(null);
  const recent = useRecentThemes();
  const [said, setSaid] = useState({ words: '', number: 0 });
  const say = useCallback((words: string) => setSaid(({ number }) => ({ words, number: number + 1 })), []);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const lastMade = useRef<{ ids: ReadonlySet<number>; tag: TagWords } | null>(null);

  const inTurn = useCallback(
    (work: () => Promise<void>) => {
      queue.current = queue.current.then(work).catch((error) => notify({ kind: 'error', words: wordError(error) }));
    },
    [notify],
  );
  const rowsOf = useCallback(
    async (ids: readonly number[]) => {
      const rows: EventView[] = [];
      for (let start = 0; start < ids.length; start += rowsAtOnce) {
        rows.push(...(await client.call('events.rows', { ids: ids.slice(start, start + rowsAtOnce) })));
      }
      return rows;
    },
    [client],
  );

  return useMemo(() => {
    const targetOf = async (ids: readonly number[]): Promise<Target> => {
      if (ids.length > 1) return { ids, name: plural(ids.length, 'event') };
      const [event] = await rowsOf(ids);
      return { ids, name: event ? eventName(event) : 'this event' };
    };
    const addTo = async (ids: readonly number[], tag: TagWords) => {
      const { added } = await addMany({ eventIds: [...ids], ...tag });
      lastMade.current = { ids: new Set(ids), tag };
      if (tag.themeId !== null) recent.add(tag.themeId);
      const target = await targetOf(ids);
      const words = spokenTag(tag, lists.themeById);
      const isNothingNew = added === 0 && ids.length === 1;
      say(isNothingNew ? `${target.name} has this tag already: ${words}` : taggedWords(target, words, added));
    };
    const removeFrom = async (ids: readonly number[], tag: TagWords) => {
      const rows = await rowsOf(ids);
      const tags = rows.flatMap((row) => row.tags.filter((one) => isSameTag(one, tag)));
      await remove({ ids: tags.map(({ id }) => id) });
      const notes = tags.filter(({ note }) => note.trim() !== '').length;
      say(untaggedWords(await targetOf(ids), spokenTag(tag, lists.themeById), notes));
    };
    return {
      kind,
      noted,
      notedMany,
      recent,
      said,
      say,
      setKind(next) {
        setKind(next);
        say(kindWords(next));
      },
      toggle(ids, themeId) {
        if (ids.length === 0) return;
        const tag = { themeId, kind };
        inTurn(async () => {
          const filter = { themeIds: [themeId ?? 0], tagKinds: [kind] };
          const tagged = new Set((await client.call('events.query', { filter })).ids);
          await (ids.every((id) => tagged.has(id)) ? removeFrom(ids, tag) : addTo(ids, tag));
        });
      },
      add(ids, themeId) {
        if (ids.length > 0) inTurn(() => addTo(ids, { themeId, kind }));
      },
      async addWithNew(ids, label) {
        await queue.current;
        const { themeId } = await addWithNewTheme({ eventIds: [...ids], label, kind });
        lastMade.current = { ids: new Set(ids), tag: { themeId, kind } };
        recent.add(themeId);
        say(
          `Theme added. ${taggedWords(await targetOf(ids), `${label}, ${tagKindWords[kind].toLowerCase()}`, ids.length)}`,
        );
      },
      writeNote(ids) {
        inTurn(async () => {
          const events = await rowsOf(ids);
          const [event] = events;
          if (!event) return;
          const made = events.some(({ id }) => lastMade.current?.ids.has(id)) ? (lastMade.current?.tag ?? null) : null;
          const choices = noteChoices(events, made);
          if (choices.length === 0)
            say(events.length > 1 ? 'None of these events has a tag yet' : `${eventName(event)} has no tag yet`);
          else if (events.length > 1) setNotedMany({ ids, choices });
          else {
            const tag = event.tags.find((one) => made !== null && isSameTag(one, made)) ?? event.tags.at(-1);
            if (tag) setNoted({ eventName: eventName(event), tag });
          }
        });
      },
      closeNote() {
        setNoted(null);
        setNotedMany(null);
      },
    } satisfies Tagging;
  }, [kind, noted, notedMany, recent, said, say, inTurn, rowsOf, addMany, addWithNewTheme, remove, client, lists]);
}
