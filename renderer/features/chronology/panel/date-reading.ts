import type { DateWarning, ReadDate } from '../../../../shared/dates/index.ts';
import { readDate, wordDate } from '../../../../shared/dates/index.ts';
import type { Row } from '../../../../shared/model/index.ts';

export type EventDate = Pick<Row<'events'>, 'start' | 'end' | 'dateMeaning' | 'datePart' | 'dateText' | 'timeText'>;

/** How typed words were understood, as the date field says it under the words. */
export type DateUnderstanding = {
  readonly tone: 'understood' | 'undated' | 'not-understood';
  readonly words: string;
  readonly warnings: readonly DateWarning[];
};

/**
 * Whether the contributor's words and the date stand beside one another ("after the last incident" and "in or after
 * December 2019"), because the words do not say the date by themselves. They then have a field each, so that mending
 * the one never loses the other.
 */
export function areWordsApart(event: EventDate): boolean {
  if (event.dateText === '' || event.start === null) return false;
  const read = readDate(event.dateText);
  return (
    read.start !== event.start ||
    read.end !== event.end ||
    read.meaning !== event.dateMeaning ||
    read.part !== event.datePart
  );
}

/** The words the date field starts from: the contributor's own, or the wording of the date where those stand apart. */
export function dateFieldText(event: EventDate, isApart: boolean): string {
  if (event.start === null) return isApart ? '' : event.dateText;
  if (event.dateText !== '' && !isApart) return event.dateText;
  return wordDate({ start: event.start, end: event.end, meaning: event.dateMeaning, part: event.datePart });
}

/**
 * What is stored for the words typed into the date field: date, meaning, wording and time in one step. Words that
 * stand apart are kept as they are.
 *
 * The time of day belongs to its own field too. Words that hold a time set it; words that hold none leave a time that
 * was entered apart, and take away one that came with the old words.
 */
export function dateChanges(text: string, before: EventDate, isApart: boolean): EventDate {
  const read = readDate(text);
  const oldWords = dateFieldText(before, isApart);
  const cameWithOldWords = before.timeText !== '' && readDate(oldWords).timeText === before.timeText;
  return {
    start: read.start,
    end: read.end,
    dateMeaning: read.meaning,
    datePart: read.part,
    dateText: isApart ? before.dateText : read.dateText,
    timeText: read.timeText ?? (cameWithOldWords ? '' : before.timeText),
  };
}

/** The message when words cannot be stored because the field beside keeps the wording; null when they can. */
export function dateRefusal(text: string, isApart: boolean): string | null {
  return isApart && !readDate(text).understood ? 'Not understood as a date, so it was not saved.' : null;
}

export function understandDate(text: string): DateUnderstanding {
  const read = readDate(text);
  if (text.trim() === '') return { tone: 'undated', words: 'No date: listed under Undated.', warnings: [] };
  if (!read.understood) {
    return {
      tone: 'not-understood',
      words: 'Not understood: kept as wording, and the event is listed under Undated.',
      warnings: read.warnings.filter((warning) => warning.code !== 'not-understood'),
    };
  }
  if (read.start === null) return { tone: 'undated', words: 'Understood as: undated', warnings: read.warnings };
  const place = sortWords(read);
  return {
    tone: 'understood',
    words: `Understood as: ${read.wording}${place === '' ? '' : ` · ${place}`}`,
    warnings: read.warnings,
  };
}

/** Where the event stands in the list when its day is not known; nothing for a single day, which says it itself. */
function sortWords({ earliest, latest }: Pick<ReadDate, 'earliest' | 'latest'>): string {
  if (earliest === latest) return '';
  if (earliest === null) return `sorts before all dates up to ${wordDays(latest, null)}`;
  if (latest === null) return `sorts from ${wordDays(earliest, null)}`;
  return `sorts between ${wordDays(earliest, latest).replace(' to ', ' and ')}`;
}

function wordDays(start: string | null, end: string | null): string {
  return wordDate({ start, end, meaning: end === null ? 'point' : 'during', part: null });
}
