import type { DateFields, FoundFields } from './date-side.ts';
import { found } from './date-side.ts';
import { monthNamed, seasonNamed } from './names.ts';
import { isNextYear, readYear } from './read-year.ts';
import { warn } from './warnings.ts';

type Token = { readonly kind: 'm' | 's' | 'n' | 'y' | 'q'; readonly text: string };

/**
 * Reads a date that names its month or season: "3 June 2019", "Jun-19", "June 3 2019", "winter 2018/19".
 *
 * The order of the kinds of word decides: m month, s season, n one or two figures, y four, q two after an apostrophe.
 */
export function readNamed(text: string): FoundFields | null {
  const words = text.split(/[\s/.\\-]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 3) return null;
  const tokens: Token[] = [];
  for (const word of words) {
    const kind = kindOf(word);
    if (kind === null) return null;
    tokens.push({ kind, text: word });
  }
  const [a = '', b = '', c = ''] = words;
  switch (tokens.map(({ kind }) => kind).join('')) {
    case 'nmn':
    case 'nmy':
    case 'nmq':
      return named(b, c, a);
    case 'mny':
    case 'mnq':
    case 'mnn':
      return named(a, c, b);
    case 'ymn':
      return named(b, a, c);
    case 'my':
    case 'mq':
    case 'sy':
    case 'sq':
    case 'sn':
      return named(a, b);
    case 'ym':
    case 'ys':
      return named(b, a);
    case 'mn':
      return b.length === 2 ? monthAndTwoFigures(a, b) : found({ ...nameFields(a), day: Number(b) });
    case 'nm':
      return found({ ...nameFields(b), day: Number(a) || 'unknown' });
    case 'm':
    case 's':
      return found(nameFields(a));
    case 'syn':
    case 'syy':
    case 'snn':
      return winterOverTwoYears(a, b, c);
    default:
      return null;
  }
}

function kindOf(word: string): Token['kind'] | null {
  if (/^\d{4}$/.test(word)) return 'y';
  if (/^\d{1,2}$/.test(word)) return 'n';
  if (/^'\d{2}$/.test(word)) return 'q';
  if (monthNamed(word) !== null) return 'm';
  return seasonNamed(word) === null ? null : 's';
}

function nameFields(name: string): Partial<DateFields> {
  const month = monthNamed(name);
  return month === null ? { season: seasonNamed(name) } : { month };
}

function named(name: string, yearText: string, day?: string): FoundFields | null {
  const year = readYear(yearText);
  if (year === null) return null;
  const dayFields = day === undefined ? {} : { day: Number(day) || ('unknown' as const) };
  return found({ ...nameFields(name), ...dayFields, year: year.year }, year.warnings);
}

/** "Jun-19" is a month and year, with a warning while the figures could also be a day. */
function monthAndTwoFigures(name: string, figures: string): FoundFields | null {
  const read = named(name, figures);
  if (read === null || Number(figures) > 31 || figures === '00') return read;
  return { ...read, warnings: [warn.monthOrDay(), ...read.warnings] };
}

function winterOverTwoYears(name: string, yearText: string, next: string): FoundFields | null {
  const year = readYear(yearText);
  if (year === null || seasonNamed(name) !== 24 || !isNextYear(year.year, next)) return null;
  return found({ season: 24, year: year.year }, year.warnings);
}
