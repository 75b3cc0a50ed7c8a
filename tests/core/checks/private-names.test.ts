import { describe, expect, it } from 'vitest';
import { findPrivateNames } from '../../../electron/core/checks/private-names.ts';
import { longCase } from '../../helpers/public-case.ts';

const place = 'Section 1 Introduction';
const found = (text: string, ...names: string[]) =>
  findPrivateNames([{ place, text }], names).map(({ name, count }) => `${name} ${count}`);

describe('private names in outgoing text', () => {
  it.each([
    ['the whole name', 'Jane Marsden came.', ['Jane Marsden'], ['Jane Marsden 1']],
    ['the forename alone', 'Then Jane said so.', ['Jane Marsden'], ['Jane 1']],
    ['the surname alone, with a title', 'Mrs Marsden said so.', ['Jane Marsden'], ['Marsden 1']],
    ['any case', 'JANE and jane and MarsDen', ['Jane Marsden'], ['Jane 2', 'Marsden 1']],
    ['possessives, straight and curly', "Jane's and Jane’s", ['Jane'], ['Jane 2']],
    ['an alias as it is given', 'They call him JJ.', ['JJ'], ['JJ 1']],
    ['a name over a line break', 'Jane\n  Marsden', ['Jane Marsden'], ['Jane Marsden 1']],
    ['a hyphen written as a space', 'Anne Marie', ['Anne-Marie'], ['Anne-Marie 1']],
    ['an apostrophe of either kind', "O’Brien and O'Brien", ["O'Brien"], ["O'Brien 2"]],
    ['accents left out', 'Zoe Muller', ['Zoë Müller'], ['Zoë Müller 1']],
    ['accents put in', 'Zoë', ['Zoe'], ['Zoe 1']],
    ['an accent as a character of its own', 'Zoe\u0308', ['Zoë'], ['Zoë 1']],
    ['other scripts', 'Пришёл Иван.', ['Иван'], ['Иван 1']],
    ['an everyday word that is written as a name', 'May and MAY said', ['May Carr'], ['May 2']],
    ['a nickname in brackets', 'Bobby ran.', ['Robert (Bobby) Carr'], ['Bobby 1']],
  ])('finds %s', (_what, text, names, hits) => {
    expect(found(text, ...names)).toEqual(hits);
  });

  it.each([
    ['part of a longer word', 'Janet and Marsdenshire', ['Jane Marsden']],
    ['a name of one letter', 'S said so. Adult S.', ['S']],
    ['a part of two letters', 'Li went on; do it', ['Li Do Xu'].map((name) => name)],
    ['an everyday word in small letters', 'She may and will grant it.', ['May Will Grant']],
    ['a title or a small word of a surname', 'Mrs and the van', ['Mrs van']],
    ['an empty name', 'anything', ['', '  ']],
  ])('leaves alone %s', (_what, text, names) => {
    expect(found(text, ...names)).toEqual([]);
  });

  it('counts per place and says the full name once, not its parts', () => {
    const texts = [
      { place: 'Footer', text: 'Jane Marsden' },
      { place, text: 'Jane Marsden, Jane' },
      { place, text: 'Jane' },
    ];
    expect(findPrivateNames(texts, ['Jane Marsden'])).toEqual([
      { name: 'Jane Marsden', place: 'Footer', count: 1 },
      { name: 'Jane Marsden', place, count: 1 },
      { name: 'Jane', place, count: 2 },
    ]);
  });

  it('reads five thousand events against two hundred names in less than a second', () => {
    const texts = longCase(5_000).events.map((event) => ({ place: `E${event.ref}`, text: event.event }));
    const names = Array.from({ length: 200 }, (_, index) => `Forename${index} Surname${index}`);
    const started = performance.now();
    expect(findPrivateNames([...texts, { place: 'E1', text: 'Surname7' }], names)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
