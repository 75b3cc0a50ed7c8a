import { expect, test } from 'vitest';
import { tagRefusal } from '../../../renderer/features/chronology/panel/tag-rules.ts';
import { themeRow } from '../rows.ts';

const themes = new Map([[4, themeRow({ id: 4, label: 'Silo working' })]]);
const tags = [
  { id: 1, themeId: 4, kind: 'concern' },
  { id: 2, themeId: null, kind: 'good_practice' },
] as const;

test('the same theme and kind twice is refused in words; another kind of the same theme is not', () => {
  expect(tagRefusal(tags, { themeId: 4, kind: 'concern' }, themes)).toBe(
    'This event is already tagged “Concern: Silo working”. Add to its note instead.',
  );
  expect(tagRefusal(tags, { themeId: null, kind: 'good_practice' }, themes)).toContain('“Good practice”');
  expect(tagRefusal(tags, { themeId: 4, kind: 'good_practice' }, themes)).toBeNull();
  expect(tagRefusal(tags, { themeId: null, kind: 'concern' }, themes)).toBeNull();
});
