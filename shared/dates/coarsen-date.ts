import { OPEN } from './bounds.ts';
import { type CalendarBlur, coarsen } from './coarsen.ts';
import { formatEdtf, parseEdtf } from './edtf-value.ts';
import type { DatePart, PartialDate } from './partial-date.ts';

/**
 * A date that tells no more than the unit allows, for what is drawn or counted; one that is vaguer stays as it is. What
 * went on for a time within one unit is only known to have been at some time in it.
 */
export function coarsenDate({ start, end, meaning, part }: PartialDate, to: CalendarBlur): PartialDate {
  const from = coarsenSide(start, part, to);
  const isStartDated = start !== null && start !== OPEN;
  const until = coarsenSide(end, isStartDated ? null : part, to);
  const coarse = { start: from.text, end: until.text, meaning, part: isStartDated ? from.part : until.part };
  const isSame = from.text === start && until.text === end;
  if (isSame || (end !== null && from.text !== until.text)) return coarse;
  return { ...coarse, end: null, meaning: meaning === 'point' ? 'point' : 'within' };
}

function coarsenSide(text: string | null, part: DatePart | null, to: CalendarBlur) {
  const value = text === null ? null : parseEdtf(text);
  if (value === null) return { text, part };
  const { unit, part: kept } = coarsen(value.unit, part, to);
  return { text: formatEdtf({ ...value, unit }), part: kept };
}
