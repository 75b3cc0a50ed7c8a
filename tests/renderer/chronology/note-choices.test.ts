import { expect, test } from 'vitest';
import { noteChoices } from '../../../renderer/features/chronology/tagging/note-choices.ts';

let id = 0;
const tag = (themeId: number | null, kind: 'concern' | 'context', note = '') => {
  id += 1;
  return { id, eventId: 1, themeId, kind, note };
};

const events = [
  { tags: [tag(1, 'concern', 'Said.'), tag(2, 'concern'), tag(null, 'context')] },
  { tags: [tag(2, 'concern', ' '), tag(2, 'context')] },
  { tags: [] },
];

test('a note can go to any tag of the events; those of most events come first, and it is counted who says something', () => {
  expect(noteChoices(events, null)).toEqual([
    { themeId: 2, kind: 'concern', events: 2, noted: 0 },
    { themeId: 1, kind: 'concern', events: 1, noted: 1 },
    { themeId: null, kind: 'context', events: 1, noted: 0 },
    { themeId: 2, kind: 'context', events: 1, noted: 0 },
  ]);
});

test('the tag made last comes before all others, where one of the events has it', () => {
  expect(noteChoices(events, { themeId: 2, kind: 'context' })[0]).toMatchObject({ themeId: 2, kind: 'context' });
  expect(noteChoices(events, { themeId: 9, kind: 'concern' })[0]).toMatchObject({ themeId: 2, kind: 'concern' });
  expect(noteChoices([{ tags: [] }], null)).toEqual([]);
});
