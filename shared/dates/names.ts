import type { Season } from './season.ts';

export const MONTH_NAMES = [
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
const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The month a lower-case word names, shortened or slightly mistyped ("sept", "febuary"); else null. */
export function monthNamed(word: string): number | null {
  const index = positionIn(MONTHS, word, 3);
  return index < 0 ? null : index + 1;
}

export function seasonNamed(word: string): Season | null {
  const index = positionIn(SEASONS, word, 4);
  return index < 0 ? null : ((21 + index) as Season);
}

/** The day of the week a lower-case word names, Sunday being 0. */
export function weekdayNamed(word: string): number | null {
  const index = positionIn(WEEKDAYS, word === 'weds' ? 'wed' : word, 3);
  return index < 0 ? null : index;
}

function positionIn(names: readonly string[], word: string, shortest: number): number {
  if (word.length < shortest) return -1;
  const exact = names.findIndex((name) => name.startsWith(word));
  if (exact >= 0 || word.length < 5) return exact;
  return names.findIndex((name) => name[0] === word[0] && slips(name, word) <= (name.length > 6 ? 2 : 1));
}

/** How many slips of the finger lie between two words: a letter missing, added, wrong, or two swapped. */
function slips(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_row, i) => [i]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Math.max(i, j);
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = i === 0 ? j : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + wrong);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      rows[i]?.push(least);
    }
  }
  return at(a.length, b.length);
}
