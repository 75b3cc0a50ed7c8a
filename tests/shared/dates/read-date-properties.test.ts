import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPartialDate, parseEdtf, readDate } from '../../../shared/dates/index.ts';

/** Words, figures and signs that dates are made of, for making nonsense that nearly is one. */
const PIECES = [
  '3',
  '03',
  '5',
  '31',
  '29',
  '00',
  '19',
  '2019',
  '2018',
  '18',
  '87',
  'June',
  'Jun',
  'Febuary',
  'Dec',
  'summer',
  'winter',
  'Mon',
  'early',
  'mid',
  'late',
  'end of',
  'about',
  'c.',
  '?',
  'possibly',
  'between',
  'and',
  'from',
  'to',
  'until',
  'since',
  'before',
  'by',
  'after',
  'w/c',
  'week ending',
  'onwards',
  'a day in',
  'unknown',
  'at',
  '14:30',
  '0930hrs',
  'pm',
  'early hours',
  'of',
  '/',
  '-',
  '.',
  ',',
  '(',
  ')',
  '–',
  'XX',
  'term',
  'or',
  "'",
] as const;
const soup = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ')), { maxLength: 9 })
  .map((pieces) => pieces.flat().join(''));
const anyText = fc.oneof(soup, fc.string({ maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 40 }));

/** A spreadsheet counts days from 30 December 1899. */
const dayOfSerial = (serial: string) => String(new Date(Date.UTC(1899, 11, 30 + Number(serial))).getUTCDate());

test('no text makes the reader throw or give a date that may not be stored', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read = readDate(text);
      expect(isPartialDate(read.start, read.end)).toBe(true);
      expect(read.dateText).toBe(text.trim());
      expect(read.start === null).toBe(read.meaning === 'unknown');
      if (!read.understood) expect(read.warnings.length).toBeGreaterThan(0);
    }),
    { numRuns: 5000 },
  );
});

test('no day is given that was not written, save the far end of a week', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { start, end } = readDate(text);
      const written = new Set(
        (text.normalize('NFKC').match(/\d{8}|\d{6}/g) ?? [])
          .flatMap((run) => [run.slice(0, 2), run.slice(6)])
          .concat(text.normalize('NFKC').match(/\d+/g) ?? [])
          .concat((text.match(/\d{5}/g) ?? []).map(dayOfSerial))
          .map(Number),
      );
      const isWeek = /w\/|week/i.test(text);
      const invented = [start, end].filter((side) => {
        const unit = side === null ? undefined : parseEdtf(side)?.unit;
        return unit?.kind === 'day' && !written.has(unit.day) && !isWeek;
      });
      expect(invented).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});

test('what was read reads back from its own wording', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { start, end, meaning, part, wording } = readDate(text);
      const again = readDate(wording);
      expect({ start: again.start, end: again.end, meaning: again.meaning, part: again.part }).toEqual({
        start,
        end,
        meaning,
        part,
      });
    }),
    { numRuns: 5000 },
  );
});

test('capitals, spaces and the kind of dash make no difference', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const strip = ({ start, end, meaning, part }: ReturnType<typeof readDate>) => ({ start, end, meaning, part });
      const other = `  ${text.toUpperCase().replaceAll(' ', ' \u00a0').replaceAll('-', '–')} `;
      expect(strip(readDate(other))).toEqual(strip(readDate(text)));
    }),
    { numRuns: 2000 },
  );
});
