import { expect, test } from 'vitest';
import {
  areWordsApart,
  dateChanges as changesFor,
  dateFieldText,
  dateRefusal,
  type EventDate,
  understandDate,
} from '../../../renderer/features/chronology/panel/date-reading.ts';

const dateChanges = (text: string, before: EventDate) => changesFor(text, before, areWordsApart(before));

const undated: EventDate = {
  start: null,
  end: null,
  dateMeaning: 'unknown',
  datePart: null,
  dateText: '',
  timeText: '',
};

test('what was typed is said back, with the place it takes in the list when no day is known', () => {
  const words = (text: string) => understandDate(text).words;
  expect(words('late November 2019')).toBe('Understood as: late November 2019 · sorts between 21 and 30 November 2019');
  expect(words('3/6/19')).toBe('Understood as: 3 June 2019');
  expect(words('w/c 3 June 2019')).toBe('Understood as: week commencing 3 June 2019 · sorts between 3 and 9 June 2019');
  expect(words('winter 2017')).toContain('sorts between 1 December 2017 and 28 February 2018');
  expect(words('since June 2019')).toBe('Understood as: from June 2019 · sorts from 1 June 2019');
  expect(words('before June 2019')).toContain('sorts before all dates up to 30 June 2019');
  expect(words('undated')).toBe('Understood as: undated');
  expect(words(' ')).toBe('No date: listed under Undated.');
});

test('words that are no date are kept as wording, and said to be so', () => {
  expect(understandDate('when she was at nursery')).toMatchObject({
    tone: 'not-understood',
    words: 'Not understood: kept as wording, and the event is listed under Undated.',
  });
  expect(dateChanges('when she was at nursery', undated)).toEqual({ ...undated, dateText: 'when she was at nursery' });
});

test('an impossible day is warned of and never made into another day', () => {
  const read = understandDate('31 February 2019');
  expect(read.warnings.map((warning) => warning.code)).toContain('impossible-day');
  expect(dateChanges('31 February 2019', undated)).toEqual({ ...undated, dateText: '31 February 2019' });
});

test('date, part, wording and time are stored together', () => {
  expect(dateChanges('late November 2019', undated)).toEqual({
    start: '2019-11',
    end: null,
    dateMeaning: 'point',
    datePart: 'late',
    dateText: 'late November 2019',
    timeText: '',
  });
  expect(dateChanges('3 June 2019, 14:30', undated)).toMatchObject({ start: '2019-06-03', timeText: '14:30' });
});

test('a time entered apart outlives new words for the date; a time that came with the old words does not', () => {
  const enteredApart = { ...dateChanges('3 June 2019', undated), timeText: 'about 9 pm' };
  expect(dateChanges('4 June 2019', enteredApart).timeText).toBe('about 9 pm');
  const cameWithWords = dateChanges('3 June 2019, 14:30', undated);
  expect(dateChanges('4 June 2019', cameWithWords).timeText).toBe('');
  expect(dateChanges('4 June 2019, 15:00', cameWithWords).timeText).toBe('15:00');
});

test('clearing the field makes the event undated', () => {
  const dated = dateChanges('late November 2019', undated);
  expect(dateChanges('', dated)).toEqual(undated);
});

test('the field starts from the contributor’s words, else from the wording of the date, and reads back the same', () => {
  const kept = dateChanges('3/6/19', undated);
  expect(dateFieldText(kept, false)).toBe('3/6/19');
  for (const text of ['late November 2019', 'between 3 and 5 June 2019', 'since June 2019', 'about March 2018']) {
    const dated = dateChanges(text, undated);
    const withoutWords = { ...dated, dateText: '' };
    expect({ ...dateChanges(dateFieldText(withoutWords, false), withoutWords), dateText: '' }).toEqual(withoutWords);
  }
  expect(dateFieldText(undated, false)).toBe('');
});

test('words that do not say the date stand apart from it, and mending the one keeps the other', () => {
  const apart: EventDate = {
    start: '2019-12',
    end: '..',
    dateMeaning: 'within',
    datePart: null,
    dateText: 'after the last incident',
    timeText: '',
  };
  expect(areWordsApart(apart)).toBe(true);
  expect(dateFieldText(apart, true)).toBe('in or after December 2019');
  expect(dateChanges('January 2020', apart)).toEqual({
    ...apart,
    start: '2020-01',
    end: null,
    dateMeaning: 'point',
    dateText: 'after the last incident',
  });
  expect(dateRefusal('some time', true)).toBe('Not understood as a date, so it was not saved.');
  expect(dateRefusal('some time', false)).toBeNull();
  expect(dateRefusal('January 2020', true)).toBeNull();
});

test('words that say their date by themselves do not stand apart', () => {
  for (const text of ['late November 2019', '3/6/19', 'since June 2019', 'summer 2018', 'no idea', '']) {
    expect(areWordsApart(dateChanges(text, undated))).toBe(false);
  }
});
