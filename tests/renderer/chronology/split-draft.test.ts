import { expect, test } from 'vitest';
import {
  cutAt,
  draftOf,
  filledFields,
  lackingOf,
  sentSplit,
} from '../../../renderer/features/chronology/layout/split-draft.ts';
import type { EventView } from '../../../shared/contract/index.ts';
import { eventRow } from '../rows.ts';

const event: EventView = {
  ...eventRow({ id: 4, event: 'She visited.  The next day she rang.', outcome: 'No reply.', start: '2019-06-03' }),
  dateMeaning: 'point',
  dateText: '3/6/19',
  dateWording: '3 June 2019',
  scope: 'in',
  tags: [],
  personIds: [],
  knownTo: [],
  kloeIds: [],
  clusterRef: null,
};

test('the text is cut at the cursor, and blanks at the cut go', () => {
  const cut = cutAt(draftOf(event), 13);
  expect([cut.first, cut.second]).toEqual(['She visited.', 'The next day she rang.']);
  const again = cutAt(cut, 4);
  expect([again.first, again.second]).toEqual(['She', 'visited.\nThe next day she rang.']);
});

test('both parts need words', () => {
  expect(Object.keys(lackingOf(draftOf(event)))).toEqual(['second']);
  expect(Object.keys(lackingOf({ ...draftOf(event), first: ' ', second: '\n' }))).toEqual(['first', 'second']);
  expect(lackingOf(cutAt(draftOf(event), 13))).toEqual({});
});

test('only what is said can be given away', () => {
  expect(filledFields(event)).toEqual(['outcome']);
});

test('the second has the date of the first until another is typed', () => {
  const draft = cutAt(draftOf(event), 13);
  expect(sentSplit(event, draft)).not.toHaveProperty('date');
  expect(sentSplit(event, { ...draft, dateText: 'late June 2019' }).date).toMatchObject({
    start: '2019-06',
    end: null,
    datePart: 'late',
    dateText: 'late June 2019',
  });
  expect(sentSplit(event, draft)).toMatchObject({ id: 4, was: event.event });
});
