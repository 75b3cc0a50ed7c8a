import { type CalendarBlur, coarsenDate, sortBoundsOf } from '../../../../shared/dates/index.ts';
import type { PublicCase } from '../../../../shared/model/public-case.ts';

/**
 * The case with no date of an event, nor of the review period, that is more exact than the unit, so that nothing drawn
 * or counted from it can be. The order of the events stays, and times of day go.
 */
export function blurEvents(publicCase: PublicCase, to: CalendarBlur): PublicCase {
  const { review, events } = publicCase;
  const edge = (side: string | null) => coarsenDate({ start: side, end: null, meaning: 'point', part: null }, to).start;
  return {
    ...publicCase,
    review: { ...review, periodStart: edge(review.periodStart), periodEnd: edge(review.periodEnd) },
    events: events.map((event) => {
      const { start, end, dateMeaning, datePart } = event;
      const date = coarsenDate({ start, end, meaning: dateMeaning, part: datePart }, to);
      const coarse = { start: date.start, end: date.end, dateMeaning: date.meaning, datePart: date.part };
      return { ...event, ...coarse, ...sortBoundsOf(date), timeText: '' };
    }),
  };
}
