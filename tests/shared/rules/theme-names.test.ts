import { expect, test } from 'vitest';
import { codeFor, labelRefusal } from '../../../shared/rules/theme-names.ts';

const frame = [
  { id: 1, label: 'Voice', isRetired: false },
  { id: 2, label: 'Silo working', isRetired: false },
  { id: 3, label: 'Old words', isRetired: true },
];

test('a code is made of the label, and is never one that is taken', () => {
  expect(codeFor('Silo working', new Set())).toBe('silo_working');
  expect(codeFor('Silo working', new Set(['silo_working', 'silo_working_2']))).toBe('silo_working_3');
  expect(codeFor('  Café & “home” ', new Set())).toBe('cafe_home');
  expect(codeFor('…', new Set())).toBe('theme');
});

test('a label already in the frame is refused, in any case, but not its own', () => {
  expect(labelRefusal('silo WORKING ', frame, null)).toBe('There is already a theme with this name.');
  expect(labelRefusal('Silo working', frame, 2)).toBeNull();
  expect(labelRefusal('  ', frame, null)).toBe('Give the theme a name.');
  expect(labelRefusal('Silo  working', frame, null)).toBe('There is already a theme with this name.');
  expect(labelRefusal('old words', frame, null)).toContain('It is retired');
});
