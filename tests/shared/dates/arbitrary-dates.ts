import fc from 'fast-check';
import { daysInMonth } from '../../../shared/dates/calendar.ts';
import type { EdtfUnit, EdtfValue, PartialDate } from '../../../shared/dates/index.ts';
import { formatEdtf, UNDATED } from '../../../shared/dates/index.ts';
import { daysOf } from '../../../shared/dates/unit-days.ts';

const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });

export const arbitraryUnit: fc.Arbitrary<EdtfUnit> = fc.oneof(
  fc
    .tuple(year, month, fc.integer({ min: 1, max: 31 }))
    .map(([y, m, d]): EdtfUnit => ({ kind: 'day', year: y, month: m, day: Math.min(d, daysInMonth(y, m)) })),
  fc.record({ kind: fc.constantFrom('month' as const, 'unknown-day' as const), year, month }),
  fc.record({ kind: fc.constantFrom('year' as const, 'unknown-month' as const, 'unknown-day-of-year' as const), year }),
  fc.record({
    kind: fc.constant('season' as const),
    year,
    season: fc.constantFrom(21 as const, 22 as const, 23 as const, 24 as const),
  }),
  year.map((y): EdtfUnit => ({ kind: 'decade', year: y - (y % 10) })),
);

export const arbitraryValue: fc.Arbitrary<EdtfValue> = fc.record({
  unit: arbitraryUnit,
  isDoubtful: fc.boolean(),
  isApproximate: fc.boolean(),
});

const part = fc.constantFrom(null, 'early' as const, 'mid' as const, 'late' as const);
const spread = fc.constantFrom('during' as const, 'within' as const);
const partFor = ({ unit }: EdtfValue, wanted: PartialDate['part']) =>
  unit.kind === 'day' || unit.kind === 'decade' ? null : wanted;

const single = fc
  .tuple(arbitraryValue, fc.constantFrom('point' as const, 'during' as const, 'within' as const), part)
  .map(
    ([value, meaning, wanted]): PartialDate => ({
      start: formatEdtf(value),
      end: null,
      meaning,
      part: partFor(value, wanted),
    }),
  );

const open = fc
  .tuple(arbitraryValue, fc.boolean(), spread, part)
  .map(([value, isOpenEnd, meaning, wanted]): PartialDate => {
    const side = formatEdtf(value);
    return { start: isOpenEnd ? side : '..', end: isOpenEnd ? '..' : side, meaning, part: partFor(value, wanted) };
  });

/** Half of the ranges lie within one year, where the wording leaves out what both sides share. */
const range = fc
  .tuple(arbitraryValue, arbitraryValue, spread, part, fc.boolean())
  .map(([a, b, meaning, wanted, isSameYear]): PartialDate => {
    const other = isSameYear && b.unit.kind !== 'decade' && a.unit.kind !== 'decade' ? inYear(b, a.unit.year) : b;
    const [from, to] = daysOf(a.unit).first <= daysOf(other.unit).first ? [a, other] : [other, a];
    return { start: formatEdtf(from), end: formatEdtf(to), meaning, part: partFor(from, wanted) };
  });

function inYear(value: EdtfValue, wanted: number): EdtfValue {
  const { unit } = value;
  if (unit.kind !== 'day') return { ...value, unit: { ...unit, year: wanted } };
  return { ...value, unit: { ...unit, year: wanted, day: Math.min(unit.day, daysInMonth(wanted, unit.month)) } };
}

/** Every kind of date the reader can give. */
export const arbitraryDate: fc.Arbitrary<PartialDate> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(UNDATED) },
  { weight: 6, arbitrary: single },
  { weight: 4, arbitrary: open },
  { weight: 8, arbitrary: range },
);
