import { describe, expect, it } from 'vitest';
import { type Choice, rankChoices } from '../../../renderer/editor/references/typeahead/rank-choices.ts';
import { referenceQuery } from '../../../renderer/editor/references/typeahead/reference-trigger.ts';

describe('a reference being typed', () => {
  it.each([
    ['@', '@', '', 0],
    ['Then @Mo', '@', 'Mo', 5],
    ['(#E12', '#', 'E12', 1],
    ['as @Mother’s par', '@', 'Mother’s par', 3],
    ['@A then @B', '@', 'B', 8],
  ])('begins with a sign at the start of a word: %s', (text, sign, words, offset) => {
    expect(referenceQuery(text)).toEqual({ sign, words, offset });
  });

  it.each(['', 'no sign', 'name@example.org', 'F#', '@ alone', '# 5', `@${'a'.repeat(41)}`, '@one\ntwo'])(
    'is none of: %s',
    (text) => {
      expect(referenceQuery(text)).toBeNull();
    },
  );
});

describe('what a reference can mean', () => {
  const choice = (name: string, detail = ''): Choice => ({ choice: 'learning', id: 1, name, detail });
  const all = [
    choice('Learning point 1 · L3', 'Nobody asked the mother.'),
    choice('Learning point 2 · L30'),
    choice('Mother’s partner'),
    choice('Mother', 'Lived with the child'),
  ];
  const named = (typed: string) => rankChoices(all, typed).map(({ name }) => name);

  it('is told by ref, name or words, the likeliest first', () => {
    expect(named('l30')).toEqual(['Learning point 2 · L30']);
    expect(named('L3')).toEqual(['Learning point 1 · L3', 'Learning point 2 · L30']);
    expect(named('mother')).toEqual(['Mother', 'Mother’s partner', 'Learning point 1 · L3']);
    expect(named("mother's")).toEqual(['Mother’s partner']);
    expect(named('point 2')).toEqual(['Learning point 2 · L30']);
    expect(named('zzz')).toEqual([]);
    expect(named('')).toHaveLength(4);
  });
});
