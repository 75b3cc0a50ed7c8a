import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEdtf, parseEdtf } from '../../../shared/dates/index.ts';
import { daysOf } from '../../../shared/dates/unit-days.ts';
import { arbitraryUnit, arbitraryValue } from './arbitrary-dates.ts';

// edtf ships no types; a name the compiler cannot follow keeps it from asking for them.
const library: string = 'edtf';
const { default: edtf }: { default: (text: string) => { min: number; max: number } } = await import(library);

describe('the EDTF values a case file stores', () => {
  test('are read back as they were written', () => {
    fc.assert(
      fc.property(arbitraryValue, (value) => {
        expect(parseEdtf(formatEdtf(value))).toEqual(value);
      }),
    );
  });

  test('span the same days as edtf.js says, seasons apart', () => {
    const notSeason = arbitraryUnit.filter(({ kind }) => kind !== 'season');
    fc.assert(
      fc.property(notSeason, (unit) => {
        const { min, max } = edtf(formatEdtf({ unit, isDoubtful: false, isApproximate: false }));
        const day = (time: number) => new Date(time).toISOString().slice(0, 10);
        expect(daysOf(unit)).toEqual({ first: day(min), last: day(max) });
      }),
      { numRuns: 300 },
    );
  });

  test('are refused wherever edtf.js refuses the same shape, and on days it rolls over', () => {
    const shaped = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
      .map(([y, m, d]) =>
        [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-'),
      );
    fc.assert(
      fc.property(shaped, (text) => {
        const isOurs = parseEdtf(text) !== null;
        const isReal = new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
        expect(isOurs).toBe(isReal);
        if (isOurs) expect(() => edtf(text)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test.each(['2019-22~', '2019-12-XX?', '201X%', '20XX', '2019-XX', '2019-XX-XX~'])('%s is read', (text) => {
    const value = parseEdtf(text);
    expect(value === null ? null : formatEdtf(value)).toBe(text);
  });

  test.each([
    '',
    '..',
    '0000',
    '2019-',
    '2019-00',
    '2019-13',
    '2019-20',
    '2019-25',
    '2019-22-01',
    '2019-02-29',
    '2019-6-3',
    '2019-XX-05',
    '201X-06',
    '2XXX',
    'XXXX',
    '-2019',
    'Y20190',
    '2019-06-03T14:30',
    '2019??',
    '2019-06/2019-07',
    ' 2019',
    '2019\n',
    '3/6/2019',
  ])('%j is refused', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('no text makes the parser throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)));
  });
});
