import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText, findPattern, replaceInText } from '../../../shared/rich-text/find/index.ts';
import { type PhrasingNode, plainText, type RichText, richTextSchema } from '../../../shared/rich-text/index.ts';
import { richTextArbitrary } from '../../renderer/editor/rich-text-arbitrary.ts';

const wording = { person: () => 'Mother', record: () => 'E12' };
const paragraph = (...children: PhrasingNode[]): RichText => ({
  type: 'root',
  children: [{ type: 'paragraph', children }],
});
const text = (words: string, format = 0): PhrasingNode => ({ type: 'text', text: words, format });
const pattern = (words: string, how = {}) => findPattern({ text: words, ...how }) ?? /never/;
const replaced = (from: RichText, words: string, by: string, how = {}) =>
  replaceInText(from, pattern(words, how), by).richText;

/** What is not words, in order: it must be the same whatever is replaced. */
const objects = (richText: RichText) =>
  JSON.stringify(richText).match(/\{"type":"(?:person-mention|record-reference|linebreak|generated-block)"[^}]*\}/g);

describe('finding words in rich text', () => {
  it('finds over changes of looks and into links, and never over a mention, a reference or a line break', () => {
    const found = paragraph(
      text('The thre'),
      text('shold was ', 1),
      { type: 'link', url: 'https://example.org', children: [text('thresh')] },
      text('old'),
      text('; thresh'),
      { type: 'person-mention', personId: 1 },
      text('old thresh'),
      { type: 'linebreak' },
      text('old'),
    );
    expect(findInText(found, pattern('threshold'), wording)).toEqual([
      { before: 'The ', match: 'threshold', after: ' was threshold; threshMotherold thresh old', footnote: null },
      { before: 'The threshold was ', match: 'threshold', after: '; threshMotherold thresh old', footnote: null },
    ]);
  });

  it('finds in footnotes, each after the paragraph that it belongs to, and replaces there', () => {
    const note = (words: string): PhrasingNode => ({ type: 'footnote', children: [text(words)] });
    const before = paragraph(text('one'), note('no'), text('one'), note('one'), text('one'));
    expect(findInText(before, pattern('one'), wording).map(({ footnote }) => footnote)).toEqual([null, null, null, 1]);
    expect(replaceInText(before, pattern('one'), 'two', new Set([3])).richText).toEqual(
      paragraph(text('one'), note('no'), text('one'), note('two'), text('one')),
    );
  });

  it.each([
    ['mother’s', "MOTHER'S view", {}, 1],
    ["mother's", 'Mother’s view', {}, 1],
    ['two words', 'two\u00a0words', {}, 1],
    ['Mother', 'mother', { matchCase: true }, 0],
    ['other', 'Mother and other', { wholeWords: true }, 1],
    ['(s)', 'child(s) (s)', { wholeWords: true }, 2],
    ['a.c', 'abc a.c', {}, 1],
    ['cafe', 'cafe\u0301', {}, 0],
    ['caf', 'cafés', { wholeWords: true }, 0],
    ['aa', 'aaaaa', {}, 2],
  ])('finds %j in %j with %j: %i', (words, within, how, count) => {
    expect(findInText(paragraph(text(within)), pattern(words, how), wording)).toHaveLength(count);
  });

  it('shows some words around a match, cut between words', () => {
    const long = paragraph(text(`${'before '.repeat(20)}here${' after'.repeat(20)}`));
    const [found] = findInText(long, pattern('here'), wording);
    expect(found?.before).toBe(`…${'before '.repeat(5)}`);
    expect(found?.after).toBe(`${' after'.repeat(9)}…`);
  });
});

describe('replacing words in rich text', () => {
  it('keeps the looks of the first of the words, and drops what is left without any', () => {
    const before = paragraph(
      text('See '),
      text('the po', 1),
      text('li', 2),
      { type: 'link', url: 'https://example.org', children: [text('ce', 8)] },
      text(' log'),
    );
    expect(replaced(before, 'police', 'force')).toEqual(paragraph(text('See '), text('the force', 1), text(' log')));
  });

  it('replaces only the places that are chosen', () => {
    const before = paragraph(text('one one one'));
    expect(replaceInText(before, pattern('one'), 'two', new Set([1]))).toEqual({
      richText: paragraph(text('one two one')),
      count: 1,
    });
  });

  it('brings any text back when the new words were in it nowhere else, and touches nothing but words', () => {
    fc.assert(
      fc.property(richTextArbitrary, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }), (before, word) => {
        const from = pattern(word, { matchCase: true });
        const { richText: after, count } = replaceInText(before, from, 'QZQZQ');
        expect(count).toBe(findInText(before, from, wording).length);
        expect(objects(after)).toEqual(objects(before));
        expect(richTextSchema.safeParse(after).success).toBe(true);
        // A match over several looks comes back in the first of them, and a quote as it was typed.
        if (/['’‘"“”\- \u00a0‑]/.test(word) || plainText(before, wording).includes('QZ')) return;
        const back = replaced(after, 'QZQZQ', word, { matchCase: true });
        expect(plainText(back, wording)).toBe(plainText(before, wording));
      }),
    );
  });

  it('leaves a text alone in which nothing matches', () => {
    fc.assert(
      fc.property(richTextArbitrary, (before) => {
        expect(replaceInText(before, pattern('not in any text of these'), 'x')).toEqual({ richText: before, count: 0 });
      }),
    );
  });
});
