import { describe, expect, it } from 'vitest';
import { glossary } from '../../../electron/core/sample/glossary.ts';
import { expansionsOf, firstUses } from '../../../shared/rules/first-use.ts';

describe('an acronym at its first use', () => {
  it('has an expansion only where its meaning begins with one', () => {
    expect([...expansionsOf(glossary)]).toEqual([
      ['CCG', 'Clinical Commissioning Group'],
      ['LSCB', 'Local Safeguarding Children Board'],
      ['MAPPA', 'Multi-Agency Public Protection Arrangements'],
      ['SCR', 'Serious Case Review'],
    ]);
  });

  it('is spelt out once, over all the texts that print', () => {
    const spell = firstUses(glossary);
    expect(spell('Health was not at MAPPA meetings; MAPPA guidance says so.')).toBe(
      'Health was not at Multi-Agency Public Protection Arrangements (MAPPA) meetings; MAPPA guidance says so.',
    );
    expect(spell('MAPPA again, and an SCR.')).toBe('MAPPA again, and a Serious Case Review (SCR).');
  });

  it('passes over what would make a strange sentence, and waits for the next use', () => {
    const spell = firstUses(glossary);
    const kept = 'The CCGs, the CCG’s lead and the CCG-led board.';
    expect(spell(kept)).toBe(kept);
    expect(spell('Ask the CCG.')).toBe('Ask the Clinical Commissioning Group (CCG).');
  });

  it('is left to an author who has spelt it out', () => {
    const spell = firstUses(glossary);
    const own = 'The local safeguarding children board (LSCB) met.';
    expect(spell(own)).toBe(own);
    expect(spell('The LSCB agreed.')).toBe('The LSCB agreed.');
  });
});
