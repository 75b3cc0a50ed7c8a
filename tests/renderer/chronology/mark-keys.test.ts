import { expect, test } from 'vitest';
import { markOf, marks } from '../../../renderer/features/chronology/reading/mark-keys.ts';
import { taggingCommand } from '../../../renderer/features/chronology/tagging/tagging-keys.ts';

const press = (key: string, held: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('S and P mark an event, with Caps Lock too, and not together with other keys', () => {
  expect(['s', 'S', 'p', 'P'].map((key) => markOf(press(key)))).toEqual([
    'significant',
    'significant',
    'key_practice_episode',
    'key_practice_episode',
  ]);
  expect([press('p', { ctrlKey: true }), press('s', { metaKey: true }), press('q')].map(markOf)).toEqual([
    null,
    null,
    null,
  ]);
});

test('a key that marks is no key of tagging', () => {
  for (const { key } of marks) expect(taggingCommand(press(key.toLowerCase()))).toBeNull();
});
