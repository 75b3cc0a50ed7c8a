import { isNextYear, readYear } from './read-year.ts';
import type { Rewritten } from './rewritten.ts';
import { warn } from './warnings.ts';

const YEARS = /^(.*?)\b(\d{4})\s*([/-])\s*(\d{4}|\d{2})$/;
const YEAR_AFTER = / (?:financial|academic|school|tax|council)(?: year)?$/;
const SPAN_WORDS = /\b(?:financial|academic|school|tax|council|fy|year|of|in|the)\b/g;
/** All that may stand before the years: doubt, "about" and the words for such a year. */
const BEFORE =
  /^(?:(?:\?|~|c\b|circa|ca\b|approx(?:imately)?|about|around|possibly|probably|financial|academic|school|tax|council|fy\b|year|of|in|the)\.?\s*)*$/;
const TERM = /^(?:in )?(?:the )?(autumn|spring|summer)(?: school)? term(?: of| in)? (\d{4})(?:[/-](\d{4}|\d{2}))?$/;
const TERM_MONTHS = {
  autumn: ['September', 'December'],
  spring: ['January', 'April'],
  summer: ['April', 'July'],
} as const;

/**
 * Rewrites a span of years or a school term in words that `readRange` reads: "2016/17" is "2016 to 2017".
 *
 * Null when the words are neither. `2016/17` and `2016-17` are years one after the other and mean some time within;
 * `2010-11` is a month in ISO 8601 and `2010/11` a financial year, each with a warning.
 */
export function readYears(words: string): Rewritten | null {
  const term = readTerm(words);
  if (term !== null) return term;
  const [, before = '', first = '', sign, last = ''] = YEARS.exec(words.replace(YEAR_AFTER, '')) ?? [];
  const year = readYear(first)?.year;
  if (year === undefined || !BEFORE.test(before)) return null;
  const rest = before.replace(SPAN_WORDS, ' ').replace(/\s+/g, ' ').trimStart();
  const isNext = isNextYear(year, last);
  const isMonthToo = last.length === 2 && Number(last) <= 12;
  if (isMonthToo && !isNext) return null;
  if (isMonthToo && sign === '-')
    return { words: `${rest}${last}/${first}`, isWithin: false, warnings: [warn.monthOrYear('a month')] };
  const fullLast = last.length === 2 ? first.slice(0, 2) + last : last;
  return {
    words: `${rest}${first} to ${last.length === 2 ? rest : ''}${fullLast}`,
    isWithin: isNext || sign === '/',
    warnings: isMonthToo ? [warn.monthOrYear('two years')] : [],
  };
}

function readTerm(words: string): Rewritten | null {
  const [, term, yearText = '', next] = TERM.exec(words) ?? [];
  if (term !== 'autumn' && term !== 'spring' && term !== 'summer') return null;
  const first = Number(yearText);
  if (next !== undefined && !isNextYear(first, next)) return null;
  const year = next === undefined || term === 'autumn' ? first : first + 1;
  const [from, to] = TERM_MONTHS[term];
  return { words: `${from} ${year} to ${to} ${year}`.toLowerCase(), isWithin: true, warnings: [warn.schoolTerm()] };
}
