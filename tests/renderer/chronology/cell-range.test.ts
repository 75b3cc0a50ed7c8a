import { describe, expect, test } from 'vitest';
import { editingKey, startsTyping } from '../../../renderer/features/chronology/cells/cell-keys.ts';
import {
  eventsFrom,
  eventsOn,
  rectBetween,
  rectWords,
} from '../../../renderer/features/chronology/cells/cell-range.ts';
import { nextCell } from '../../../renderer/features/chronology/cells/next-cell.ts';
import { gridItems } from '../../../renderer/features/chronology/grid/grid-items.ts';

// Three dated events on lines 0 to 2, the heading on line 3, two undated events on lines 4 and 5.
const items = gridItems({ ids: [10, 20, 30, 40, 50], undated: 2 });
const columns = ['ref', 'date', 'agency', 'event'];

test('a rectangle is the same from whichever corner it is drawn, and knows no headings', () => {
  const one = { id: 40, columnId: 'date' };
  const other = { id: 20, columnId: 'event' };
  const rect = rectBetween(one, other, items, columns);
  expect(rect).toEqual({ top: 1, bottom: 4, left: 1, right: 3 });
  expect(rectBetween(other, one, items, columns)).toEqual(rect);
  expect(rect && eventsOn(items, rect.top, rect.bottom)).toEqual([20, 30, 40]);
  expect(rect && rectWords(rect, items)).toBe('3 by 3 cells chosen');
  expect(eventsFrom(items, 2, 2)).toEqual([30, 40]);
  expect(eventsFrom(items, 4, 9)).toEqual([40, 50]);
});

test('a rectangle whose corner has gone is none', () => {
  const corner = { id: 20, columnId: 'date' };
  expect(rectBetween(corner, { id: 99, columnId: 'date' }, items, columns)).toBeNull();
  expect(rectBetween(corner, { id: 20, columnId: 'outcome' }, items, columns)).toBeNull();
});

describe('after a cell has been typed into', () => {
  const isTypedInto = [false, true, true, true];
  const go = (row: number, column: number, move: Parameters<typeof nextCell>[1], home: number | null = null) => {
    const cell = nextCell({ row, column }, move, items, isTypedInto, home);
    return cell && [cell.row, cell.column];
  };

  test('Tab goes on through the row and into the next, over headings', () => {
    expect(go(0, 1, 'next')).toEqual([0, 2]);
    expect(go(0, 3, 'next')).toEqual([1, 1]);
    expect(go(2, 3, 'next')).toEqual([4, 1]);
    expect(go(4, 1, 'previous')).toEqual([2, 3]);
    expect(go(1, 0, 'previous')).toEqual([0, 3]);
  });

  test('Enter goes down, to the column where the Tabs began', () => {
    expect(go(0, 2, 'down')).toEqual([1, 2]);
    expect(go(0, 3, 'down', 1)).toEqual([1, 1]);
    expect(go(2, 2, 'up')).toEqual([1, 2]);
  });

  test('the list ends at its ends', () => {
    expect(go(5, 2, 'down')).toBeNull();
    expect(go(0, 2, 'up')).toBeNull();
    expect(go(5, 3, 'next')).toBeNull();
    expect(go(0, 1, 'previous')).toBeNull();
  });
});

describe('a key', () => {
  const press = (words: string) => {
    const parts = words.split('+');
    const held = (name: string) => parts.includes(name);
    const key = parts.at(-1) ?? '';
    return { key, ctrlKey: held('Ctrl'), metaKey: false, altKey: held('Alt'), shiftKey: held('Shift') };
  };

  test('keeps, gives up or breaks the line while a cell is typed into; all others are typing', () => {
    const does = ['Enter', 'Shift+Enter', 'Alt+Enter', 'Tab', 'Shift+Tab', 'Escape', 'a', 'Ctrl+z', 'ArrowLeft'];
    expect(does.map((key) => editingKey(press(key)))).toEqual([
      'down',
      'up',
      'new-line',
      'next',
      'previous',
      'cancel',
      null,
      null,
      null,
    ]);
    expect(editingKey({ ...press('Enter'), isComposing: true })).toBeNull();
  });

  test('begins typing when it is a character, in any script and with a dead key', () => {
    for (const key of ['a', '1', '?', 'Shift+A', 'é', '字', 'Dead', 'Ctrl+Alt+€'])
      expect(startsTyping(press(key))).toBe(true);
    for (const key of ['ArrowUp', 'F2', 'Enter', ' ', 'Ctrl+a', 'Alt+a', 'Ctrl+Alt+a', 'Shift']) {
      expect(startsTyping(press(key))).toBe(false);
    }
  });
});
