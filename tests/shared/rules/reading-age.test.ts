import { describe, expect, it } from 'vitest';
import { countSyllables } from '../../../shared/rules/count-syllables.ts';
import { gradeOf, readingOf } from '../../../shared/rules/reading-age.ts';

const syllablesOf = (text: string) => text.split(' ').reduce((sum, word) => sum + countSyllables(word), 0);

describe('the grade of a text', () => {
  it.each([
    // Wikipedia, "Flesch–Kincaid readability tests": Green Eggs and Ham has 5.7 words in a sentence and 1.02 syllables in a word.
    ['Green Eggs and Ham', { words: 570, sentences: 100, syllables: 581.4 }, -1.3],
    // The same: a text of one-syllable sentences has the lowest score there can be.
    ['sentences of one syllable', { words: 10, sentences: 10, syllables: 10 }, -3.4],
    // A story measured by readability-score.com (storytreasury.wordpress.com, "Text Readability").
    ['a sea story', { words: 432, sentences: 34, syllables: 607 }, 5.9],
  ])('is what was published: %s', (_name, counts, grade) => {
    expect(gradeOf(counts)).toBeCloseTo(grade, 1);
  });
});

describe('syllables', () => {
  it.each([
    // From the reading ease that the same article gives each of these: 116, 69 and 37.5.
    ['The cat sat on the mat.', 6],
    ['This sentence, taken as a reading passage unto itself, is being used to prove a point.', 23],
    ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 24],
  ])('are as many as published: %s', (text, count) => {
    expect(syllablesOf(text)).toBe(count);
  });

  it('of the words of reviews are as dictionaries divide them', () => {
    const words = {
      'safe-guard-ing': 'safeguarding',
      'chil-dren': 'children',
      'do-mes-tic': 'domestic',
      'vi-o-lence': 'violence',
      'rec-om-men-da-tion': 'recommendation',
      'prac-ti-tion-er': 'practitioner',
      'po-lice': 'police',
      're-fer-ral': 'referral',
      'a-gen-cies': 'agencies',
      'as-sess-ment': 'assessment',
      'at-tend-ed': 'attended',
      asked: 'asked',
      'dis-closed': 'disclosed',
      'chang-es': 'changes',
      homes: 'homes',
      'ex-pe-ri-ence': 'experience',
      'se-ri-ous': 'serious',
      'pe-ri-od': 'period',
      'state-ment': 'statement',
      'see-ing': 'seeing',
      'in-di-vid-u-al': 'individual',
      'peo-ple': 'people',
      'ta-ble': 'table',
      'did-n’t': 'didn’t',
      'be-hav-iour': 'behaviour',
      school: 'school',
      'moth-er’s': 'Mother’s',
      'C-C-G': 'CCG',
      '2019': '2019',
    };
    const wrong = Object.entries(words).filter(([divided, word]) => countSyllables(word) !== divided.split('-').length);
    expect(wrong.map(([divided, word]) => `${divided}: ${countSyllables(word)}`)).toEqual([]);
  });
});

describe('reading a briefing', () => {
  it('takes each paragraph as a text of its own, and no title, initial or address as the end of a sentence', () => {
    const { words, sentences } = readingOf([
      'Dr. Jones saw T with S. The nurse did not',
      'More is at www.example.org.uk today.',
      '  ',
      '–',
    ]);
    expect({ words, sentences }).toEqual({ words: 14, sentences: 3 });
  });

  it('gives an age in years, older for long words in long sentences, and none for no words', () => {
    const simple = readingOf(['The child was not seen. No one asked why. The school told the police.']);
    const hard = readingOf([
      'Practitioners’ understanding of coercive and controlling behaviour necessitates comprehensive, contemporaneous multi-agency information sharing arrangements underpinned by appropriate supervision.',
    ]);
    expect(simple.age).toBeLessThanOrEqual(6);
    expect(hard.age).toBeGreaterThan(20);
    expect(readingOf([]).age).toBeNull();
  });

  it('lists the sentences of more than 25 words, the longest first', () => {
    const sentence = (words: number) => `${Array.from({ length: words }, () => 'Word').join(' ')}.`;
    const { longest } = readingOf([`${sentence(26)} ${sentence(25)}`, sentence(40)]);
    expect(longest.map(({ words }) => words)).toEqual([40, 26]);
  });
});
