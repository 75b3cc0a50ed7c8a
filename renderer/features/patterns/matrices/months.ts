import type { PatternMonth } from '../../../../shared/contract/index.ts';
import type { MatrixItem } from './matrix.ts';

/** Twenty years: beyond that, a stray date would fill the picture with empty months. */
const MOST_MONTHS = 240;
const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export type Months = {
  readonly items: readonly (MatrixItem & { month: PatternMonth })[];
  readonly notes: readonly string[];
};

/** A column for each month from the first to the last that has events, those without any too, since a gap is a finding. */
export function monthColumns(counted: readonly PatternMonth[]): Months {
  const known = [...new Set(counted.filter((month) => month !== null))].sort();
  const [first, last] = [known[0], known.at(-1)];
  const all = first && last ? monthsBetween(first, last) : [];
  const isTooLong = all.length > MOST_MONTHS;
  const hasUnknown = counted.includes(null);
  return {
    items: [
      ...(isTooLong ? known : all).map((month) => ({
        key: month,
        month,
        label: wordMonth(month),
        short: wordMonth(month),
      })),
      ...(hasUnknown
        ? [{ key: 'unknown', month: null, label: 'Not known to the month', short: 'Month not known' }]
        : []),
    ],
    notes: [
      ...(isTooLong ? ['The dates span more than twenty years, so months without events are left out.'] : []),
      ...(hasUnknown
        ? [
            '“Not known to the month” counts undated events and dates that reach beyond one month; none of them is given a month of its own. It opens nothing, since no filter of the chronology picks exactly these.',
          ]
        : []),
    ],
  };
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let place = placeOf(first); place <= placeOf(last); place += 1) {
    months.push(`${String(Math.floor(place / 12)).padStart(4, '0')}-${String((place % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

const placeOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const wordMonth = (month: string) => `${names[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
