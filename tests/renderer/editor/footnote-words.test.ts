import fc from 'fast-check';
import { expect, it } from 'vitest';
import { footnoteOf } from '../../../renderer/editor/footnotes/footnote-words.ts';
import { footnoteChildren, type PhrasingNode, plainText } from '../../../shared/rich-text/index.ts';
import { richTextArbitrary } from './rich-text-arbitrary.ts';

const text = (words: string, format = 0): PhrasingNode => ({ type: 'text', text: words, format });

it('makes one footnote of any text, which holds no other, and loses no letter', () => {
  const wording = { person: () => 'Mother', record: () => 'E12' };
  const letters = (words: string) => words.replace(/\s/g, '');
  fc.assert(
    fc.property(richTextArbitrary, (richText) => {
      const children = footnoteOf(richText);
      expect(footnoteChildren.safeParse(children).success).toBe(true);
      const note = plainText({ type: 'root', children: [{ type: 'paragraph', children }] }, wording);
      const saidOfFigures = richText.children.map((node) =>
        node.type === 'figure' ? { ...node, caption: node.caption + node.altText } : node,
      );
      expect(letters(note)).toBe(letters(plainText({ type: 'root', children: saidOfFigures }, wording)));
    }),
  );
});

it('makes links of web addresses, without the full stop that ends a sentence', () => {
  const paragraph = { type: 'paragraph' as const, children: [text('See https://example.org/a?b=c. (Or not.)', 2)] };
  expect(footnoteOf({ type: 'root', children: [paragraph] })).toEqual([
    text('See ', 2),
    { type: 'link', url: 'https://example.org/a?b=c', children: [text('https://example.org/a?b=c', 2)] },
    text('. (Or not.)', 2),
  ]);
});
