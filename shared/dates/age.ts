import { OPEN } from './bounds.ts';
import { parseEdtf } from './edtf-value.ts';
import type { DateBounds } from './partial-date.ts';
import { daysOf } from './unit-days.ts';

/** Whole years of age, least and most. */
export type AgeRange = { readonly min: number; readonly max: number };

/**
 * How old somebody can have been at a date; null when either date is missing or open, or all of it is before birth.
 *
 * A birthday counts from the start of the day (Family Law Reform Act 1969, s. 9); one on 29 February falls on
 * 1 March in other years. A date that reaches back past the birth counts from age 0.
 */
export function ageAt(birth: string, at: DateBounds): AgeRange | null {
  const value = birth === OPEN ? null : parseEdtf(birth);
  if (value === null || at.earliest === null || at.latest === null) return null;
  const born = daysOf(value.unit);
  const max = yearsBetween(born.first, at.latest);
  if (max < 0) return null;
  return { min: Math.max(0, yearsBetween(born.last, at.earliest)), max };
}

/** An age in words: "3", "3 or 4", "between 3 and 5", "under 1", "1 or under"; null is "age not known". */
export function wordAge(age: AgeRange | null): string {
  if (age === null) return 'age not known';
  if (age.max === 0) return 'under 1';
  if (age.min === age.max) return String(age.min);
  if (age.min === 0) return `${age.max} or under`;
  return age.max === age.min + 1 ? `${age.min} or ${age.max}` : `between ${age.min} and ${age.max}`;
}

function yearsBetween(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}
