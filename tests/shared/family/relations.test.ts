import { describe, expect, it } from 'vitest';
import { relationChoices, relationsInFamily, relationsOf, wordChoice } from '../../../shared/family/relation-words.ts';
import type { FamilyLink, FamilyLinkKind } from '../../../shared/family/types.ts';
import { whyNotRelated } from '../../../shared/family/why-not-related.ts';

const link = (personId: number, kind: FamilyLinkKind, otherId: number): FamilyLink => ({ personId, kind, otherId });

describe('a relation', () => {
  it.each([
    ['of somebody to themselves', [], link(1, 'sibling', 1), /to themselves/],
    ['that is there', [link(1, 'parent', 2)], link(1, 'parent', 2), /recorded already/],
    ['that is there, said from the other side', [link(1, 'sibling', 2)], link(2, 'sibling', 1), /recorded already/],
    ['of partners who are former ones', [link(1, 'former_partner', 2)], link(2, 'partner', 1), /former partners/],
    ['of former partners who are partners', [link(1, 'partner', 2)], link(2, 'former_partner', 1), /as partners/],
    ['of a carer to their own carer', [link(1, 'carer', 2)], link(2, 'carer', 1), /other way round/],
    ['of a child as its parent’s parent', [link(1, 'parent', 2)], link(2, 'parent', 1), /their own parent/],
    [
      'of a great-grandchild as an ancestor',
      [link(1, 'grandparent', 2), link(2, 'parent', 3)],
      link(3, 'parent', 1),
      /their own parent or grandparent/,
    ],
  ])('%s is refused in words', (_, links, wanted, words) => {
    expect(whyNotRelated(links, wanted)).toMatch(words);
  });

  it('that may be entangled is taken: a grandmother who cares for a child, a third parent, cousins who are partners', () => {
    const links = [link(1, 'parent', 2), link(1, 'parent', 3), link(2, 'parent', 4), link(3, 'parent', 5)];
    expect(whyNotRelated(links, link(1, 'carer', 4))).toBeNull();
    expect(whyNotRelated(links, link(6, 'parent', 4))).toBeNull();
    expect(whyNotRelated([...links, link(6, 'parent', 4)], link(7, 'parent', 4))).toBeNull();
    expect(whyNotRelated(links, link(4, 'partner', 5))).toBeNull();
  });

  it('is said from both sides, and by a gender where one is recorded', () => {
    const links = [link(1, 'parent', 2), link(1, 'carer', 3), link(2, 'sibling', 3)];
    const said = (id: number, gender: 'female' | 'male' | null) =>
      relationsOf({ id, gender }, links).map(({ words, otherId }) => `${words} ${otherId}`);
    expect(said(1, 'female')).toEqual(['Mother of 2', 'Carer of 3']);
    expect(said(2, null)).toEqual(['Child of 1', 'Sibling of 3']);
    expect(said(3, 'male')).toEqual(['Cared for by 1', 'Brother of 2']);
    expect(relationChoices.map((choice) => wordChoice(choice, 'male'))).toContain('Grandson of');
  });

  it('is told once in a whole family, partners and siblings from whoever comes first, and never without one of the two', () => {
    const people = [3, 1, 2].map((id) => ({ id, gender: null }));
    const links = [link(1, 'parent', 3), link(1, 'partner', 2), link(2, 'sibling', 3), link(1, 'parent', 9)];
    expect(relationsInFamily(people, links).map(({ person, words, other }) => [person.id, words, other.id])).toEqual([
      [3, 'Sibling of', 2],
      [1, 'Parent of', 3],
      [1, 'Partner of', 2],
    ]);
  });
});
