import { describe, expect, test } from 'vitest';
import { findHeadings } from '../../build/contents-pages.mjs';

const pages = [
  'Report on Child T\n',
  'Contents\n  1   Introduction ........ 3\n  2   Findings of the review and what they\n      mean ........ 4\n',
  'OFFICIAL\n   1   Introduction\nThe findings of the review and what they mean are below.\n',
  '   2   Findings of the review and what\n       they mean\nText.\n',
];

describe('findHeadings', () => {
  test('finds each heading on its page, numbered or wrapped, and not the contents or a mention', () => {
    const entries = [
      { title: '1 Introduction', page: 3 },
      { title: 'Findings of the review and what they mean', page: 9 },
    ];
    expect(findHeadings(pages, entries).map(({ found }) => found)).toEqual([3, 4]);
  });

  test('says when a heading is nowhere', () => {
    expect(findHeadings(pages, [{ title: 'Glossary', page: 5 }])).toEqual([
      { title: 'Glossary', page: 5, found: undefined },
    ]);
  });
});
