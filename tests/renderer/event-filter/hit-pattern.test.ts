import { expect, test } from 'vitest';
import { hitPattern } from '../../../renderer/event-filter/highlight/hit-pattern.ts';
import { cutAtHits } from '../../../renderer/ui/hits.tsx';

const hits = (typed: string, text: string) => {
  const pattern = hitPattern(typed);
  return pattern && (cutAtHits(text, pattern) ?? []).filter((_piece, place) => place % 2 === 1);
};

test('every word typed is found anywhere, in any case, as the search finds it', () => {
  expect(hits('visit Mother', 'Mother was out; a second VISIT, and visits by grandmother.')).toEqual([
    'Mother',
    'VISIT',
    'visit',
    'mother',
  ]);
});

test('signs that mean something to a pattern mean themselves', () => {
  const text = 'Paid £5.00 (cash) + 10% [sic] a|b {x} ^ $ * ? \\ / -';
  for (const typed of ['.00', '(cash)', '+', '10%', '[sic]', 'a|b', '{x}', '^', '$', '*', '?', '\\', '/', '-']) {
    expect(hits(typed, text)).toEqual([typed]);
  }
});

test('the longer of two words is marked where both stand, and cutting loses nothing', () => {
  expect(hits('visit visits', 'visits and a visit')).toEqual(['visits', 'visit']);
  const text = 'İstanbul, a visit\nand another visit';
  expect(cutAtHits(text, hitPattern('visit') ?? /$./)?.join('')).toBe(text);
});

test('nothing typed finds nothing', () => {
  expect(hitPattern('  ')).toBeNull();
  expect(hitPattern(undefined)).toBeNull();
  expect(cutAtHits('a visit', hitPattern('school') ?? /$./)).toBeNull();
});
