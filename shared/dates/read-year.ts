import type { DateWarning } from './partial-date.ts';
import { warn } from './warnings.ts';

/** The year two-figure years are read from; fixed, so that the same words always give the same date. */
const CURRENT_YEAR = 2026;

export type FoundYear = { readonly year: number; readonly warnings: readonly DateWarning[] };

/**
 * Reads a year of four figures, or of two: 00 to next year (27) is 20xx, the rest 19xx with a warning.
 *
 * Null outside 1900–2099: in a review such a year is a slip ("0219"), and a slip must be seen, not stored.
 */
export function readYear(text: string): FoundYear | null {
  const figures = text.replace("'", '');
  if (/^\d{4}$/.test(figures)) {
    const year = Number(figures);
    return year >= 1900 && year <= 2099 ? { year, warnings: [] } : null;
  }
  if (!/^\d{2}$/.test(figures)) return null;
  const recent = 2000 + Number(figures);
  if (recent <= CURRENT_YEAR + 1) return { year: recent, warnings: [] };
  return { year: recent - 100, warnings: [warn.twoDigitYear(recent - 100)] };
}

/** True when the second number is the year after the first, written in full or with two figures: 2018 and 19. */
export function isNextYear(year: number, next: string): boolean {
  return next === String(year + 1) || next === String(year + 1).slice(2);
}
