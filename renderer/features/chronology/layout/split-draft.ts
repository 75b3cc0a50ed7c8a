import {
  type EventView,
  type SentSplit,
  type SplitField,
  type SplitPart,
  splitFields,
} from '../../../../shared/contract/index.ts';
import { tables } from '../../../../shared/model/index.ts';
import { areWordsApart, dateChanges, dateFieldText } from '../panel/date-reading.ts';

/** The split as it is being prepared. */
export type SplitDraft = {
  readonly first: string;
  readonly second: string;
  /** The date of the second event as it stands in its field. */
  readonly dateText: string;
  readonly fields: { readonly [field in SplitField]?: SplitPart };
  readonly tags: ReadonlyMap<number, SplitPart>;
};

export function draftOf(event: EventView): SplitDraft {
  return { first: event.event, second: '', dateText: splitDateText(event), fields: {}, tags: new Map() };
}

/** Puts what follows the cut at the beginning of the second text; blanks at the cut go. */
export function cutAt(draft: SplitDraft, at: number): SplitDraft {
  const rest = draft.first.slice(at).trim();
  return {
    ...draft,
    first: draft.first.slice(0, at).trimEnd(),
    second: [rest, draft.second].filter((text) => text.trim() !== '').join('\n'),
  };
}

/** The fields of the event that say something, and so belong to one of the two events or to both. */
export function filledFields(event: EventView): readonly SplitField[] {
  return splitFields.filter((field) => event[field] !== tables.events.defaults[field]);
}

/** What each part still lacks, by its field; nothing when the event can be split so. */
export function lackingOf({ first, second }: SplitDraft): { readonly first?: string; readonly second?: string } {
  const words = 'Each of the two events needs some words.';
  return { ...(first.trim() === '' ? { first: words } : {}), ...(second.trim() === '' ? { second: words } : {}) };
}

/** The split as it is sent: the date only where the second event has another. */
export function sentSplit(event: EventView, draft: SplitDraft): SentSplit {
  const { first, second, dateText, fields, tags } = draft;
  const isOtherDate = dateText.trim() !== splitDateText(event).trim();
  return {
    id: event.id,
    was: event.event,
    first,
    second,
    fields,
    tags: [...tags].map(([id, part]) => ({ id, part })),
    ...(isOtherDate ? { date: dateChanges(dateText, event, false) } : {}),
  };
}

/** The words that the date of the second event begins with: those of the first. */
function splitDateText(event: EventView): string {
  return dateFieldText(event, areWordsApart(event));
}
