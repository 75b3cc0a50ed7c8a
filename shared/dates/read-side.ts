import type { DateFields, DateSide } from './date-side.ts';
import { found } from './date-side.ts';
import { weekdayNamed } from './names.ts';
import type { DatePart } from './partial-date.ts';
import { readFigures } from './read-figures.ts';
import { readNamed } from './read-named.ts';

const ABOUT =
  /~|\b(?:circa|ca|c|approximately|approx|about|abt|around|roughly|estimated|est|or so|or thereabouts)\b\.?/g;
const DOUBT =
  /\?|\b(?:possibly|possible|poss|probably|probable|prob|perhaps|maybe|likely|uncertain|unconfirmed|thought to be|believed to be)\b\.?/g;
const UNKNOWN = '(?:unknown|not known|n/k|nk|unspecified|not specified|unclear|not clear|not recorded|not stated|tbc)';
const DAY_BEFORE = new RegExp(
  `^(?:(?:an?|one) )?(?:${UNKNOWN} )?(?:exact |precise )?(day|date|month)(?: (?:is |was )?${UNKNOWN})?,? (?:in|of|during|within) `,
);
const DAY_BESIDE = new RegExp(
  `^(?:exact |precise )?(?:day|date) (?:is |was )?${UNKNOWN}[ -]+|[ -]+(?:exact |precise )?(?:day|date) (?:is |was )?${UNKNOWN}$`,
);
const PART =
  /^(?:very )?(early|mid|middle|late|beginning|beg|start|end|(?:first|1) week|last week|towards? (?:the )?end|latter part)(?:[\s-]+(?:of|in)\b)?(?:[\s-]+|$)|[\s-]+(early|mid|late)$/;
const NOISE = /\b(?:the|of|in|on|dated|date|month|year)\b/g;

/**
 * Reads one date out of tidied, lower-case words: its doubt, its part, what it says is unknown, then its figures.
 *
 * Null when any word is left over: a half-read date would be an invented one.
 */
export function readSide(words: string): DateSide | null {
  const isDoubtful = words.search(DOUBT) >= 0;
  const isApproximate = words.search(ABOUT) >= 0;
  const { weekday, rest } = takeWeekday(words.replace(DOUBT, ' ').replace(ABOUT, ' '));
  const unknown = takeUnknown(clean(rest.replace(/^\s*(?:(?:in|on|of|dated|date)\b\s*)+/, '')));
  const { part, rest: core } = takePart(unknown.rest);
  const figures = clean(core.replace(NOISE, ' '));
  if (figures === '') return part === null ? null : { ...found({}), part, isDoubtful, isApproximate, weekday };
  const read = readFigures(figures) ?? readNamed(figures);
  const fields = read === null ? null : withUnknown(read.fields, unknown.what);
  if (read === null || fields === null || (weekday !== null && fields.day === null)) return null;
  const isMonthSure = part !== null || unknown.what !== null;
  const warnings = read.warnings.filter(({ code }) => !(isMonthSure && code === 'month-or-day'));
  return { ...read, fields, warnings, part, isDoubtful, isApproximate, weekday };
}

/** True when the words hold "about" or "circa"; for words that stand before a whole range. */
export function saysAbout(words: string): boolean {
  return words.search(ABOUT) >= 0;
}

export function saysDoubt(words: string): boolean {
  return words.search(DOUBT) >= 0;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s.,:;]+|[\s.,:;-]+$/g, '');
}

function takeWeekday(words: string): { weekday: number | null; rest: string } {
  let weekday: number | null = null;
  const rest = words.replace(/[a-z]+\.?/g, (word) => {
    const named = weekdayNamed(word.replace('.', ''));
    if (named === null) return word;
    weekday = named;
    return ' ';
  });
  return { weekday, rest };
}

function takeUnknown(words: string): { what: 'day' | 'month' | null; rest: string } {
  const before = DAY_BEFORE.exec(words);
  if (before !== null) return { what: before[1] === 'month' ? 'month' : 'day', rest: words.slice(before[0].length) };
  const rest = words.replace(DAY_BESIDE, '');
  return { what: rest === words ? null : 'day', rest };
}

function withUnknown(fields: DateFields, what: 'day' | 'month' | null): DateFields | null {
  if (what === null || fields.season !== null) return fields;
  if (fields.day !== null || (what === 'month' && fields.month !== null) || fields.isDecade) return null;
  if (what === 'month') return { ...fields, month: 'unknown' };
  return { ...fields, month: fields.month ?? 'unknown', day: 'unknown' };
}

function takePart(words: string): { part: DatePart | null; rest: string } {
  const match = PART.exec(words);
  if (match === null) return { part: null, rest: words };
  return { part: partNamed(match[1] ?? match[2] ?? ''), rest: words.replace(PART, ' ') };
}

function partNamed(word: string): DatePart {
  if (word.startsWith('mid')) return 'mid';
  return /^(?:early|beg|start|first|1)/.test(word) ? 'early' : 'late';
}
