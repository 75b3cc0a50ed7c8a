import type { genders } from '../model/case-tables.ts';
import type { FamilyLink, FamilyLinkKind } from './types.ts';
import { isMutual } from './why-not-related.ts';

type Gender = (typeof genders)[number] | null;
type Person = { readonly id: number; readonly gender: Gender };

/** One side of a relation: as said of anybody, of a woman or girl, of a man or boy. */
type Words = readonly [anybody: string, female: string, male: string];

const same = (words: string): Words => [words, words, words];

const elderWords: Readonly<Record<FamilyLinkKind, Words>> = {
  parent: ['Parent of', 'Mother of', 'Father of'],
  grandparent: ['Grandparent of', 'Grandmother of', 'Grandfather of'],
  carer: same('Carer of'),
  partner: same('Partner of'),
  former_partner: same('Former partner of'),
  sibling: ['Sibling of', 'Sister of', 'Brother of'],
};

const youngerWords: Readonly<Record<FamilyLinkKind, Words>> = {
  ...elderWords,
  parent: ['Child of', 'Daughter of', 'Son of'],
  grandparent: ['Grandchild of', 'Granddaughter of', 'Grandson of'],
  carer: same('Cared for by'),
};

function wordsFor(words: Words, gender: Gender): string {
  return words[gender === 'female' ? 1 : gender === 'male' ? 2 : 0];
}

/** A relation said from one side: "Mother of" and whose mother. */
export type SaidRelation<Link> = { readonly link: Link; readonly words: string; readonly otherId: number };

/** What a person is to others, each relation from this person's side, in the order of the links. */
export function relationsOf<Link extends FamilyLink>(person: Person, links: readonly Link[]): SaidRelation<Link>[] {
  return links.flatMap((link) => {
    if (link.personId === person.id)
      return [{ link, words: wordsFor(elderWords[link.kind], person.gender), otherId: link.otherId }];
    if (link.otherId === person.id)
      return [{ link, words: wordsFor(youngerWords[link.kind], person.gender), otherId: link.personId }];
    return [];
  });
}

/** A whole family, each relation once: from the elder's side, or from that of whoever comes first among the people. */
export function relationsInFamily<Link extends FamilyLink, P extends Person>(
  people: readonly P[],
  links: readonly Link[],
): { readonly link: Link; readonly person: P; readonly words: string; readonly other: P }[] {
  const place = new Map(people.map(({ id }, index) => [id, index]));
  const byId = new Map(people.map((person) => [person.id, person]));
  return people.flatMap((person) =>
    relationsOf(person, links).flatMap(({ link, words, otherId }) => {
      const other = byId.get(otherId);
      const isSaidHere = isMutual(link.kind)
        ? (place.get(person.id) ?? 0) < (place.get(otherId) ?? 0)
        : link.personId === person.id;
      return other && isSaidHere ? [{ link, person, words, other }] : [];
    }),
  );
}

/** What a person may be said to be, for a list to choose from; `isFromOther` where the link starts at the other person. */
export const relationChoices: readonly {
  readonly id: string;
  readonly kind: FamilyLinkKind;
  readonly isFromOther: boolean;
}[] = [
  { id: 'parent', kind: 'parent', isFromOther: false },
  { id: 'child', kind: 'parent', isFromOther: true },
  { id: 'partner', kind: 'partner', isFromOther: false },
  { id: 'former_partner', kind: 'former_partner', isFromOther: false },
  { id: 'sibling', kind: 'sibling', isFromOther: false },
  { id: 'grandparent', kind: 'grandparent', isFromOther: false },
  { id: 'grandchild', kind: 'grandparent', isFromOther: true },
  { id: 'carer', kind: 'carer', isFromOther: false },
  { id: 'cared_for', kind: 'carer', isFromOther: true },
];

/** "Mother of", "Cared for by": a choice as it is said of this person. */
export function wordChoice(choice: (typeof relationChoices)[number], gender: Gender): string {
  return wordsFor((choice.isFromOther ? youngerWords : elderWords)[choice.kind], gender);
}
