import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSpeller, type Speller } from '../../../renderer/editor/spelling/speller.ts';
import { wordsOf } from '../../../renderer/editor/spelling/words-of.ts';

describe('the words of a text that are checked', () => {
  it('leaves out addresses, references, capitals and single letters, and gives places', () => {
    const text = 'S told MAPPA (see E12, https://exmple.org or a.b@c.org) that Mother’s co-operation faild.';
    expect(wordsOf(text).map(({ word }) => word)).toEqual([
      'told',
      'see',
      'or',
      'that',
      'Mother’s',
      'co-operation',
      'faild',
    ]);
    for (const { word, start, end } of wordsOf(text)) expect(text.slice(start, end)).toBe(word);
  });
});

describe('British spelling without a network', () => {
  let speller: Speller;
  beforeAll(async () => {
    const read = (name: string) => readFile(`node_modules/dictionary-en-gb/index.${name}`, 'utf8');
    speller = createSpeller(await read('aff'), await read('dic'));
  });

  it('knows what reviewers write', () => {
    const text =
      'The practitioner’s organisation analysed self-report; wellbeing, multi-agency work and co-operation were recognised.';
    expect(wordsOf(text).filter(({ word }) => !speller.isKnown(word))).toEqual([]);
  });

  it('does not know American or mistaken spelling, and offers the word that was meant', () => {
    expect(['color', 'recieve', 'safegarding', 'analyze'].filter(speller.isKnown)).toEqual([]);
    expect(speller.suggest('recieve')).toContain('receive');
    expect(speller.suggest('safegarding')).toContain('safeguarding');
  });
});
