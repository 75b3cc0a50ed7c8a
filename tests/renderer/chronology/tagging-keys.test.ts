import { expect, test } from 'vitest';
import { asArrow } from '../../../renderer/features/chronology/grid/grid-keys.ts';
import { type KeyPress, taggingCommand } from '../../../renderer/features/chronology/tagging/tagging-keys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('digits are themes, letters are commands, in capitals too', () => {
  expect(taggingCommand(press('1'))).toEqual({ do: 'theme', place: 0 });
  expect(taggingCommand(press('9'))).toEqual({ do: 'theme', place: 8 });
  expect(taggingCommand(press('0'))).toBeNull();
  expect(taggingCommand(press('g'))).toEqual({ do: 'kind', kind: 'good_practice' });
  expect(taggingCommand(press('X'))).toEqual({ do: 'kind', kind: 'context' });
  expect(taggingCommand(press('T', { shiftKey: true }))).toEqual({ do: 'pick' });
  expect(taggingCommand(press('z'))).toBeNull();
  expect(taggingCommand(press('Escape'))).toEqual({ do: 'leave' });
});

test('keys with Ctrl, Cmd or Alt stay with the browser and the rest of the app', () => {
  for (const key of ['1', 'c', 'x', 'n', 't', 'r']) {
    expect(taggingCommand(press(key, { ctrlKey: true }))).toBeNull();
    expect(taggingCommand(press(key, { metaKey: true }))).toBeNull();
    expect(taggingCommand(press(key, { altKey: true }))).toBeNull();
  }
  expect(taggingCommand(press('!', { altKey: true, shiftKey: true }))).toBeNull();
});

test('J, K and Alt with an arrow step, and in the grid they are arrows', () => {
  expect(taggingCommand(press('j'))).toEqual({ do: 'step', direction: 1 });
  expect(taggingCommand(press('ArrowUp', { altKey: true }))).toEqual({ do: 'step', direction: -1 });
  expect(taggingCommand(press('ArrowDown'))).toBeNull();
  expect(taggingCommand(press('ArrowDown', { altKey: true, shiftKey: true }))).toBeNull();
  expect(asArrow(press('j'))).toEqual(press('ArrowDown'));
  expect(asArrow(press('ArrowUp', { altKey: true }))).toEqual(press('ArrowUp'));
  expect(asArrow(press('j', { ctrlKey: true })).key).toBe('j');
  expect(asArrow(press('ArrowDown', { shiftKey: true }))).toEqual(press('ArrowDown', { shiftKey: true }));
});
