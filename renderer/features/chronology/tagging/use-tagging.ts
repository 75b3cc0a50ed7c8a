import { useCallback, useMemo, useRef, useState } from 'react';
import type { EventView } from '../../../../shared/contract/index.ts';
import type { Row } from '../../../../shared/model/index.ts';
import { useClient, useCommand, useNotices, wordError } from '../../../host/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { eventName, plural, type TagKind } from '../words.ts';
import { kindWords, spokenTag, type Target, taggedWords, untaggedWords } from './tagging-words.ts';

/** A tag whose note is being written. */
export type NotedTag = { readonly eventName: string; readonly tag: Row<'eventTags'> };

export type Tagging = {
  readonly kind: TagKind;
  readonly setKind: (kind: TagKind) => void;
  /** Tags all events given; where every one of them has the tag already, takes it from them. One step in both cases. */
  readonly toggle: (ids: readonly number[], themeId: number | null) => void;
  /** Tags the events that do not have the tag yet. */
  readonly add: (ids: readonly number[], themeId: number | null) => void;
  /** Opens the note on the tag made last, or on the last one of the event. */
  readonly writeNote: (id: number) => void;
  readonly noted: NotedTag | null;
  readonly closeNote: () => void;
  /** What was done last, for eye and ear; the number tells one saying from the next of the same words. */
  readonly said: { readonly words: string; readonly number: number };
  readonly say: (words: string) => void;
};

type TagWords = Pick<Row<'eventTags'>, 'themeId' | 'kind'>;

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
  const { runOrThrow: remove } = useCommand('eventTags.remove');
  const [kind, setKind] = useState<TagKind>('concern');
  const [noted, setNoted] = useState<NotedTag | null>(null);
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
      const target = await targetOf(ids);
      const words = spokenTag(tag, lists.themeById);
      const isNothingNew = added === 0 && ids.length === 1;
      say(isNothingNew ? `${target.name} has this tag already: ${words}` : taggedWords(target, words, added));
    };
    const removeFrom = async (ids: readonly number[], tag: TagWords) => {
      const rows = await rowsOf(ids);
      const tags = rows.flatMap((row) => row.tags.filter((one) => isSame(one, tag)));
      await remove({ ids: tags.map(({ id }) => id) });
      const notes = tags.filter(({ note }) => note.trim() !== '').length;
      say(untaggedWords(await targetOf(ids), spokenTag(tag, lists.themeById), notes));
    };
    return {
      kind,
      noted,
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
      writeNote(id) {
        inTurn(async () => {
          const [event] = await rowsOf([id]);
          if (!event) return;
          const made = lastMade.current?.ids.has(id) ? lastMade.current.tag : null;
          const tag = event.tags.find((one) => made !== null && isSame(one, made)) ?? event.tags.at(-1);
          if (tag) setNoted({ eventName: eventName(event), tag });
          else say(`${eventName(event)} has no tag yet`);
        });
      },
      closeNote: () => setNoted(null),
    } satisfies Tagging;
  }, [kind, noted, said, say, inTurn, rowsOf, addMany, remove, client, lists.themeById]);
}

function isSame(one: TagWords, other: TagWords): boolean {
  return one.themeId === other.themeId && one.kind === other.kind;
}
