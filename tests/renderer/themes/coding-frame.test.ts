import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside, themeGroups } from '../../../renderer/features/themes/coding-frame.ts';
import { themeRow } from '../rows.ts';

const frame = [
  themeRow({ id: 1, label: 'Voice', themeGroup: 'Child' }),
  themeRow({ id: 2, label: 'Silo working', themeGroup: 'Multi-agency' }),
  themeRow({ id: 3, label: 'Neglect', themeGroup: 'Child' }),
];

test('themes stand under their groups, in the order of the frame', () => {
  expect(themeGroups(frame).map((group) => [group.name, group.themes.map((theme) => theme.id)])).toEqual([
    ['Child', [1, 3]],
    ['Multi-agency', [2]],
  ]);
});

test('a theme moves past its neighbour in the group, and stops at the edge', () => {
  expect(placeBeside(frame, 1, 1)).toBe(2);
  expect(placeBeside(frame, 3, -1)).toBe(0);
  expect(placeBeside(frame, 1, -1)).toBeNull();
  expect(placeBeside(frame, 2, 1)).toBeNull();
});

test('a move to the place beside swaps two neighbours of the group and leaves other groups in order', () => {
  const groups = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(groups, fc.nat(), fc.constantFrom(1, -1), (names, pick, direction) => {
      const themes = names.map((themeGroup, index) => themeRow({ id: index + 1, themeGroup }));
      const id = (pick % themes.length) + 1;
      const to = placeBeside(themes, id, direction as 1 | -1);
      if (to === null) return;
      const moved = themes.filter((theme) => theme.id !== id);
      const own = themes[id - 1];
      if (own) moved.splice(to, 0, own);
      const group = (list: typeof themes) => list.filter((theme) => theme.themeGroup === own?.themeGroup);
      const before = group(themes).map((theme) => theme.id);
      const place = before.indexOf(id);
      const neighbour = before[place + direction];
      expect(neighbour).toBeDefined();
      const expected = before.with(place, neighbour as number).with(place + direction, id);
      expect(group(moved).map((theme) => theme.id)).toEqual(expected);
    }),
  );
});
