import { expect, test } from 'vitest';
import { tagsOf, tagsSaying } from '../../../renderer/features/themes/theme-tags.ts';
import { agencyRow, eventRow } from '../rows.ts';

const tag = (id: number, eventId: number, themeId: number, kind: 'concern' | 'context', note: string) => ({
  id,
  eventId,
  themeId,
  kind,
  note,
});
const event = (ref: number, given: object) => ({
  ...eventRow({ id: ref, ref, ...given }),
  dateWording: `${ref} June 2019`,
  scope: 'in' as const,
  personIds: [],
  knownTo: [],
  kloeIds: [],
  clusterRef: null,
});
const events = [
  {
    ...event(5, { sourceKind: 'agency', agencyId: 7, event: 'Staff were threatened.' }),
    tags: [tag(1, 5, 2, 'concern', 'At the gate'), tag(2, 5, 2, 'context', ''), tag(3, 5, 3, 'concern', '')],
  },
  { ...event(6, { sourceKind: 'family', event: 'Nobody came.' }), tags: [tag(4, 6, 2, 'concern', '')] },
];
const tags = tagsOf(events, 2, [agencyRow({ id: 7, name: 'School' })]);

test('a theme’s tags come with what tells their events apart; an event with two kinds is there twice', () => {
  expect(tags.map(({ id, ref, source, kind, note }) => [id, ref, source, kind, note])).toEqual([
    [1, 'E5', 'School', 'Concern', 'At the gate'],
    [2, 'E5', 'School', 'Context', ''],
    [4, 'E6', 'Family', 'Concern', ''],
  ]);
});

test('every word typed has to occur somewhere: in the event, its date, its source or the note', () => {
  const found = (typed: string) => tagsSaying(tags, typed).map(({ id }) => id);
  expect([found(''), found('SCHOOL gate'), found('6 june family'), found('nobody school')]).toEqual([
    [1, 2, 4],
    [1],
    [4],
    [],
  ]);
});
