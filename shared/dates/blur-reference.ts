import { ageAt, wordAge } from './age.ts';
import { boundsOf } from './bounds.ts';
import { daysBetween } from './calendar.ts';
import { parseEdtf } from './edtf-value.ts';
import type { DateBounds, PartialDate } from './partial-date.ts';
import { daysOf } from './unit-days.ts';

/** What a blurred date counts from, EDTF: the child's birth, and the day that is Day 1; null where it is not known. */
export type BlurReference = { readonly birth: string | null; readonly dayOne: string | null };

/** The child's age instead of a date: "aged 3 or 4", "from when aged 3", "before birth", "age not known". */
export function wordAges(date: PartialDate, { birth }: BlurReference): string {
  const { earliest, latest } = boundsOf(date);
  const isDuring = date.meaning === 'during' || date.meaning === 'unknown';
  if (earliest !== null && latest !== null) return agedAt(birth, { earliest, latest });
  const side = datedSide(date);
  if (side === null) return 'age not known';
  const age = agedAt(birth, side);
  if (age === 'age not known') return age;
  const when = age.startsWith('aged') ? `when ${age}` : age;
  if (latest === null) return isDuring ? `from ${when}` : `${when} or later`;
  return isDuring ? `until ${when}` : `${when} or earlier`;
}

function agedAt(birth: string | null, at: DateBounds): string {
  const born = birth === null ? null : parseEdtf(birth);
  if (birth === null || born === null) return 'age not known';
  if (at.latest !== null && at.latest < daysOf(born.unit).first) return 'before birth';
  const age = ageAt(birth, at);
  return age === null ? 'age not known' : `aged ${wordAge(age)}`;
}

/** Days counted from Day 1 instead of a date: "Day 42", "between Day 12 and Day 41", "3 days before Day 1". */
export function wordDays(date: PartialDate, { dayOne }: BlurReference): string {
  const unit = dayOne === null ? undefined : parseEdtf(dayOne)?.unit;
  if (unit?.kind !== 'day') return 'day not known';
  const first = daysOf(unit).first;
  const dayOf = (day: string) => wordDay(daysBetween(first, day));
  const { earliest, latest } = boundsOf(date);
  const isDuring = date.meaning === 'during' || date.meaning === 'unknown';
  if (earliest !== null && latest !== null) return spanOf(dayOf(earliest), dayOf(latest), isDuring);
  const side = datedSide(date);
  if (side?.earliest == null || side.latest == null) return 'day not known';
  const [from, to] = [dayOf(side.earliest), dayOf(side.latest)];
  const when = from === to ? from : `some time between ${from} and ${to}`;
  if (latest === null) return isDuring ? `from ${when}` : `on or after ${from}`;
  return isDuring ? `until ${when}` : `on or before ${to}`;
}

function spanOf(from: string, to: string, isDuring: boolean): string {
  if (from === to) return from;
  return isDuring ? `${from} to ${to}` : `between ${from} and ${to}`;
}

/** Day 1 has no days before it; there is no Day 0. */
function wordDay(daysAfter: number): string {
  if (daysAfter >= 0) return `Day ${daysAfter + 1}`;
  return daysAfter === -1 ? '1 day before Day 1' : `${-daysAfter} days before Day 1`;
}

/** Of an interval that is open on one side, the days that its dated side can mean. */
function datedSide(date: PartialDate): DateBounds | null {
  const { earliest, latest } = boundsOf(date);
  if (earliest === null && latest === null) return null;
  return boundsOf({ start: earliest === null ? date.end : date.start, end: null, meaning: 'point', part: date.part });
}
