import type { EventView } from '../../../shared/contract/index.ts';
import { readDate, wordDate } from '../../../shared/dates/index.ts';
import type { AgencyKnowledge, KnownEvent } from '../../../shared/rules/knowledge.ts';
import type { SharedEvent } from '../../../shared/rules/sharing.ts';

export type KnowledgeState = keyof AgencyKnowledge;

/** The states in the order of the table, as its columns say them. */
export const stateWords = {
  certain: 'Knew',
  possible: 'May have known',
  notStated: 'Knew, date not stated',
  notKnown: 'Did not know',
} as const satisfies Record<KnowledgeState, string>;
export const states = Object.keys(stateWords) as KnowledgeState[];

export function wordEdtf(edtf: string): string {
  return wordDate({ start: edtf, end: null, meaning: 'point', part: null });
}

type Understood = { readonly date: string } | { readonly problem: string };

/** The one date that a text means, as EDTF; a month or a year stands for its last day. */
export function understandDay(text: string): Understood {
  const read = readDate(text);
  if (text.trim() === '') return { problem: 'Type a date, such as 3 June 2019, June 2019 or 2019.' };
  if (!read.understood) return { problem: wordProblem(read.warnings[0]?.code) };
  if (read.start === null || read.start === '..' || read.end !== null || read.part !== null || read.timeText !== null)
    return { problem: 'Write one date here, such as 3 June 2019, June 2019 or 2019.' };
  return { date: read.start };
}

function wordProblem(code: string | undefined): string {
  if (code === 'impossible-day') return 'There is no such day in the calendar.';
  return 'This date can’t be read. Write it as 3 June 2019, June 2019 or 2019.';
}

/** How an agency came to know: "Recorded on 3 June 2019", "Told in June 2019". */
export function wordKnowing({ way, knownOn }: KnownEvent, event: EventView): string {
  if (way === 'told') return knownOn === null ? 'Told; when is not stated' : `Told: ${wordEdtf(knownOn)}`;
  if (knownOn !== null) return `Recorded: ${wordEdtf(knownOn)}`;
  return event.start === null ? 'Recorded; when is not stated' : 'Recorded; from the date of the event';
}

/** Days from first known to first shared, as a range where a date is vague. */
export function wordDays({ minDays, maxDays }: Pick<SharedEvent, 'minDays' | 'maxDays'>): string {
  if (maxDays === null) return minDays === 0 ? 'Can’t be told' : `${wordNumber(minDays)} or more`;
  if (minDays === maxDays) return minDays === 0 ? 'Same day' : wordNumber(minDays);
  return `${minDays.toLocaleString('en-GB')} to ${wordNumber(maxDays)}`;
}

const wordNumber = (days: number) => `${days.toLocaleString('en-GB')} ${days === 1 ? 'day' : 'days'}`;

export function countEvents(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'event' : 'events'}`;
}
