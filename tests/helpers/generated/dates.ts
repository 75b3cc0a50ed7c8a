import { formatEdtf, type PartialDate, UNDATED } from '../../../shared/dates/index.ts';
import type { Random } from './random.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

type Written = PartialDate & { readonly dateText: string; readonly timeText: string };

/** How a contributor dates one event in the year given, as likely as returns have them: mostly days, the rest vague. */
export function writeDate(random: Random, year: number): Written {
  const kinds = Object.entries(kindsOfDate);
  let at = random.next() * kinds.reduce((sum, [, kind]) => sum + kind.weight, 0);
  for (const [, kind] of kinds) {
    at -= kind.weight;
    if (at < 0) return { ...UNDATED, dateText: '', timeText: '', ...kind.write(random, year) };
  }
  return { ...UNDATED, dateText: '', timeText: '' };
}

type KindOfDate = { readonly weight: number; readonly write: (random: Random, year: number) => Partial<Written> };

const times = ['', '', '', '09:15', '14.30', 'early hours', 'after school', 'about 11pm'];

/** Every shape that a stored date can have, and how often it comes in a hundred events. */
const kindsOfDate: Readonly<Record<string, KindOfDate>> = {
  day: {
    weight: 58,
    write(random, year) {
      const { start, dateText } = day(random, year);
      return { start, meaning: 'point', dateText, timeText: random.pick(times) };
    },
  },
  doubtfulDay: {
    weight: 4,
    write(random, year) {
      const { start, dateText } = day(random, year);
      return { start: `${start}?`, meaning: 'point', dateText: `?${dateText}` };
    },
  },
  month: {
    weight: 8,
    write(random, year) {
      const month = random.between(1, 12);
      return { start: edtfMonth(year, month), meaning: 'point', dateText: `${months[month - 1]} ${year}` };
    },
  },
  partOfMonth: {
    weight: 4,
    write(random, year) {
      const month = random.between(1, 12);
      const part = random.pick(['early', 'mid', 'late'] as const);
      return {
        start: edtfMonth(year, month),
        meaning: 'point',
        part,
        dateText: `${part} ${months[month - 1]} ${year}`,
      };
    },
  },
  unknownDay: {
    weight: 3,
    write(random, year) {
      const month = random.between(1, 12);
      return {
        start: formatEdtf({ unit: { kind: 'unknown-day', year, month }, isDoubtful: false, isApproximate: false }),
        meaning: 'point',
        dateText: `a day in ${months[month - 1]} ${year}`,
        timeText: 'early hours',
      };
    },
  },
  season: {
    weight: 3,
    write(random, year) {
      const season = random.between(0, 3);
      return { start: `${year}-${21 + season}`, meaning: 'point', dateText: `${seasons[season]} ${year}` };
    },
  },
  about: {
    weight: 2,
    write: (_random, year) => ({ start: `${year}~`, meaning: 'within', dateText: `about ${year}` }),
  },
  year: { weight: 2, write: (_random, year) => ({ start: `${year}`, meaning: 'within', dateText: `${year}` }) },
  unknownMonth: {
    weight: 1,
    write: (_random, year) => ({ start: `${year}-XX`, meaning: 'point', dateText: `a month in ${year}` }),
  },
  stretch: {
    weight: 4,
    write(random, year) {
      const month = random.between(1, 11);
      const last = random.between(month + 1, 12);
      return {
        start: edtfMonth(year, month),
        end: edtfMonth(year, last),
        meaning: 'during',
        dateText: `${months[month - 1]} to ${months[last - 1]} ${year}`,
      };
    },
  },
  someTimeBetween: {
    weight: 2,
    write(random, year) {
      const month = random.between(1, 12);
      const first = random.between(1, 14);
      const last = random.between(first + 1, 28);
      return {
        start: `${edtfMonth(year, month)}-${two(first)}`,
        end: `${edtfMonth(year, month)}-${two(last)}`,
        meaning: 'within',
        dateText: `between ${first} and ${last} ${months[month - 1]} ${year}`,
      };
    },
  },
  openEnd: {
    weight: 2,
    write(random, year) {
      const month = random.between(1, 12);
      return {
        start: edtfMonth(year, month),
        end: '..',
        meaning: 'during',
        dateText: `since ${months[month - 1]} ${year}`,
      };
    },
  },
  openStart: {
    weight: 2,
    write(random, year) {
      const { start, dateText } = day(random, year);
      return { start: '..', end: start, meaning: 'within', dateText: `on or before ${dateText}` };
    },
  },
  undated: {
    weight: 5,
    write: (random) => ({ dateText: random.pick(['', 'not stated', 'date not recorded', 'at that time']) }),
  },
};

function day(random: Random, year: number): { start: string; dateText: string } {
  const month = random.between(1, 12);
  const date = random.between(1, 28);
  return { start: `${edtfMonth(year, month)}-${two(date)}`, dateText: `${two(date)}/${two(month)}/${year}` };
}

const two = (number: number) => String(number).padStart(2, '0');
const edtfMonth = (year: number, month: number) => `${year}-${two(month)}`;
