import { borrowFrom, completeSide } from './complete-side.ts';
import type { DateSide } from './date-side.ts';
import { isPartOnly } from './date-side.ts';
import type { EdtfValue } from './edtf-value.ts';
import type { DatePart, DateWarning } from './partial-date.ts';
import { readSide } from './read-side.ts';
import { daysOf } from './unit-days.ts';
import { warn } from './warnings.ts';

/** Two dates and the word or sign between them; `end` is null when it turned out to be one ("early to mid March"). */
export type DateRange =
  | {
      readonly ok: true;
      readonly start: EdtfValue;
      readonly end: EdtfValue | null;
      readonly part: DatePart | null;
      readonly joint: string;
      readonly warnings: readonly DateWarning[];
    }
  | { readonly ok: false; readonly problem: DateWarning };

type Split = { readonly left: string; readonly joint: string; readonly right: string };

/** Signs tried in this order, since a hyphen or slash may also stand inside a date. */
const JOINTS = [/\s+(?:to|until|till|til|up to|through|thru|and|or)\s+/g, /\s+-\s+/g, /\s*-\s*/g, /\s*[/+]\s*/g];

/** Reads a range by trying each joint until both halves are whole dates; null when there is no such joint. */
export function readRange(words: string): DateRange | null {
  let failed: DateRange | null = null;
  for (const split of splitsOf(words)) {
    const range = readSplit(split);
    if (range?.ok === true) return range;
    failed ??= range;
  }
  return failed;
}

function* splitsOf(words: string): Generator<Split> {
  for (const joint of JOINTS) {
    for (const match of words.matchAll(joint)) {
      const right = words.slice(match.index + match[0].length);
      yield { left: asMonth(words.slice(0, match.index), right), joint: match[0].trim(), right };
    }
  }
}

/** In "06-08/2019" the first number is a month, as there is no day for it to stand beside. */
function asMonth(left: string, right: string): string {
  const year = /^\d{1,2}[/.](\d{4})$/.exec(right)?.[1];
  return year !== undefined && /^(?:0?[1-9]|1[0-2])$/.test(left) ? `${left}/${year}` : left;
}

function readSplit({ left, joint, right }: Split): DateRange | null {
  const first = readSide(left);
  const second = readSide(right);
  if (first === null || second === null || isPartOnly(second)) return null;
  if (isPartOnly(first)) return second.part === null ? null : withoutPart(second, joint);
  const from = borrowFrom(first, second);
  const to = borrowFrom(second, first);
  if (from === null || to === null) return null;
  const [start, end] = withSharedDoubt(first, from, to, left.startsWith('?'));
  return joinSides(start, end, joint, yearlessSide(first, second));
}

/**
 * Doubt and "about" before a side that shares the other's year cover both: "about 3 to 5 June 2019", as does a leading
 * `?`. After a shared month they cover both too: "3 to 5 June 2019?".
 */
function withSharedDoubt(first: DateSide, from: DateSide, to: DateSide, isWhole: boolean): [DateSide, DateSide] {
  const isShared = first.fields.year === null;
  const isDoubtful = to.isDoubtful || ((isWhole || isShared) && from.isDoubtful);
  const isApproximate = to.isApproximate || (isShared && from.isApproximate);
  const doubted = { ...to, isDoubtful, isApproximate };
  return [isShared && !hasMonth(first) ? { ...from, isDoubtful, isApproximate } : from, doubted];
}

function joinSides(from: DateSide, to: DateSide, joint: string, mayMove: 'from' | 'to' | null): DateRange {
  const start = completeSide(from);
  const end = completeSide(to);
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (daysOf(start.value.unit).first > daysOf(end.value.unit).last) return joinInOrder(from, to, joint, mayMove);
  const warnings = [...start.warnings, ...end.warnings, ...(end.part === null ? [] : [warn.partNotKept()])];
  return { ok: true, start: start.value, end: end.value, part: start.part, joint, warnings };
}

/** "28 December to 3 January 2019" starts the year before: a year that was not written may move by one, with a warning. */
function joinInOrder(from: DateSide, to: DateSide, joint: string, mayMove: 'from' | 'to' | null): DateRange {
  const year = (mayMove === 'from' ? from : to).fields.year;
  if (mayMove === null || year === null) return { ok: false, problem: warn.endBeforeStart() };
  const moved = mayMove === 'from' ? year - 1 : year + 1;
  const inYear = (side: DateSide): DateSide => ({ ...side, fields: { ...side.fields, year: moved } });
  const range = joinSides(mayMove === 'from' ? inYear(from) : from, mayMove === 'to' ? inYear(to) : to, joint, null);
  return range.ok ? { ...range, warnings: [...range.warnings, warn.yearSupplied(moved)] } : range;
}

/** Which side wrote its month but not its year. */
function yearlessSide(first: DateSide, second: DateSide): 'from' | 'to' | null {
  if (first.fields.year === null) return hasMonth(first) ? 'from' : null;
  return second.fields.year === null && hasMonth(second) ? 'to' : null;
}

function hasMonth({ fields }: DateSide): boolean {
  return fields.month !== null || fields.season !== null;
}

function withoutPart(side: DateSide, joint: string): DateRange {
  const completed = completeSide({ ...side, part: null });
  if (!completed.ok) return completed;
  const warnings = [...completed.warnings, warn.partNotKept()];
  return { ok: true, start: completed.value, end: null, part: null, joint, warnings };
}
