import { borrowFrom, completeSide } from './complete-side.ts';
import { readSide } from './read-side.ts';
import type { Rewritten } from './rewritten.ts';
import { daysOf } from './unit-days.ts';
import { warn } from './warnings.ts';

const ITEM = String.raw`\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{2,4})?| (?!and )[a-z]{3,9}(?: \d{4})?)?|(?!and )[a-z]{3,9}`;
const LIST = new RegExp(`^((?:(?:${ITEM}) (?:and )?){2,}?)((?:${ITEM})(?: \\d{4})?)$`);

/**
 * Rewrites three or more dates as a time from the first to the last: "3rd, 10th and 17th June 2019".
 *
 * Null unless each of them is a whole date beside the last and they follow one another: nothing between may be lost.
 */
export function readList(words: string): Rewritten | null {
  const [, before, last = ''] = LIST.exec(words) ?? [];
  const lastSide = readSide(last);
  if (before === undefined || lastSide === null) return null;
  const items = before.match(new RegExp(`(?:${ITEM})(?= |$)`, 'g'))?.filter((item) => item !== 'and') ?? [];
  const days: string[] = [];
  for (const item of [...items, last]) {
    const side = readSide(item);
    const whole = side === null ? null : borrowFrom(side, lastSide);
    const completed = whole === null ? null : completeSide(whole);
    if (completed?.ok !== true) return null;
    days.push(daysOf(completed.value.unit).first);
  }
  if (days.some((day, index) => index > 0 && day <= (days[index - 1] ?? ''))) return null;
  return { words: `${items[0]} to ${last}`, isWithin: true, warnings: [warn.severalDates()] };
}
