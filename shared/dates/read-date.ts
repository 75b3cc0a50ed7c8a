import { boundsOf, OPEN } from './bounds.ts';
import type { DateWarning, PartialDate, ReadDate } from './partial-date.ts';
import { UNDATED } from './partial-date.ts';
import { readInFrame } from './read-in-frame.ts';
import { saysNoDate, tidyWords } from './tidy-words.ts';
import { takeTimes } from './time-words.ts';
import { warn } from './warnings.ts';
import { wordDate } from './word-date.ts';

/** Longer than any date; a whole paragraph in the date column is not searched for one. */
const LONGEST_DATE = 160;

/**
 * Reads a date as practitioners in the United Kingdom write it. Never throws, never invents a day.
 *
 * Either every word is accounted for or no date is set: `understood` is then false and a warning says why. The
 * contributor's words are kept in `dateText` whatever happens, words for a time of day verbatim in `timeText`.
 */
export function readDate(text: string): ReadDate {
  const dateText = text.trim();
  if (dateText.length > LONGEST_DATE) return unread(dateText, null, warn.notUnderstood());
  const oneLine = dateText
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/(\d)T(?=\d{2}:)/, '$1 ');
  const { times, rest } = takeTimes(oneLine);
  const words = oneLine.includes(',') ? tidyWords(rest) : withoutFrom(tidyWords(rest), times);
  if (saysNoDate(words)) return finish(UNDATED, dateText, joinTimes(times, UNDATED), [], true);
  const read = readInFrame(words);
  if (!read.ok) return unread(dateText, joinTimes(times, UNDATED), read.problem);
  const { warnings, date } = read;
  return finish(date, dateText, joinTimes(times, date), warnings, true);
}

/** "3 June 2019 14:30 to 4 June 2019 09:00" has one clock time for each side; other times are listed. */
function joinTimes(times: readonly string[], { start, end }: PartialDate): string | null {
  const isEachSide = times.length === 2 && times.every((time) => /^\d+:\d+$/.test(time));
  const words = times.length > 1 ? times.map((time) => (/^\d{4}$/.test(time) ? `at ${time}` : time)) : times;
  return words.join(isEachSide && end !== null && start !== OPEN && end !== OPEN ? ' to ' : ', ') || null;
}

/** In "from 3/6/19 10:00 to 12:00" the range is of times; the date left over is a single one. A comma undoes that. */
function withoutFrom(words: string, times: readonly string[]): string {
  const isTimeRange = times.some((time) => /\d ?(?:[-\u2010-\u2015]|to|and|until) ?\d/i.test(time));
  return isTimeRange && /^(?:from|between) /.test(words) && !/ (?:to|and|until) | ?- ?/.test(words)
    ? words.replace(/^\w+ /, '')
    : words;
}

function unread(dateText: string, timeText: string | null, problem: DateWarning): ReadDate {
  return finish(UNDATED, dateText, timeText, [problem], false);
}

function finish(
  date: PartialDate,
  dateText: string,
  timeText: string | null,
  warnings: readonly DateWarning[],
  understood: boolean,
): ReadDate {
  const once = warnings.filter((one, index) => warnings.findIndex(({ message }) => message === one.message) === index);
  return {
    ...date,
    ...boundsOf(date),
    timeText,
    dateText,
    wording: wordDate(date, { timeText }),
    warnings: once,
    understood,
  };
}
