import { boundsOf } from '../../../../shared/dates/index.ts';
import { dayNumberOf } from '../../../../shared/timeline/calendar-units.ts';

/** The days through which somebody was certainly of this age; between two of them the birthday is not known. */
export type AgeSpan = { readonly age: number; readonly first: number; readonly last: number };

/**
 * The whole years of age along the line. Dates of birth are private: this is for the screen and must never go into
 * anything that is exported.
 */
export function ageSpans(dateOfBirth: string, until: number): AgeSpan[] {
  const born = boundsOf({ start: dateOfBirth, end: null, meaning: 'point', part: null });
  if (born.earliest === null || born.latest === null) return [];
  const spans: AgeSpan[] = [];
  for (let age = 0; age <= 130; age += 1) {
    const first = birthday(born.latest, age);
    if (first > until) break;
    const last = birthday(born.earliest, age + 1) - 1;
    if (last >= first) spans.push({ age, first, last });
  }
  return spans;
}

/** One on 29 February falls on 1 March in other years, as `ageAt` counts it: Date carries the day over. */
function birthday(born: string, years: number): number {
  const [year = 0, month = 1, day = 1] = born.split('-').map(Number);
  const date = new Date(dayNumberOf('1970-01-01'));
  date.setUTCFullYear(year + years, month - 1, day);
  return date.getTime() / 86_400_000;
}
