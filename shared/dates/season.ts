export type Season = 21 | 22 | 23 | 24;

export const SEASON_NAMES = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const satisfies Record<
  Season,
  string
>;

/**
 * The first month of a season in the United Kingdom: March, June, September, December.
 *
 * EDTF (ISO 8601-2:2019, 4.8) leaves the months of seasons 21–24 to the reader; edtf.js takes quarters of the
 * year instead, which would put a British summer in April. Winter is the one that begins in the year written.
 */
export function firstMonthOf(season: Season): number {
  return (season - 20) * 3;
}

export function isSeason(value: number): value is Season {
  return value >= 21 && value <= 24;
}
