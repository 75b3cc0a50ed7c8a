import { describe, expect, test } from 'vitest';
import { cellField, cellWords } from '../../../renderer/features/chronology/cells/cell-fields.ts';
import { matchOption } from '../../../renderer/features/chronology/cells/choice-field.ts';
import { clearCells, fillDown } from '../../../renderer/features/chronology/cells/fill.ts';
import { eventView, referenceLists } from './event-view.ts';

const lists = referenceLists();
const field = (id: string) => {
  const found = cellField(id);
  if (!found) throw new Error(`No column ${id} can be typed into.`);
  return found;
};
const read = (id: string, text: string, event = eventView({})) => field(id).read(text, event, lists);

describe('what is typed into a cell', () => {
  test('is read as a date in the date column, without a day it did not have', () => {
    expect(read('date', 'late November 2019')).toEqual({
      changes: {
        start: '2019-11',
        end: null,
        dateMeaning: 'point',
        datePart: 'late',
        dateText: 'late November 2019',
        timeText: '',
      },
    });
    expect(read('date', 'when he was at nursery')).toMatchObject({
      changes: { start: null, dateText: 'when he was at nursery' },
    });
    expect(read('date', '')).toMatchObject({ changes: { start: null, dateText: '', dateMeaning: 'unknown' } });
  });

  test.each([
    ['31 February 2019', 'There is no such day'],
    ['5 June 2019 to 3 June 2019', 'The end comes before the start'],
    ['6/13/2019', 'may be month before day'],
  ])('is refused as a date with the reason: %s', (text, words) => {
    expect(read('date', text)).toEqual({ refusal: expect.stringContaining(words) });
  });

  test('leaves the contributor’s words beside a date that is corrected', () => {
    const apart = eventView({ start: '2019-12', dateMeaning: 'point', dateText: 'after the last incident' });
    expect(read('date', '3 January 2020', apart)).toMatchObject({
      changes: { start: '2020-01-03', dateText: 'after the last incident' },
    });
    expect(read('date', 'no idea', apart)).toEqual({ refusal: expect.stringContaining('Not understood as a date') });
  });

  test('finds an agency by a part of its name when there is only one, the family, or none', () => {
    expect(read('agency', 'west')).toEqual({ changes: { sourceKind: 'agency', agencyId: 1 } });
    expect(read('agency', 'asc')).toEqual({ changes: { sourceKind: 'agency', agencyId: 3 } });
    expect(read('agency', 'Family')).toEqual({ changes: { sourceKind: 'family', agencyId: null } });
    expect(read('agency', '')).toEqual({ changes: { sourceKind: 'not_stated', agencyId: null } });
    expect(read('agency', 'police')).toEqual({ refusal: expect.stringContaining('West Midlands Police, British') });
  });

  test('is one of the answers of a choice, and an empty cell the first', () => {
    expect(read('childSeen', 'with an')).toEqual({ changes: { childSeen: 'with_adult' } });
    expect(read('childSeen', 'N/A')).toEqual({ changes: { childSeen: 'not_applicable' } });
    expect(read('childSeen', '')).toEqual({ changes: { childSeen: 'not_recorded' } });
    expect(read('childSeen', 'seen')).toEqual({ refusal: expect.stringContaining('Seen alone, Seen with an adult') });
  });

  test('is refused when it is longer than the file takes', () => {
    expect(read('event', 'x'.repeat(100_001))).toEqual({ refusal: 'Too long: at most 100,000 characters.' });
  });
});

test('an option is found by its name before by a part of it', () => {
  const options = ['Police', 'Transport police', 'Policy unit'].map((label) => ({ id: label, label }));
  expect(matchOption('police', options)?.label).toBe('Police');
  expect(matchOption('transport', options)?.label).toBe('Transport police');
  expect(matchOption('pol', options)).toBeNull();
  expect(matchOption(' ', options)).toBeNull();
});

test('a date is copied in words that are read back as the same date', () => {
  const column = { id: 'date', cell: () => null } as const;
  const late = { start: '2019-11', dateMeaning: 'point', datePart: 'late', timeText: '' } as const;
  expect(cellWords(column, eventView({ ...late, dateText: 'end of Nov 2019' }), lists)).toBe('end of Nov 2019');
  expect(cellWords(column, eventView({ ...late, dateText: 'around the fireworks' }), lists)).toBe('late November 2019');
  expect(cellWords(column, eventView({ dateText: 'not known' }), lists)).toBe('not known');
});

describe('many cells at once', () => {
  const dated = eventView({ id: 1, start: '2019-06', dateMeaning: 'point', dateText: 'June 2019', event: 'One' });
  const other = eventView({ id: 2, start: '2019-07', dateMeaning: 'point', dateText: 'July 2019', event: 'Two' });
  const alike = eventView({ ...dated, id: 3 });

  test('are filled from the first row, to the letter; what is the same already is left alone', () => {
    const batch = fillDown([dated, other, alike], [field('date')]);
    expect(batch).toMatchObject({ work: 'fill_down', adds: [], agencies: [] });
    expect(batch.updates).toEqual([
      { id: 2, changes: expect.objectContaining({ start: '2019-06', dateText: 'June 2019' }) },
    ]);
    expect(batch.updates[0]?.changes).not.toHaveProperty('event');
  });

  test('are emptied, and what is empty already is left alone', () => {
    const empty = eventView({ id: 4 });
    const batch = clearCells([dated, empty], [field('date'), field('event'), field('childSeen')], lists, 'clear');
    expect(batch.updates).toEqual([
      { id: 1, changes: expect.objectContaining({ start: null, dateText: '', event: '', childSeen: 'not_recorded' }) },
    ]);
  });
});
