import { expect, test } from 'vitest';
import { gridItems } from '../../../renderer/features/chronology/grid/grid-items.ts';
import { moveCell } from '../../../renderer/features/chronology/grid/grid-keys.ts';

/** Ten dated events on lines 0 to 9, the heading on line 10, two undated events on lines 11 and 12. */
const items = gridItems({ ids: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], undated: 2 });

function press(row: number, column: number, words: string) {
  const parts = words.split('+');
  const held = (name: string) => parts.includes(name);
  const key = {
    key: parts.at(-1) ?? '',
    ctrlKey: held('Ctrl'),
    metaKey: false,
    altKey: held('Alt'),
    shiftKey: held('Shift'),
  };
  const cell = moveCell({ row, column }, key, items, 7, 4);
  return cell === null ? null : [cell.row, cell.column];
}

test('keys move as in the ARIA grid pattern', () => {
  expect(press(3, 2, 'ArrowDown')).toEqual([4, 2]);
  expect(press(3, 2, 'ArrowUp')).toEqual([2, 2]);
  expect(press(3, 2, 'ArrowRight')).toEqual([3, 3]);
  expect(press(3, 2, 'ArrowLeft')).toEqual([3, 1]);
  expect(press(3, 2, 'Home')).toEqual([3, 0]);
  expect(press(3, 2, 'End')).toEqual([3, 6]);
  expect(press(3, 2, 'PageDown')).toEqual([7, 2]);
  expect(press(7, 2, 'PageUp')).toEqual([3, 2]);
  expect(press(3, 2, 'Ctrl+Home')).toEqual([0, 0]);
  expect(press(3, 2, 'Ctrl+End')).toEqual([12, 6]);
});

test('the heading of the undated events is stepped over in both directions', () => {
  expect(press(9, 2, 'ArrowDown')).toEqual([11, 2]);
  expect(press(11, 2, 'ArrowUp')).toEqual([9, 2]);
  expect(press(6, 2, 'PageDown')).toEqual([11, 2]);
});

test('at an edge the cell stays where it is', () => {
  expect(press(0, 0, 'ArrowUp')).toEqual([0, 0]);
  expect(press(0, 0, 'ArrowLeft')).toEqual([0, 0]);
  expect(press(12, 6, 'ArrowDown')).toEqual([12, 6]);
  expect(press(12, 6, 'ArrowRight')).toEqual([12, 6]);
  expect(press(12, 6, 'PageDown')).toEqual([12, 6]);
});

test('other keys, and keys with Alt or Shift, are left to others', () => {
  expect(press(3, 2, 'x')).toBeNull();
  expect(press(3, 2, 'Alt+ArrowDown')).toBeNull();
  expect(press(3, 2, 'Shift+ArrowDown')).toBeNull();
  expect(press(3, 2, 'Ctrl+PageDown')).toBeNull();
});

test('an empty list has nowhere to move', () => {
  const nowhere = gridItems({ ids: [], undated: 0 });
  const key = { key: 'ArrowDown', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  expect(moveCell({ row: 0, column: 0 }, key, nowhere, 7, 4)).toBeNull();
});
