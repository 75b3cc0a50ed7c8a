import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../shared/dates/calendar.ts';
import { boundsOf, type DateBounds, gapsBetween, readDate } from '../../../shared/dates/index.ts';

const between = (minimumDays: number, ...words: string[]) =>
  gapsBetween(
    words.map((text) => boundsOf(readDate(text))),
    minimumDays,
  );

describe('gaps without contact', () => {
  test('lie between the days of contact, and count the days without', () => {
    expect(between(10, '1 June 2019', '3 June 2019', '30 June 2019')).toEqual({
      certain: [{ from: '2019-06-04', to: '2019-06-29', days: 26 }],
      possible: [],
    });
    expect(between(27, '1 June 2019', '3 June 2019', '30 June 2019')).toEqual({ certain: [], possible: [] });
  });

  test('are only possible where a vague contact may have been before or after', () => {
    expect(between(20, '1 June 2019', 'July 2019', '31 August 2019')).toEqual({
      certain: [
        { from: '2019-06-02', to: '2019-06-30', days: 29 },
        { from: '2019-08-01', to: '2019-08-30', days: 30 },
      ],
      possible: [
        { from: '2019-06-02', to: '2019-07-30', days: 59 },
        { from: '2019-07-02', to: '2019-08-30', days: 60 },
      ],
    });
  });

  test('leave undated contacts out, and are not certain where one is open', () => {
    expect(between(5, '1 June 2019', 'undated', '10 June 2019').certain).toHaveLength(1);
    expect(between(5, '1 June 2019', 'since 3 June 2019', '30 June 2019')).toEqual({
      certain: [],
      possible: [{ from: '2019-06-02', to: '2019-06-29', days: 28 }],
    });
    expect(between(1)).toEqual({ certain: [], possible: [] });
  });

  test('are those that trying every stretch of days finds', () => {
    const day = (offset: number) => addDays('2019-06-01', offset);
    const contact = fc
      .tuple(fc.nat(25), fc.oneof(fc.constant(0), fc.nat(9)))
      .map(([start, length]): DateBounds => ({ earliest: day(start), latest: day(start + length) }));
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 7 }), fc.integer({ min: 1, max: 6 }), (contacts, minimumDays) => {
        const spans = contacts.map(({ earliest, latest }) => ({ earliest: earliest ?? '', latest: latest ?? '' }));
        const isFree = (from: string, to: string) => spans.every((span) => span.latest < from || to < span.earliest);
        const mayBeFree = (from: string, to: string) =>
          !spans.some((span) => from <= span.earliest && span.latest <= to);
        const certain = longest(isFree, spans).filter(({ days }) => days >= minimumDays);
        const possible = longest(mayBeFree, spans).filter(({ days }) => days >= minimumDays);
        const isAlsoCertain = ({ from, to }: { from: string; to: string }) =>
          certain.some((gap) => gap.from === from && gap.to === to);
        expect(gapsBetween(contacts, minimumDays)).toEqual({
          certain,
          possible: possible.filter((gap) => !isAlsoCertain(gap)),
        });
      }),
      { numRuns: 500 },
    );

    /** Stretches for which the claim holds and no longer one does, with a contact possible both before and after. */
    function longest(
      holds: (from: string, to: string) => boolean,
      spans: readonly { earliest: string; latest: string }[],
    ) {
      const gaps = [];
      for (let start = 0; start < 40; start += 1) {
        for (let end = start; end < 40; end += 1) {
          const [from, to] = [day(start), day(end)];
          const isBetween = spans.some(({ earliest }) => earliest < from) && spans.some(({ latest }) => latest > to);
          const isLongest = !holds(day(start - 1), to) && !holds(from, day(end + 1));
          if (isBetween && holds(from, to) && isLongest) gaps.push({ from, to, days: daysBetween(from, to) + 1 });
        }
      }
      return gaps;
    }
  });
});
