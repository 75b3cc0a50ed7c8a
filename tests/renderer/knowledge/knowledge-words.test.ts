import { expect, test } from 'vitest';
import { understandDay, wordDays, wordKnowing } from '../../../renderer/features/knowledge/knowledge-words.ts';
import type { EventView } from '../../../shared/contract/index.ts';
import { eventRow } from '../rows.ts';

test.each([
  ['30/6/2019', { date: '2019-06-30' }],
  ['Jun-19', { date: '2019-06' }],
  ['2017', { date: '2017' }],
])('“%s” is one date to tell knowledge of', (text, understood) => {
  expect(understandDay(text)).toEqual(understood);
});

test.each(['', '31 February 2019', 'undated', 'from June 2019', '3 to 5 June 2019', 'early June 2019', 'after tea'])(
  '“%s” is not, and the message says what to write',
  (text) => {
    expect(understandDay(text)).toEqual({ problem: expect.stringMatching(/date|day/i) });
  },
);

test('days between are a range where a date is vague', () => {
  const words = [
    [0, 0],
    [1, 1],
    [93, 152],
    [1200, null],
    [0, null],
  ] as const;
  expect(words.map(([minDays, maxDays]) => wordDays({ minDays, maxDays }))).toEqual([
    'Same day',
    '1 day',
    '93 to 152 days',
    '1,200 days or more',
    'Can’t be told',
  ]);
});

test('how an agency knew is told with its date, and without one when there is none', () => {
  const dated = eventRow({ start: '2019-06-03' }) as EventView;
  const undated = eventRow({}) as EventView;
  const know = (way: 'recorded' | 'told', knownOn: string | null) => ({ eventId: 1, way, knownOn });
  expect(wordKnowing(know('told', '2019-10'), dated)).toBe('Told: October 2019');
  expect(wordKnowing(know('told', null), dated)).toBe('Told; when is not stated');
  expect(wordKnowing(know('recorded', '2019-06-04'), dated)).toBe('Recorded: 4 June 2019');
  expect(wordKnowing(know('recorded', null), dated)).toBe('Recorded; from the date of the event');
  expect(wordKnowing(know('recorded', null), undated)).toBe('Recorded; when is not stated');
});
