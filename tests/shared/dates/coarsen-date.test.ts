import { describe, expect, it } from 'vitest';
import { boundsOf, coarsenDate, type PartialDate } from '../../../shared/dates/index.ts';

const day = (start: string, more: Partial<PartialDate> = {}): PartialDate => {
  return { start, end: null, meaning: 'point', part: null, ...more };
};

describe('a date made coarser', () => {
  it('covers the whole unit that it lies in, and winter over the turn of the year', () => {
    const bounds = (['month', 'season', 'year'] as const).map((to) => boundsOf(coarsenDate(day('2020-01-17'), to)));
    expect(bounds).toEqual([
      { earliest: '2020-01-01', latest: '2020-01-31' },
      { earliest: '2019-12-01', latest: '2020-02-29' },
      { earliest: '2020-01-01', latest: '2020-12-31' },
    ]);
  });

  it('no longer says that something went on all the time, where it is not told when in the unit it did', () => {
    const during = day('2019-07-03', { end: '2019-07-09', meaning: 'during' });
    expect(coarsenDate(during, 'month')).toEqual(day('2019-07', { meaning: 'within' }));
    expect(coarsenDate({ ...during, end: '2019-09-09' }, 'month')).toEqual({
      ...during,
      start: '2019-07',
      end: '2019-09',
    });
    const whole = day('2019-07', { meaning: 'during' });
    expect(coarsenDate(whole, 'month')).toEqual(whole);
  });

  it('stays as it is where it was vaguer, doubtful, open or not there', () => {
    for (const vague of [day('2019'), day('2019-06?'), day('..', { end: '2019' }), { ...day(''), start: null }]) {
      expect(coarsenDate(vague, 'month')).toEqual(vague);
    }
    expect(coarsenDate(day('2019-06-03~'), 'month')).toEqual(day('2019-06~'));
    expect(coarsenDate(day('2019-06-03', { end: '..', meaning: 'during' }), 'year')).toEqual(
      day('2019', { end: '..', meaning: 'during' }),
    );
  });
});
