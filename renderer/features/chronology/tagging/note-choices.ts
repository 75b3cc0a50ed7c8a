import type { EventView } from '../../../../shared/contract/index.ts';
import type { Row } from '../../../../shared/model/index.ts';

export type TagWords = Pick<Row<'eventTags'>, 'themeId' | 'kind'>;

/** A tag that a note can go to: how many of the events chosen have it, and how many of those say something already. */
export type NoteChoice = TagWords & { readonly events: number; readonly noted: number };

export function isSameTag(one: TagWords, other: TagWords): boolean {
  return one.themeId === other.themeId && one.kind === other.kind;
}

/** The tags of the events: the one made last first, then those that most of the events have. */
export function noteChoices(events: readonly Pick<EventView, 'tags'>[], made: TagWords | null): NoteChoice[] {
  const choices = new Map<string, NoteChoice>();
  for (const { themeId, kind, note } of events.flatMap(({ tags }) => tags)) {
    const key = `${themeId} ${kind}`;
    const { events: count, noted } = choices.get(key) ?? { events: 0, noted: 0 };
    choices.set(key, { themeId, kind, events: count + 1, noted: noted + (note.trim() === '' ? 0 : 1) });
  }
  const isMade = (choice: NoteChoice) => made !== null && isSameTag(choice, made);
  return [...choices.values()].sort((a, b) => Number(isMade(b)) - Number(isMade(a)) || b.events - a.events);
}
