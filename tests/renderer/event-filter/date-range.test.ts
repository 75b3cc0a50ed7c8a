import { describe, expect, test } from 'vitest';
import { rangeRefusal, readRangeSide, readWholeRange, wordRange } from '../../../renderer/event-filter/date-range.ts';

describe('a side of a range of dates', () => {
  test.each([
    ['June 2019', '2019-06', 'From 1 June 2019', '2019-06', 'To 30 June 2019'],
    ['summer 2018', '2018-22', 'From 1 June 2018', '2018-22', 'To 31 August 2018'],
    ['3/6/2019', '2019-06-03', 'From 3 June 2019', '2019-06-03', 'To 3 June 2019'],
    ['2017', '2017', 'From 1 January 2017', '2017', 'To 31 December 2017'],
    ['early June 2019', '2019-06-01', 'From 1 June 2019', '2019-06-10', 'To 10 June 2019'],
    ['3 to 5 June 2019', '2019-06-03', 'From 3 June 2019', '2019-06-05', 'To 5 June 2019'],
  ])('is read as a practitioner writes it: %s', (text, from, fromWords, to, toWords) => {
    expect(readRangeSide(text, 'from')).toEqual({ isOk: true, value: from, words: fromWords });
    expect(readRangeSide(text, 'to')).toEqual({ isOk: true, value: to, words: toWords });
  });

  test('left empty is open', () => {
    expect(readRangeSide('  ', 'from')).toEqual({ isOk: true, value: undefined, words: '' });
  });

  test.each([
    ['31 February 2019', 'There is no such day in the calendar.'],
    ['the day after', /./],
    ['undated', 'Write a day, a month, a season or a year here, such as June 2019.'],
    ['3 June 2019 at 14:30', 'Write a day, a month, a season or a year here, such as June 2019.'],
    ['before June 2019', 'Write a day, a month, a season or a year here, such as June 2019.'],
  ])('that cannot be one is refused with the reason: %s', (text, message) => {
    expect(readRangeSide(text, 'from')).toEqual({ isOk: false, message: expect.stringMatching(message) });
  });

  test('says what was doubtful about reading it', () => {
    expect(readRangeSide('3/6/19', 'from')).toMatchObject({ isOk: true, value: '2019-06-03' });
    const read = readRangeSide('Monday 3 June 2018', 'from');
    expect(read.isOk && read.words).toMatch(/^From 3 June 2018\. .+/);
  });
});

test('a range that ends before it starts is refused; one that overlaps is not', () => {
  expect(rangeRefusal('2019-22', '2019-03')).toBe('This comes before the start, summer 2019.');
  expect(rangeRefusal('2019-06', '2019')).toBeNull();
  expect(rangeRefusal('2019-06-15', '2019-06')).toBeNull();
  expect(rangeRefusal(undefined, '2019')).toBeNull();
});

describe('a range in one wording', () => {
  test.each([
    ['June 2019', { from: '2019-06', to: '2019-06' }, 'Possibly June 2019'],
    ['since June 2019', { from: '2019-06' }, 'Possibly from June 2019'],
    ['until 3 June 2019', { to: '2019-06-03' }, 'Possibly until 3 June 2019'],
    ['March 2018 to June 2019', { from: '2018-03', to: '2019-06' }, 'Possibly March 2018 to June 2019'],
    ['late 2019', { from: '2019-09-01', to: '2019-12-31' }, 'Possibly 1 September to 31 December 2019'],
  ])('is found while typing: %s', (text, range, words) => {
    expect(readWholeRange(text)).toEqual(range);
    expect(wordRange(range)).toBe(words);
    expect(wordRange({ ...range, dateMatch: 'certain' })).toBe(words.replace('Possibly', 'Certainly'));
  });

  test('is not found in other words', () => {
    for (const text of ['police', 'undated', 'visit 14:30', '31 February 2019', '']) {
      expect(readWholeRange(text)).toBeNull();
    }
  });
});
