import type { EdtfUnit } from './edtf-value.ts';
import type { DatePart } from './partial-date.ts';
import type { Season } from './season.ts';

/** Units of the calendar, finest first, to which a date can be blurred. */
export type CalendarBlur = 'month' | 'season' | 'year';

/** The days that are told apart, roughly: what decides whether a unit already is as coarse as asked. */
const monthsTold = { month: 1, season: 3, year: 12 } as const;

/** A unit and its part as they may be shown: never finer than `to`, and as they stand where they are coarse already. */
export function coarsen(
  unit: EdtfUnit,
  part: DatePart | null,
  to: CalendarBlur,
): { readonly unit: EdtfUnit; readonly part: DatePart | null } {
  switch (unit.kind) {
    case 'day':
    case 'unknown-day':
    case 'month': {
      const { year, month } = unit;
      if (to === 'month') return { unit: { kind: 'month', year, month }, part: null };
      return { unit: to === 'season' ? seasonOf(year, month) : { kind: 'year', year }, part: null };
    }
    case 'season':
      if (to === 'year') return { unit: unit.season === 24 ? unit : { kind: 'year', year: unit.year }, part: null };
      return { unit, part: to === 'month' ? part : null };
    case 'year':
    case 'unknown-month':
    case 'unknown-day-of-year':
      // A third of a year is four months, and so coarser than a season.
      if (monthsTold[to] <= 4) return { unit, part };
      return { unit: { kind: 'year', year: unit.year }, part: null };
    case 'decade':
    case 'century':
      return { unit, part: null };
  }
}

/** January and February belong to the winter that began the year before. */
function seasonOf(year: number, month: number): EdtfUnit {
  if (month <= 2) return { kind: 'season', year: year - 1, season: 24 };
  return { kind: 'season', year, season: (20 + Math.floor(month / 3)) as Season };
}
